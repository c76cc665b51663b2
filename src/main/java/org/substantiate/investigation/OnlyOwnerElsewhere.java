package org.substantiate.investigation;

import java.util.Map;
import org.substantiate.problem.Conflict;

/** An admin wants to delete an account that is the only owner of investigations: told how many, and no more. */
final class OnlyOwnerElsewhere extends Conflict {

    private final int investigations;

    OnlyOwnerElsewhere(int investigations) {
        super("This account is the only owner of " + investigations
                + (investigations == 1 ? " investigation" : " investigations")
                + ". Disable the account, or have its owner hand over first.");
        this.investigations = investigations;
    }

    @Override
    protected Map<String, Object> named() {
        return Map.of("investigations", String.valueOf(investigations));
    }
}
