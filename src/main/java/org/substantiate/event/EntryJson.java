package org.substantiate.event;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
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
        try (var in = Json.FACTORY.createParser(line)) {
            while (!"id".equals(in.nextFieldName())) {
                if (in.currentToken() == null) {
                    throw new IllegalStateException("a line without an id");
                }
            }
            return UUID.fromString(in.nextTextValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
