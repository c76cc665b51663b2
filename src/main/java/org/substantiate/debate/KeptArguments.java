package org.substantiate.debate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.problem.NotFound;

/** The arguments in the database. */
@Singleton
class KeptArguments implements PanacheRepositoryBase<Argument, UUID> {

    private static final String ALL = "from Argument a left join fetch a.cites where ";

    /**
     * An argument of this investigation.
     *
     * @throws NotFound if it has no such argument
     */
    Argument of(UUID investigation, UUID id) {
        var argument = findById(id);
        if (argument == null || !argument.investigation.equals(investigation)) {
            throw new NotFound();
        }
        return argument;
    }

    /** In the order they were made. */
    List<Argument> allOf(UUID investigation) {
        return list(ALL + "a.investigation = ?1 order by a.id", investigation);
    }

    /** What is said about one claim, in the order it was said. */
    List<Argument> about(UUID investigation, UUID claim) {
        return list(ALL + "a.investigation = ?1 and a.claim = ?2 order by a.id", investigation, claim);
    }

    /**
     * Makes sure that nothing from here up is resolved.
     *
     * @throws ThreadResolved if something is
     */
    void mustBeOpenUpwards(Argument from) {
        for (@Nullable Argument one = from; one != null; one = one.parent == null ? null : findById(one.parent)) {
            one.mustNotBeResolved();
        }
    }
}
