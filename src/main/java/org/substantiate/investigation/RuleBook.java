package org.substantiate.investigation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.substantiate.event.Ref;
import org.substantiate.investigation.InvestigationEvent.RulesChanged;

/** The rules of one investigation, once somebody has changed them. */
@Entity
class RuleBook {

    @Id
    @Column(name = "investigation_id")
    private UUID investigation;

    @Column
    long version;

    @Embedded
    RulesInForce rules;

    protected RuleBook() {}

    /** What an investigation begins with, in version 1; it lies in no table until it is changed. */
    RuleBook(UUID investigation) {
        this.investigation = investigation;
        this.version = 1;
        this.rules = RulesInForce.FIRST;
    }

    RulesChanged change(RulesInForce next) {
        if (next.equals(rules)) {
            throw new RulesUnchanged();
        }
        rules = next;
        version++;
        return new RulesChanged(
                new Ref("rules", investigation, version),
                next.quorum(),
                next.fourEyes(),
                next.secondSignature(),
                next.dissentHours(),
                next.blindByDefault(),
                next.singleOriginRule(),
                next.maskAuthors(),
                next.majorityAfterOwnView(),
                next.fetchSnapshots());
    }

    RulesView view() {
        return new RulesView(version, rules);
    }
}
