package org.substantiate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Actor;
import org.substantiate.event.Answer;
import org.substantiate.event.EventLog;
import org.substantiate.event.Ids;
import org.substantiate.identity.Scope;
import org.substantiate.investigation.Role;

/** Teams for tests of gates: made straight in the tables, which takes no time. */
@Singleton
public class Newsroom {

    /** One investigation, and somebody in it of each role; Ben and Cleo are both contributors. */
    public record Team(UUID investigation, Actor ada, Actor eve, Actor ben, Actor cleo, Actor rae, Actor stranger) {
        public Actor owner() {
            return ada;
        }

        public Actor editor() {
            return eve;
        }

        public Actor reader() {
            return rae;
        }
    }

    private final DataSource database;
    private final EventLog log;
    private final ObjectMapper json;

    Newsroom(DataSource database, EventLog log, ObjectMapper json) {
        this.database = database;
        this.log = log;
        this.json = json;
    }

    public Team team() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var investigation = Ids.next();
            update(
                    "insert into investigation (id, title, version, created_at) values (?, ?, 1, ?)",
                    investigation,
                    "Who is fanning the unrest?",
                    now());
            var ada = member(investigation, "Ada", Role.OWNER);
            log.open(ada, investigation);
            return new Team(
                    investigation,
                    ada,
                    member(investigation, "Eve", Role.EDITOR),
                    member(investigation, "Ben", Role.CONTRIBUTOR),
                    member(investigation, "Cleo", Role.CONTRIBUTOR),
                    member(investigation, "Rae", Role.READER),
                    account("Mallory"));
        });
    }

    /** The same person, by a program. */
    public Actor byToken(Actor person, Scope scope, @Nullable UUID only) {
        var token = Ids.next();
        var tomorrow = Timestamp.from(Instant.now().plus(Duration.ofDays(1)));
        QuarkusTransaction.requiringNew()
                .run(() -> update(
                        "insert into api_token (id, account_id, token_hash, token_name, token_scope, investigation_id,"
                                + " created_at, expires_at) values (?, ?, ?, 'nightly import', ?, ?, ?, ?)",
                        token,
                        person.account(),
                        token.toString(),
                        scope.name(),
                        only,
                        now(),
                        tomorrow));
        return new Actor(person.account(), token);
    }

    /** Types of the investigation's entries, in order. */
    public List<String> log(Team team) {
        return log.after(team.investigation(), 0, EventLog.MAX_PAGE).stream()
                .map(entry -> entry(entry.view().json()).at("/type").asText())
                .toList();
    }

    /** Gives somebody another role, behind the log's back. */
    public void takes(Team team, Actor member, Role role) {
        update(
                "update member set member_role = ? where investigation_id = ? and account_id = ?",
                role.name(),
                team.investigation(),
                member.account());
    }

    /** Makes it an investigation that is only read, or not any more, behind the log's back. */
    public void archives(Team team, boolean archived) {
        update(
                "update investigation set archived_at = ?, archived_by = ? where id = ?",
                archived ? now() : null,
                archived ? team.owner().account() : null,
                team.investigation());
    }

    /** Has claims assessed blind before they are assessed openly, behind the log's back. */
    public void assessesBlindFirst(Team team) {
        update(
                "insert into rule_book (investigation_id, version, quorum, four_eyes, second_signature, dissent_hours,"
                        + " blind_by_default, single_origin_rule, mask_authors, majority_after_own_view, fetch_snapshots)"
                        + " values (?, 1, 2, true, 'NEVER', 72, true, true, false, true, true)",
                team.investigation());
    }

    /** Who did what the log tells, in order. */
    public List<UUID> actors(Team team) {
        return log.after(team.investigation(), 0, EventLog.MAX_PAGE).stream()
                .map(entry ->
                        UUID.fromString(entry(entry.view().json()).at("/actor").asText()))
                .toList();
    }

    /** An entry of an answer as it goes over the wire. */
    public JsonNode entry(Answer answer, int index) {
        return entry(answer.entries().get(index).json());
    }

    private JsonNode entry(String wire) {
        try {
            return json.readTree(wire);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Actor member(UUID investigation, String name, Role role) {
        var actor = account(name);
        update(
                "insert into member (investigation_id, account_id, display_name, member_role, joined_at, removed, version)"
                        + " values (?, ?, ?, ?, ?, false, 1)",
                investigation,
                actor.account(),
                name,
                role.name(),
                now());
        return actor;
    }

    private Actor account(String name) {
        var id = Ids.next();
        update(
                "insert into account (id, email, email_since, display_name, password_hash, language, admin, disabled,"
                        + " created_at) values (?, ?, ?, ?, 'none', 'en', false, false, ?)",
                id,
                id + "@example.org",
                now(),
                name,
                now());
        return new Actor(id);
    }

    private static Timestamp now() {
        return Timestamp.from(Instant.now());
    }

    private void update(String sql, @Nullable Object... parameters) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
