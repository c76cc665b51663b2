package org.substantiate.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One playing of the script. */
final class Performance {

    private final String address;
    private final String password;
    private final Script script;
    private final Map<String, Visitor> members = new HashMap<>();
    private final Map<String, String> sources = new HashMap<>();
    private final Map<String, String> origins = new HashMap<>();
    private final Map<String, Text> documents = new HashMap<>();
    private String investigation = "";

    /** A document's newest revision and its text, to find quotes in. */
    private record Text(String revision, String text) {}

    Performance(String address, String password, Script script) {
        this.address = address;
        this.password = password;
        this.script = script;
    }

    void from(String setUpLink) {
        enter(setUpLink);
        script.documents().forEach(this::add);
        script.sources().forEach(this::add);
        script.claims().forEach(this::raise);
        script.annotations().forEach(this::annotate);
    }

    private void enter(String setUpLink) {
        for (var member : script.members()) {
            var visitor = new Visitor(address);
            var account = fields("name", member.name(), "email", member.email(), "password", password);
            if (members.isEmpty()) {
                account.put("token", setUpLink);
                visitor.post("/api/set-up", account);
                var created = visitor.post(
                        "/api/investigations", fields("title", script.title(), "description", script.description()));
                investigation = "/api/investigations/" + id(first(created));
            } else {
                var invited = owner().post(investigation + "/invitations", fields("role", member.role()));
                account.put("token", invited.get("token").asText());
                visitor.post("/api/invitations/acceptance", account);
            }
            members.put(member.key(), visitor);
        }
    }

    private Visitor owner() {
        return by(script.members().get(0).key());
    }

    private void add(Script.Document document) {
        var command = fields(
                "language", document.language(),
                "format", "MARKDOWN",
                "text", document.content(),
                "publisher", document.publisher(),
                "author", document.author(),
                "published", document.published());
        var added = first(by(document.by()).post(investigation + "/documents", command));
        var read = by(document.by()).get(investigation + "/documents/" + id(added));
        documents.put(
                document.key(),
                new Text(
                        added.get("data").get("revision").asText(),
                        read.get("text").asText()));
    }

    private void add(Script.Source source) {
        var command = fields(
                "title", source.title(),
                "publisher", source.publisher(),
                "author", source.author(),
                "date", source.date(),
                "url", source.url(),
                "citation", source.citation());
        var added = id(first(by(source.by()).post(investigation + "/sources", command)));
        sources.put(source.key(), added);
        var grade = source.grade();
        if (grade != null) {
            by(grade.by())
                    .put(
                            investigation + "/sources/" + added + "/reliability",
                            fields("reliability", grade.reliability(), "reason", grade.reason()),
                            1);
        }
    }

    private void raise(Script.Claim claim) {
        var passages = claim.occurrences().stream()
                .map(occurrence -> target(occurrence.document(), occurrence.quote()))
                .toList();
        var command = fields(
                "statement", claim.statement(),
                "claimant", claim.claimant(),
                "claimDate", claim.claimDate(),
                "materiality", claim.materiality(),
                "tags", claim.tags(),
                "occurrences", passages.subList(0, 1));
        var path = investigation + "/claims/" + id(last(by(claim.by()).post(investigation + "/claims", command)));
        passages.stream()
                .skip(1)
                .forEach(passage -> by(claim.by()).post(path + "/occurrences", fields("target", passage)));
        claim.evidence().forEach(evidence -> attach(path, evidence));
        claim.comments().forEach(comment -> by(comment.by()).post(path + "/arguments", fields("body", comment.body())));
        var version = 1L;
        if (claim.debate() != null) {
            by(claim.debate().by()).post(path + "/debate", Map.of(), version++);
        }
        if (claim.closing() != null) {
            var closing = claim.closing();
            by(closing.by())
                    .post(path + "/closing", fields("code", closing.code(), "reason", closing.reason()), version);
        }
    }

    private void attach(String claim, Script.Evidence evidence) {
        var attached = id(first(by(evidence.by())
                .post(
                        claim + "/evidence",
                        fields(
                                "source", sources.get(evidence.source()),
                                "stance", evidence.stance(),
                                "excerpt", evidence.excerpt(),
                                "locator", evidence.locator()))));
        if (evidence.judgement() != null) {
            judge(investigation + "/evidence/" + attached, evidence.judgement());
        }
    }

    private void judge(String evidence, Script.Judgement judgement) {
        var version = 1L;
        if (judgement.credibility() != null) {
            by(judgement.by())
                    .put(
                            evidence + "/credibility",
                            fields("credibility", judgement.credibility(), "reason", judgement.reason()),
                            version++);
        }
        if (judgement.origin() != null) {
            var origin = origins.computeIfAbsent(
                    judgement.origin(),
                    name -> id(first(by(judgement.by()).post(investigation + "/origins", fields("name", name)))));
            by(judgement.by()).put(evidence + "/origin", fields("origin", origin), version);
        }
    }

    private void annotate(Script.Annotation annotation) {
        by(annotation.by())
                .post(
                        investigation + "/annotations",
                        fields(
                                "target", target(annotation.document(), annotation.quote()),
                                "motivation", annotation.motivation(),
                                "body", annotation.body(),
                                "tags", annotation.tags()));
    }

    private Map<String, Object> target(String document, String quote) {
        var text = Objects.requireNonNull(documents.get(document));
        var at = text.text().indexOf(quote);
        var start = text.text().codePointCount(0, at);
        return fields(
                "revision",
                text.revision(),
                "start",
                start,
                "end",
                start + quote.codePointCount(0, quote.length()),
                "exact",
                quote);
    }

    private Visitor by(String key) {
        return Objects.requireNonNull(members.get(key), "no member " + key);
    }

    private static JsonNode first(JsonNode answer) {
        return answer.get("entries").get(0);
    }

    private static JsonNode last(JsonNode answer) {
        var entries = answer.get("entries");
        return entries.get(entries.size() - 1);
    }

    private static String id(JsonNode entry) {
        return entry.get("object").get("id").asText();
    }

    /** Names and values in turn; absent values are left out. */
    private static Map<String, Object> fields(@Nullable Object... namesAndValues) {
        var fields = new LinkedHashMap<String, Object>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            var value = namesAndValues[i + 1];
            if (value != null && !List.of().equals(value)) {
                fields.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return fields;
    }
}
