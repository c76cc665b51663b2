package org.substantiate.event;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * The one way in which the log writes JSON: compact, fields in the order given, no floats.
 *
 * <p>Hashes are taken of these bytes, so this never changes: see "Entry line" in {@code src/docs/spec/log.md}.
 */
final class Json {

    /** Milliseconds, always three digits, always {@code Z}. */
    static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    interface Writing {
        void to(JsonGenerator json) throws IOException;
    }

    static String write(Writing writing) {
        var text = new StringWriter(512);
        try (var json = FACTORY.createGenerator(text)) {
            writing.to(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static void object(JsonGenerator json, Map<String, Object> values) throws IOException {
        json.writeStartObject();
        for (var value : values.entrySet()) {
            json.writeFieldName(value.getKey());
            value(json, value.getValue());
        }
        json.writeEndObject();
    }

    /** Writes a value of an event: texts, ids, times, whole numbers, truth values, lists and records of them. */
    static void value(JsonGenerator json, Object value) throws IOException {
        if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof UUID || value instanceof LocalDate) {
            json.writeString(value.toString());
        } else if (value instanceof Enum<?> constant) {
            json.writeString(constant.name());
        } else if (value instanceof Instant time) {
            json.writeString(TIME.format(time));
        } else if (value instanceof Integer || value instanceof Long) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Collection<?> items) {
            json.writeStartArray();
            for (var item : items) {
                value(json, item);
            }
            json.writeEndArray();
        } else if (value instanceof Record part) {
            record(json, part);
        } else {
            throw new IllegalArgumentException("The log has no form for " + value.getClass());
        }
    }

    private static void record(JsonGenerator json, Record part) throws IOException {
        json.writeStartObject();
        for (var component : part.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                var value = component.getAccessor().invoke(part);
                if (value != null) {
                    json.writeFieldName(component.getName());
                    value(json, value);
                }
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(e);
            }
        }
        json.writeEndObject();
    }
}
