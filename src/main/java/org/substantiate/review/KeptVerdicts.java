package org.substantiate.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.substantiate.problem.NotFound;

/** The verdicts in the database. */
@Singleton
class KeptVerdicts implements PanacheRepositoryBase<Verdict, UUID> {

    /**
     * A verdict of this investigation.
     *
     * @throws NotFound if it has no such verdict
     */
    Verdict of(UUID investigation, UUID id) {
        var verdict = findById(id);
        if (verdict == null || !verdict.investigation.equals(investigation)) {
            throw new NotFound();
        }
        return verdict;
    }

    List<Verdict> allOf(UUID investigation) {
        return list("investigation = ?1 order by id", investigation);
    }

    /** The one verdict on a claim that stands so, if there is one. */
    Optional<Verdict> on(UUID investigation, UUID claim, Standing standing) {
        return find("investigation = ?1 and claim = ?2 and standing = ?3", investigation, claim, standing)
                .firstResultOptional();
    }
}
