package org.substantiate.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.substantiate.problem.NotFound;

/** The claims in the database. */
@Singleton
class KeptClaims implements PanacheRepositoryBase<Claim, UUID> {

    /**
     * A claim of this investigation.
     *
     * @throws NotFound if it has no such claim
     */
    Claim of(UUID investigation, UUID id) {
        var claim = findById(id);
        if (claim == null || !claim.investigation.equals(investigation)) {
            throw new NotFound();
        }
        return claim;
    }

    /** All claims of an investigation with their occurrences, in the order they were raised. */
    List<Claim> allOf(UUID investigation) {
        return list(
                "from Claim c left join fetch c.occurrences where c.investigation = ?1 order by c.id", investigation);
    }
}
