package org.substantiate;

import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;

/** Fails each test in which a table was changed and no entry tells of it (LG5). */
public class UntoldChangesFail implements QuarkusTestAfterEachCallback {

    @Override
    public void afterEach(QuarkusTestMethodContext test) {
        var noted = UntoldChanges.untold();
        if (!noted.isEmpty()) {
            throw new AssertionError("LG5: tables were changed and no entry tells of it: " + noted);
        }
    }
}
