package org.substantiate.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.problem.IfMatch;
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

    /** What the claims of an investigation say, those too that were closed: somebody may want to open one again. */
    Map<UUID, String> statements(UUID investigation) {
        var statements = new HashMap<UUID, String>();
        getEntityManager()
                .createQuery("select c.id, c.statement from Claim c where c.investigation = ?1", Object[].class)
                .setParameter(1, investigation)
                .getResultList()
                .forEach(row -> statements.put((UUID) row[0], (String) row[1]));
        return statements;
    }

    /**
     * A claim as the caller saw it.
     *
     * @throws NotFound if it has no such claim
     */
    Claim seen(UUID investigation, UUID id, @Nullable IfMatch seen) {
        var claim = of(investigation, id);
        IfMatch.expect(seen, claim.version, claim::view);
        return claim;
    }
}
