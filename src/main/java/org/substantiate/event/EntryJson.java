package org.substantiate.event;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** From the stored line to the entry on the wire: the erasable values join the data, the digests stay behind. */
final class EntryJson {

    /** An erasable value as it lies beside the log: without a value when it has been erased. */
    record Value(String name, @Nullable String json) {}

    private EntryJson() {}

    static String of(byte[] line, List<Value> values) {
        return Json.write(out -> {
            try (var in = Json.FACTORY.createParser(line)) {
                in.nextToken();
                out.writeStartObject();
                while (in.nextToken() == JsonToken.FIELD_NAME) {
                    var field = in.currentName();
                    in.nextToken();
                    switch (field) {
                        case "v", "origin", "digests" -> in.skipChildren();
                        case "data" -> {
                            out.writeFieldName(field);
                            out.writeStartObject();
                            while (in.nextToken() == JsonToken.FIELD_NAME) {
                                out.copyCurrentStructure(in);
                            }
                            for (var value : values) {
                                if (value.json() != null) {
                                    out.writeFieldName(value.name());
                                    out.writeRawValue(value.json());
                                }
                            }
                            out.writeEndObject();
                        }
                        default -> {
                            out.writeFieldName(field);
                            out.copyCurrentStructure(in);
                        }
                    }
                }
                var erased = values.stream()
                        .filter(value -> value.json() == null)
                        .map(Value::name)
                        .toList();
                if (!erased.isEmpty()) {
                    out.writeFieldName("erased");
                    Json.value(out, erased);
                }
                out.writeEndObject();
            }
        });
    }

    /** An entry on the wire without its position. */
    static String placeless(String wire) {
        return Json.write(out -> {
            try (var in = Json.FACTORY.createParser(wire)) {
                in.nextToken();
                out.writeStartObject();
                while (in.nextToken() == JsonToken.FIELD_NAME) {
                    var field = in.currentName();
                    in.nextToken();
                    if (field.equals("position")) {
                        continue;
                    }
                    out.writeFieldName(field);
                    out.copyCurrentStructure(in);
                }
                out.writeEndObject();
            }
        });
    }

    /** What a stored line says beside what happened. */
    static SideLogs.Place place(byte[] line) {
        var texts = texts(line);
        return new SideLogs.Place(
                Long.parseLong(texts.getOrDefault("position", "")),
                UUID.fromString(texts.getOrDefault("id", "")),
                Instant.parse(texts.getOrDefault("at", "")),
                UUID.fromString(texts.getOrDefault("actor", "")),
                Optional.ofNullable(texts.get("token")).map(UUID::fromString).orElse(null),
                UUID.fromString(texts.getOrDefault("command", "")));
    }

    /** The digests that a stored line holds, in its order. */
    static List<String> digests(byte[] line) {
        var digests = new ArrayList<String>();
        try (var in = Json.FACTORY.createParser(line)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                var digesting = in.currentName().equals("digests");
                in.nextToken();
                if (!digesting) {
                    in.skipChildren();
                    continue;
                }
                while (in.nextToken() == JsonToken.VALUE_STRING) {
                    digests.add(in.getText());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return digests;
    }

    /** The plain values of a stored line, by name. */
    private static Map<String, String> texts(byte[] line) {
        var texts = new HashMap<String, String>();
        try (var in = Json.FACTORY.createParser(line)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                var field = in.currentName();
                if (in.nextToken().isScalarValue()) {
                    texts.put(field, in.getText());
                } else {
                    in.skipChildren();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** The object that a stored line is about. */
    static Ref object(byte[] line) {
        try (var in = Json.FACTORY.createParser(line)) {
            while (!"object".equals(in.nextFieldName())) {
                if (in.currentToken() == null) {
                    throw new IllegalStateException("a line without an object");
                }
            }
            return ref(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The id of the entry that a stored line is. */
    static UUID id(byte[] line) {
        return place(line).id();
    }

    private static Ref ref(JsonParser in) throws IOException {
        var type = "";
        UUID id = null;
        var version = 0L;
        in.nextToken();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            var field = in.currentName();
            in.nextToken();
            switch (field) {
                case "type" -> type = in.getText();
                case "id" -> id = UUID.fromString(in.getText());
                case "version" -> version = in.getLongValue();
                default -> in.skipChildren();
            }
        }
        if (id == null) {
            throw new IllegalStateException("a line whose object has no id");
        }
        return new Ref(type, id, version);
    }
}
