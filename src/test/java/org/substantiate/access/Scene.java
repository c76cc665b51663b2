package org.substantiate.access;

import io.restassured.http.Method;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.substantiate.Desk;
import org.substantiate.Person;
import org.substantiate.investigation.Role;

/** Things to try an operation on, made when they are named; each once. */
final class Scene {

    /** Something with an id, and what {@code If-Match} says of it. */
    record Thing(String id, long version) {}

    static final Pattern IN_PATH = Pattern.compile("\\{([^}]*)}");
    static final Pattern IN_BODY = Pattern.compile("<([^>]*)>");

    private static final String TEXT = "The one two three four five six seven eight nine ten.";

    private final Desk desk;
    private final Person owner;
    private final Person caller;
    private final Person maker;
    private final Person other;
    private final Map<String, Thing> made = new LinkedHashMap<>();

    /** Whose things they are: the caller's where {@code maker} is the caller. */
    Scene(Desk desk, Person owner, Person caller, Person maker, Person other) {
        this.desk = desk;
        this.owner = owner;
        this.caller = caller;
        this.maker = maker;
        this.other = other;
    }

    /** Puts things where a text names them. */
    String fill(Pattern names, String text) {
        return fill(names, text, name -> get(name).id());
    }

    static String fill(Pattern names, String text, UnaryOperator<String> things) {
        return names.matcher(text)
                .replaceAll(name -> java.util.regex.Matcher.quoteReplacement(things.apply(name.group(1))));
    }

    Thing get(String name) {
        var known = made.get(name);
        if (known != null) {
            return known;
        }
        var fresh = name.startsWith("others-") ? make(name.substring(7), other, "others-") : make(name, maker, "");
        made.put(name, fresh);
        return fresh;
    }

