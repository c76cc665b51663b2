package org.substantiate.live;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.substantiate.event.Head;

/**
 * What the server says at once, encoded once for all who get the same.
 *
 * @param bytes UTF-8, never changed
 * @param upTo position of the last entry in it, 0 if it has none
 */
record Frame(byte[] bytes, long upTo) {

    private static final JsonFactory JSON = new JsonFactory();

    interface Writing {
        void to(JsonGenerator json) throws IOException;
    }

    static Frame hello(Head head, String connection) {
        return of("hello", json -> {
            head(json, head);
            json.writeStringField("connection", connection);
        });
    }

    static Frame reset(Head head, String connection) {
        return of("reset", json -> {
            head(json, head);
            json.writeStringField("connection", connection);
        });
    }

    static Frame beat(long head) {
        return of("beat", json -> json.writeNumberField("head", head));
    }

    static Frame of(String kind, Writing members) {
        var bytes = new ByteArrayOutputStream(128);
        try (var json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("kind", kind);
            members.to(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Frame(bytes.toByteArray(), 0);
    }

    private static void head(JsonGenerator json, Head head) throws IOException {
        json.writeStringField("epoch", head.epoch());
        json.writeNumberField("head", head.position());
    }

    @Override
    public String toString() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
