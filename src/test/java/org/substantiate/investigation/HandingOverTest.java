package org.substantiate.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.substantiate.investigation.Role.CONTRIBUTOR;
import static org.substantiate.investigation.Role.EDITOR;
import static org.substantiate.investigation.Role.OWNER;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.substantiate.Desk;
import org.substantiate.Person;

/** An investigation changes hands, and is never without an owner. */
@QuarkusTest
class HandingOverTest {

    @Inject
    Desk desk;

    private Person ada;
    private Person ben;

    @BeforeEach
    void benIsAMemberOfAdas() {
        ada = desk.owner("Ada");
        ben = desk.joins(ada, "Ben", CONTRIBUTOR);
    }

    @Test
    @DisplayName("AC39 handing over makes another member owner and oneself editor, in one command")
    void changesHands() {
        var answer = ada.post("/members/" + ben.account() + "/handover", Map.of());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.<List<String>>path("entries.type"))
                .containsExactly("member.role-changed", "member.role-changed");
        assertThat(answer.<List<String>>path("entries.command").stream().distinct())
                .hasSize(1);
        // the new owner first: at no position of the log is there none
        assertThat(answer.<List<String>>path("entries.data.role")).containsExactly("OWNER", "EDITOR");
        assertThat(answer.<List<String>>path("entries.object.id"))
                .containsExactly(ben.account().toString(), ada.account().toString());
        assertThat(ben.get("").<String>path("role")).isEqualTo("OWNER");
        assertThat(ada.get("").<String>path("role")).isEqualTo("EDITOR");
    }

    @Test
    @DisplayName("AC39 only an owner hands over, to a member who is here and no owner yet")
    void isForOwners() {
        var eve = desk.joins(ada, "Eve", EDITOR);
        assertThat(eve.post("/members/" + eve.account() + "/handover", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(ada.post("/members/" + ada.account() + "/handover", Map.of()).statusCode())
                .isEqualTo(409);

        ada.delete("/members/" + ben.account()).then().statusCode(200);
        assertThat(ada.post("/members/" + ben.account() + "/handover", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(ada.get("").<String>path("role")).isEqualTo("OWNER");
    }

    @RepeatedTest(5)
    @DisplayName("AC10 of two owners who leave at the same moment one stays")
    void keepsOneOfTwo() throws Exception {
        ada.put("/members/" + ben.account(), Map.of("role", "OWNER")).then().statusCode(200);

        assertThat(atOnce(() -> leaves(ada), () -> leaves(ben))).containsExactlyInAnyOrder(200, 409);

        var left = ada.get("").statusCode() == 200 ? ada : ben;
        assertThat(left.get("").<String>path("role")).isEqualTo(OWNER.name());
        assertThat(left.get("").<Integer>path("members")).isEqualTo(1);
    }

    @RepeatedTest(5)
    @DisplayName("AC10 of two owners who make each other reader at the same moment one stays owner")
    void keepsOneOfTwoRivals() throws Exception {
        ada.put("/members/" + ben.account(), Map.of("role", "OWNER")).then().statusCode(200);

        var statuses = atOnce(() -> demotes(ada, ben), () -> demotes(ben, ada));

        // whoever comes second is no owner any more
        assertThat(statuses).containsExactlyInAnyOrder(200, 403);
        assertThat(List.of(ada.get("").<String>path("role"), ben.get("").<String>path("role")))
                .containsExactlyInAnyOrder("OWNER", "READER");
    }

    private static int leaves(Person person) {
        return person.delete("/members/" + person.account()).statusCode();
    }

    private static int demotes(Person person, Person other) {
        return person.put("/members/" + other.account(), Map.of("role", "READER"))
                .statusCode();
    }

    private static List<Integer> atOnce(Callable<Integer> one, Callable<Integer> other) throws Exception {
        var both = Executors.newFixedThreadPool(2);
        try {
            var answers = both.invokeAll(List.of(one, other));
            return List.of(answers.get(0).get(), answers.get(1).get());
        } finally {
            both.shutdown();
        }
    }
}
