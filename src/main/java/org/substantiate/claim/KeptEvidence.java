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
        return list("investigation = ?1 order by id", investigation);
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
