package org.substantiate.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** The cases in the database. */
@Singleton
class KeptCases implements PanacheRepositoryBase<ReviewCase, UUID> {

    /** The case of a claim, begun if nothing has happened in it yet. */
    ReviewCase of(UUID investigation, UUID claim) {
        var found = findById(claim);
        if (found != null) {
            return found;
        }
        var begun = new ReviewCase(investigation, claim);
        persist(begun);
        return begun;
    }

    /** Whether somebody has said that they are not free in a claim. */
    boolean isRecused(UUID claim, org.substantiate.event.Actor actor) {
        var found = findById(claim);
        return found != null && found.isRecused(actor);
    }

    List<ReviewCase> allOf(UUID investigation) {
        return list("investigation = ?1 order by claim", investigation);
    }
}
