package org.substantiate.investigation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.substantiate.Desk;
import org.substantiate.Person;

@QuarkusTest
class RulesTest {

    @Inject
    Desk desk;

    @Inject
    Rules rules;

    private Person ada;

    @BeforeEach
    void anInvestigationBegins() {
        ada = desk.owner("Ada");
    }

    /** Rules of which each is another one than at first. */
    static Map<String, Object> strict() {
        return Map.of(
                "quorum", 3,
                "fourEyes", false,
                "secondSignature", "ALWAYS",
                "dissentHours", 24,
                "blindByDefault", true,
                "singleOriginRule", false,
                "maskAuthors", true,
                "majorityAfterOwnView", false,
                "fetchSnapshots", false);
    }

    @Test
    @DisplayName("CL70 every investigation has rules from the beginning, in version 1")
    void areThereFromTheBeginning() {
        assertThat(rules.of(ada.investigation()))
                .isEqualTo(new RulesInForce(
                        2, true, SecondSignature.HIGH_MATERIALITY, 72, false, true, false, true, true));
        assertThat((Integer) ada.get("/rules").path("items[0].version")).isEqualTo(1);
    }

    @Test
    @DisplayName("CL71 an owner changes them as a whole, and one entry says all that holds from then on")
    void areChangedAsAWhole() {
        var answer = ada.put("/rules", 1, strict());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat((String) answer.path("entries[0].type")).isEqualTo("investigation.rules-changed");
        assertThat((Map<String, Object>) answer.path("entries[0].data")).isEqualTo(strict());
        assertThat((Map<String, Object>)
                        desk.joins(ada, "Rae", Role.READER).get("/rules").path("items[0].rules"))
                .isEqualTo(strict());
        assertThat(rules.of(ada.investigation()).quorum()).isEqualTo(3);
    }

    @Test
    @DisplayName("CL71 of two owners who change them at once, the second sees what the first has set")
    void refuseAChangeOfWhatSomebodyElseChanged() {
        ada.put("/rules", 1, strict());

        var late = ada.put("/rules", 1, with("quorum", 1));

        assertThat(late.statusCode()).isEqualTo(412);
        assertThat((Integer) late.path("current.rules.quorum")).isEqualTo(3);
        assertThat(ada.put("/rules", strict()).statusCode()).isEqualTo(428);
        assertThat(rules.of(ada.investigation()).quorum()).isEqualTo(3);
    }

    @Test
    @DisplayName("CL71 a change that changes nothing is refused and leaves no entry")
    void refuseToChangeNothing() {
        ada.put("/rules", 1, strict());
        var before = (Integer) ada.get("/rules").path("position");

        var same = ada.put("/rules", 2, strict());

        assertThat(same.statusCode()).isEqualTo(409);
        assertThat((String) same.path("reason")).isEqualTo("rules-unchanged");
        assertThat((Integer) ada.get("/rules").path("position")).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"quorum, 0", "quorum, 11", "dissentHours, -1", "dissentHours, 721", "secondSignature, SOMETIMES"})
    @DisplayName("CL72 a quorum is 1 to 10, a window for dissent at most 30 days")
    void refuseNonsense(String field, String value) {
        var refused = ada.put("/rules", 1, with(field, value.matches("-?\\d+") ? Integer.valueOf(value) : value));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat((List<String>) refused.path("errors.field")).containsExactly(field);
    }

    private static Map<String, Object> with(String field, Object value) {
        var rules = new HashMap<>(strict());
        rules.put(field, value);
        return rules;
    }
}
