package org.substantiate.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happens in the demo, to be played in this order: members, documents, sources, claims, annotations.
 *
 * <p>{@code demo/investigation.json} is one of these. {@code key} names a thing for the rest of the script and {@code by} is
 * the key of the member who does it; the first member owns the investigation. A {@code quote} stands exactly once in its
 * document's text. The words of members are the same as in commands over HTTP.
 */
record Script(
        String title,
        String description,
        List<Member> members,
        List<Document> documents,
        List<Source> sources,
        List<Claim> claims,
        List<Annotation> annotations) {

    record Member(String key, String name, String email, String role, String language) {}

    /** Its text lies in a resource beside the script; its title is its first heading. */
    record Document(
            String key, String by, String file, String language, String publisher, String author, String published) {

        String content() {
            return new String(resource(file), UTF_8);
        }
    }

    /** The date may be a year, a month or a day. */
    record Source(
            String key,
            String by,
            String title,
            String publisher,
            @Nullable String author,
            String date,
            @Nullable String url,
            @Nullable String citation,
            @Nullable Grade grade) {}

    /** How reliable a source is, by whose judgement, and why. */
    record Grade(String by, String reliability, String reason) {}

    /** Raised with its first occurrence; then come the others, the evidence, the comments, the debate and the closing. */
    record Claim(
            String key,
            String by,
            String statement,
            @Nullable String claimant,
            @Nullable String claimDate,
            String materiality,
            List<String> tags,
            List<Occurrence> occurrences,
            List<Evidence> evidence,
            List<Comment> comments,
            @Nullable Debate debate,
            @Nullable Closing closing) {}

    record Occurrence(String document, String quote) {}

    record Evidence(
            String by,
            String source,
            String stance,
            String excerpt,
            @Nullable String locator,
            @Nullable Judgement judgement) {}

    /** How credible it is, and who said it first; each may be missing. */
    record Judgement(
            String by,
            @Nullable Integer credibility,
            @Nullable String reason,
            @Nullable String origin) {}

    record Comment(String by, String body) {}

    record Debate(String by) {}

    record Closing(String by, String code, String reason) {}

    /** A body with {@code COMMENTING}, tags with {@code TAGGING}. */
    record Annotation(
            String by,
            String document,
            String quote,
            String motivation,
            @Nullable String body,
            @Nullable List<String> tags) {}

    /** The script that comes with the program. */
    static Script read() {
        try {
            return JsonMapper.builder().build().readValue(resource("investigation.json"), Script.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = Script.class.getResourceAsStream("/demo/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the demo lacks " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