    /** @param whose prefix of the names of things that belong with it */
    private Thing make(String name, Person maker, String whose) {
        return switch (name) {
            case "investigation" -> new Thing(owner.investigation().toString(), 1);
            // --- people ---
            case "me" -> value(String.valueOf(caller.account()));
            case "account" ->
                value(desk.joins(owner, "Joan", Role.READER).account().toString());
            case "my-email" -> value(caller.email());
            case "new-email" -> value(UUID.randomUUID() + "@example.org");
            case "password" -> value(Person.PASSWORD);
            case "session" -> value(whose.isEmpty() ? session(caller) : session(maker));
            case "token" -> value(whose.isEmpty() ? token(caller) : token(maker));
            // only a provider could link one
            case "linked-identity" -> value(UUID.randomUUID().toString());
            case "invitation" -> value(owner.invites("CONTRIBUTOR"));
            case "open-invitation" -> value(link("READER"));
            case "owners-invitation" -> value(link("OWNER"));
            case "my-invitation" -> value(addressed(caller.email()));
            case "foreign-invitation" -> value(addressed(UUID.randomUUID() + "@example.org"));
            case "archived-investigation" -> archived();
            case "reset-link" ->
                value(desk.admin("Ines")
                        .post("/api/admin/accounts/" + get("account").id() + "/reset-link", Map.of())
                        .path("token"));
            case "position" -> value("1");
            case "export" -> object(maker.post("/exports", Map.of("format", "NDJSON")));
            case "no-token" -> value("there-is-no-such-token");
            case "no-passkey" -> value(UUID.randomUUID().toString());
            // --- what lies in an investigation ---
            case "document" -> object(owner.post("/documents", Map.of("text", TEXT)));
            case "revision" ->
                value(owner.get("/documents/" + get("document").id()).path("revision.id"));
            case "target" -> value(target("one"));
            case "annotation" ->
                object(maker.post(
                        "/annotations",
                        "{\"target\": " + target("two") + ", \"motivation\": \"COMMENTING\", \"body\": \"Look.\"}"));
            case "source" -> object(maker.post("/sources", Map.of("title", "Accounts", "citation", "Shelf 12")));
            case "claim" ->
                object(maker.post(
                        "/claims",
                        "{\"statement\": \"Somebody paid.\", \"materiality\": \"LOW\", \"occurrences\": ["
                                + target("three") + ", " + target("four") + "]}"));
            case "occurrence" -> {
                var claim = get(whose + "claim").id();
                List<String> occurrences =
                        maker.get("/claims").path("items.find { it.id == '" + claim + "' }.occurrences");
                yield value(occurrences.get(0));
            }
            case "closed-claim" -> {
                var claim = get("claim").id();
                expectDone(maker.post("/claims/" + claim + "/closing", 1, Map.of("code", "WITHDRAWN", "reason", "-")));
                yield new Thing(claim, 2);
            }
            // --- what lies with the editors ---
            case "debated-claim" -> debated(get("claim").id(), maker);
            case "reviewed-claim" -> reviewed("LOW");
            case "pending-verdict" -> verdictOn(reviewed("HIGH"), anotherEditor());
            case "verdict" -> verdictOn(reviewed("LOW"), whose.isEmpty() ? maker : anotherEditor());
            case "stale-verdict" -> {
                var verdict = verdictOn(reviewed("LOW"), anotherEditor());
                String claim = owner.get("/verdicts").path("items[-1].claim");
                expectDone(other.post("/claims/" + claim + "/arguments", Map.of("body", "But?")));
                yield new Thing(verdict.id(), 2);
            }
            case "decided-claim" -> {
                var claim = reviewed("LOW");
                verdictOn(claim, owner);
                yield new Thing(claim.id(), 4);
            }
            case "evidence" ->
                object(maker.post(
                        "/claims/" + get(whose + "claim").id() + "/evidence",
                        Map.of("source", get("source").id(), "stance", "SUPPORTS", "excerpt", "Paid.")));
            case "snapshot" ->
                object(maker.send(
                        Method.POST,
                        "/sources/" + get("source").id() + "/snapshots/file?name=page.html&type=text/html",
                        request ->
                                request.contentType("application/octet-stream").body("<p>Paid.".getBytes())));
            case "origin" -> object(maker.post("/origins", Map.of("name", "The leak " + UUID.randomUUID())));
            case "flagged-evidence" -> {
                var evidence = get(whose + "evidence").id();
                expectDone(
                        maker.post("/evidence/" + evidence + "/flags", 1, Map.of("flag", "DEAD", "reason", "Gone.")));
                yield new Thing(evidence, 2);
            }
            case "assessor" -> value(other.account().toString());
            case "tomorrow" -> value(tomorrow());
            case "blind-round" -> {
                var assessors = new ArrayList<>(List.of(other.account()));
                // who only watches is not assigned
                if (maker == caller) {
                    assessors.add(caller.account());
                }
                yield object(owner.post(
                        "/claims/" + get(whose + "claim").id() + "/blind-rounds",
                        Map.of("assessors", assessors, "deadline", tomorrow())));
            }
            case "argument" ->
                object(maker.post("/claims/" + get(whose + "claim").id() + "/arguments", Map.of("body", "Were they?")));
            case "element" ->
                object(maker.post(
                        "/claims/" + get(whose + "claim").id() + "/elements",
                        Map.of("kind", "INTENT", "text", "To divide")));
            case "link" ->
                object(maker.post(
                        "/claims/" + get(whose + "claim").id() + "/links",
                        Map.of("kind", "VARIANT_OF", "to", get("linked-claim").id())));
            case "linked-claim" ->
                object(maker.post(
                        "/claims",
                        "{\"statement\": \"They paid.\", \"materiality\": \"LOW\", \"occurrences\": [" + target("five")
                                + "]}"));
            case "split-claim" ->
                new Thing(
                        expectDone(owner.post(
                                        "/claims/" + get("claim").id() + "/splitting",
                                        1,
                                        "{\"wording\": {\"statement\": \"Nobody paid.\", \"materiality\": \"LOW\"},"
                                                + " \"occurrences\": [\""
                                                + get("occurrence").id() + "\"]}"))
                                .path("entries[0].object.id"),
                        1);
            case "resolved-argument" -> {
                var argument = get(whose + "argument").id();
                expectDone(maker.post("/arguments/" + argument + "/resolving", 1, Map.of()));
                yield new Thing(argument, 2);
            }
            default -> throw new AssertionError("Scene cannot make: " + name);
        };
    }

