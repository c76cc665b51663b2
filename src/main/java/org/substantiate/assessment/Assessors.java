package org.substantiate.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.substantiate.investigation.Members;
import org.substantiate.investigation.Role;
import org.substantiate.problem.Invalid;
import org.substantiate.problem.NotFound;

/** Whom an editor may name for a blind round, and who of them is still there. */
@ApplicationScoped
class Assessors {

    static final int MOST = 50;

    private final Members members;

    Assessors(Members members) {
        this.members = members;
    }

    /**
     * Each is named once, and a contributor or above.
     *
     * @throws NotFound for who is no member
     */
    void expect(UUID investigation, List<UUID> accounts) {
        var roles = members.roles(investigation);
        expectOnce(accounts);
        for (var i = 0; i < accounts.size(); i++) {
            expectContributor(roles, accounts.get(i), "assessors[" + i + "]");
        }
    }

    /**
     * Who comes to a round that runs must not have been able to see who has submitted, as editors are, nor be recused.
     *
     * <p>Whoever was assigned before may stay, whatever they are now.
     */
    void expectToJoin(BlindRound round, List<UUID> accounts) {
        var roles = members.roles(round.investigation);
        expectOnce(accounts);
        for (var i = 0; i < accounts.size(); i++) {
            var account = accounts.get(i);
            var field = "assessors[" + i + "]";
            if (round.assessors.contains(account)) {
                continue;
            }
            expectContributor(roles, account, field);
            if (roles.getOrDefault(account, Role.READER).includes(Role.EDITOR)) {
                throw new Invalid(
                        field, "is an editor, who could see who has submitted while the round ran", "saw-submissions");
            }
            if (round.recusals.containsKey(account)) {
                throw new Invalid(field, "has declared a conflict of interest", "recused");
            }
        }
    }

    /** Those whose assessments a round waits for: assigned, not recused, and still contributors. */
    List<UUID> awaited(BlindRound round) {
        var roles = members.roles(round.investigation);
        return round.assessors.stream()
                .filter(account -> round.isUpTo(account) && isContributor(roles, account))
                .toList();
    }

    private static void expectContributor(Map<UUID, Role> roles, UUID account, String field) {
        if (!roles.containsKey(account)) {
            throw new NotFound();
        }
        if (!isContributor(roles, account)) {
            throw new Invalid(field, "only reads in this investigation", "not-a-contributor");
        }
    }

    private static boolean isContributor(Map<UUID, Role> roles, UUID account) {
        var role = roles.get(account);
        return role != null && role.includes(Role.CONTRIBUTOR);
    }

    private static void expectOnce(List<UUID> accounts) {
        if (new HashSet<>(accounts).size() < accounts.size()) {
            throw new Invalid("assessors", "names somebody twice", "twice");
        }
    }
}
