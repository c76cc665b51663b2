package org.substantiate.investigation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What an investigation holds its members to now.
 *
 * @param quorum how many members other than its author assess a claim before it goes to review
 * @param fourEyes whether nobody decides on a claim that they raised, or on their own evidence alone
 * @param secondSignature which verdicts wait for another editor
 * @param dissentHours how long after a verdict a dissent may be filed; 0 for none at all
 * @param blindByDefault whether a round of assessments begins blind unless somebody says otherwise
 * @param singleOriginRule whether credibility 1 needs two independent origins
 * @param maskAuthors whether review mode shows no names until a claim is decided
 * @param majorityAfterOwnView whether review mode keeps the team's assessments back until an editor has noted a view of their own
 * @param fetchSnapshots whether the server may fetch what a source's address leads to
 */
@Embeddable
public record RulesInForce(
        int quorum,
        boolean fourEyes,
        @Enumerated(EnumType.STRING) SecondSignature secondSignature,
        int dissentHours,
        boolean blindByDefault,
        boolean singleOriginRule,
        boolean maskAuthors,
        boolean majorityAfterOwnView,
        boolean fetchSnapshots) {

    /** What every investigation begins with. */
    static final RulesInForce FIRST =
            new RulesInForce(2, true, SecondSignature.HIGH_MATERIALITY, 72, false, true, false, true, true);
}