    /** A claim that somebody else raised and the owner sent to review. */
    private Thing reviewed(String materiality) {
        var claim = object(other.post(
                "/claims",
                "{\"statement\": \"Somebody paid.\", \"materiality\": \"" + materiality + "\", \"occurrences\": ["
                        + target("five") + "]}"));
        debated(claim.id(), other);
        expectDone(owner.post("/claims/" + claim.id() + "/review", 2, Map.of("override", "It is wanted today.")));
        return new Thing(claim.id(), 3);
    }

    private static Thing debated(String claim, Person by) {
        expectDone(by.post("/claims/" + claim + "/debate", 1, Map.of()));
        return new Thing(claim, 2);
    }

    /** A verdict by somebody, or by the owner where they may not decide. */
    private Thing verdictOn(Thing claim, Person editor) {
        var rationale = Map.of("claimed", "a", "found", "b", "notEstablished", "c", "wouldChange", "d");
        var decision = Map.of(
                "value",
                "UNSUBSTANTIATED",
                "confidence",
                "LOW",
                "rationale",
                rationale,
                "evidence",
                List.of(),
                "conflictOfInterest",
                false);
        var path = "/claims/" + claim.id() + "/verdicts";
        var answer = editor.post(path, claim.version(), decision);
        return value(expectDone(answer.statusCode() == 403 ? owner.post(path, claim.version(), decision) : answer)
                .path("entries[0].object.id"));
    }

    private Person anotherEditor() {
        return desk.joins(owner, "Edgar", Role.EDITOR);
    }

    private String link(String role) {
        return expectDone(owner.post("/invitations", Map.of("role", role))).path("id");
    }

    /** An invitation to an investigation that nobody of the cast is in. */
    private String addressed(String email) {
        var elsewhere = desk.owner("Ella");
        return object(elsewhere.post("/members", Map.of("email", email, "role", "READER")))
                .id();
    }

    private Thing archived() {
        var now = owner.get("");
        if (now.path("archived") == null) {
            expectDone(owner.post("/archiving", now.jsonPath().getLong("version"), Map.of()));
        }
        return new Thing(
                owner.investigation().toString(), owner.get("").jsonPath().getLong("version"));
    }

    private String target(String word) {
        var start = TEXT.indexOf(word);
        return "{\"revision\": \"" + get("revision").id() + "\", \"start\": " + start + ", \"end\": "
                + (start + word.length()) + ", \"exact\": \"" + word + "\"}";
    }

    private static String tomorrow() {
        return Instant.now().plus(1, ChronoUnit.DAYS).toString();
    }

    private static String session(Person person) {
        var first = person.get("/api/account/sessions");
        return first.statusCode() == 200
                ? first.path("items[0].id")
                : UUID.randomUUID().toString();
    }

    private static String token(Person person) {
        var made = person.post("/api/account/tokens", Map.of("name", "import", "scope", "READ"));
        return made.statusCode() == 201
                ? made.path("token.id")
                : UUID.randomUUID().toString();
    }

    private static Thing value(String text) {
        return new Thing(text, 1);
    }

    /** What the last entry of an answer is about. */
    private static Thing object(Response answer) {
        return new Thing(expectDone(answer).path("entries[-1].object.id"), 1);
    }

    private static Response expectDone(Response answer) {
        if (answer.statusCode() >= 300) {
            throw new AssertionError("The scene could not be set: " + answer.statusCode() + " " + answer.asString());
        }
        return answer;
    }
}
