package org.substantiate.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.substantiate.problem.NotFound;

/** The evidence in the database. */
@Singleton
class KeptEvidence implements PanacheRepositoryBase<Evidence, UUID> {

    /**
     * A piece of evidence of this investigation.
     *
     * @throws NotFound if it has no such piece
     */
    Evidence of(UUID investigation, UUID id) {
        var evidence = findById(id);
        if (evidence == null || !evidence.investigation.equals(investigation)) {
            throw new NotFound();
        }
        return evidence;
    }

    List<Evidence> allOf(UUID investigation) {
        return list("from Evidence e left join fetch e.flags where e.investigation = ?1 order by e.id", investigation);
    }

    /** What is attached to a claim and has not been withdrawn, in the order it was attached. */
    List<Evidence> standing(UUID investigation, UUID claim) {
        return list("investigation = ?1 and claim = ?2 and not withdrawn order by id", investigation, claim);
    }

    /** What is attached of a source, to any claim, and has not been withdrawn. */
    List<Evidence> standingOf(UUID investigation, UUID source) {
        return list("investigation = ?1 and source = ?2 and not withdrawn order by id", investigation, source);
    }

    /** Whether the same words of the same source are attached to the claim already, in the same place of it. */
    boolean has(UUID claim, AttachEvidence command) {
        return count(
                        "claim = ?1 and source = ?2 and excerpt = ?3 and not withdrawn",
                        claim,
                        command.source(),
                        command.excerpt())
                > 0;
    }
}
