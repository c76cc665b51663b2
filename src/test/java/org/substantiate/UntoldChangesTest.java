package org.substantiate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.substantiate.source.DescribeSource;
import org.substantiate.source.Sources;

/** The detector is seen to find something, and to let be what is in order. */
@QuarkusTest
class UntoldChangesTest {

    private static final DescribeSource WORK =
            new DescribeSource(null, "Box 7", "The printer's bill", null, null, null);

    @Inject
    Newsroom newsroom;

    @Inject
    Sources sources;

    @Inject
    EntityManager database;

    @Test
    @DisplayName("LG5 a change without an entry is noted")
    void notesWhatNoEntryTellsOf() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery("update Source set title = 'Another one'")
                        .executeUpdate());

        assertThat(UntoldChanges.untold()).containsExactly("source");
    }

    @Test
    @DisplayName("LG5 a change with its entry passes, and so does one that is rolled back")
    void letsToldChangesPass() {
        var team = newsroom.team();
        sources.add(team.ben(), team.investigation(), WORK);
        QuarkusTransaction.begin();
        database.createQuery("update Source set title = 'Another one'").executeUpdate();
        QuarkusTransaction.rollback();

        assertThat(UntoldChanges.untold()).isEmpty();
    }
}
