package org.substantiate.investigation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.substantiate.Desk;
import org.substantiate.Person;
import org.substantiate.WireSample;
import org.substantiate.event.EventLog;

/** One sample for each type of entry about an investigation and its circle of members. */
@QuarkusTest
class InvestigationWireTest {

    @Inject
    Desk desk;

    @Inject
    EventLog log;

    @Test
    void isWhatTheSamplesSay() {
        var ada = desk.signsIn("Ada");
        var about = Map.of("title", "Who is fanning the unrest?", "description", "A long read.");
        var created = ada.post("/api/investigations", about);
        ada.in(UUID.fromString(created.path("entries[0].object.id")));
        var ben = desk.joins(ada, "Ben", Role.READER);
        ada.put("", 1, Map.of("title", "Who fanned the unrest?", "description", "A longer read."));
        ada.post("/members", Map.of("role", "CONTRIBUTOR", "email", "cleo@example.org"));
        var link = ada.post("/invitations", Map.of("role", "EDITOR", "uses", 3, "note", "the fact desk"));
        ada.delete("/invitations/" + link.path("id"));
        ada.put("/members/" + ben.account(), Map.of("role", "CONTRIBUTOR"));
        ben.put("/api/account", Map.of("name", "Benjamin", "language", "en", "timeZone", "UTC"));
        ada.delete("/members/" + ben.account());
        ada.post("/archiving", 2, Map.of("reason", "The report is out."));
        ada.post("/restoring", 3, Map.of());
        ada.put("/rules", 1, RulesTest.strict());

        var told = told(ada);

        assertThat(told)
                .extracting(wire -> wire.replaceFirst(".*?\"type\":\"([a-z.-]+)\".*", "$1"))
                .containsExactly(
                        "investigation.created",
                        "member.joined",
                        "member.invited",
                        "member.joined",
                        "investigation.edited",
                        "member.invited",
                        "member.invited",
                        "member.invitation-revoked",
                        "member.role-changed",
                        "member.renamed",
                        "member.removed",
                        "investigation.archived",
                        "investigation.restored",
                        "investigation.rules-changed");
        // whoever creates it joins without an invitation: the sample is of one who was invited; and of links, of the
        // last
        told.stream()
                .filter(wire -> !wire.contains("\"role\":\"OWNER\""))
                .filter(wire -> !wire.contains("member.invited") || wire.contains("the fact desk"))
                .forEach(WireSample::compare);

        ben.post("/api/account/deletion", Map.of("currentPassword", Person.PASSWORD));
        WireSample.compare(told(ada).get(told.size()));
    }

    private List<String> told(Person reader) {
        return log.after(reader.investigation(), 0, 20).stream()
                .map(entry -> entry.view().json())
                .toList();
    }
}
