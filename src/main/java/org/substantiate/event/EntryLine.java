package org.substantiate.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.substantiate.proof.Digest;

/**
 * The line of the log: what is hashed, in a fixed order of fields.
 *
 * @param origin name of the log, as in its checkpoints
 * @param position place in the log, from 1
 */
record EntryLine(String origin, long position, UUID id, Instant at, Actor actor, UUID command, Event event) {

    /** Version of the line's format. */
    static final int FORMAT = 1;

    /** Longest line in bytes of UTF-8. */
    static final int MAX_BYTES = 64 * 1024;

    /** The exact bytes that are stored and hashed. */
    byte[] bytes(List<Disclosure> disclosures) {
        var shape = Shape.of(event);
        var line = Digest.utf8(Json.write(json -> {
            json.writeStartObject();
            json.writeNumberField("v", FORMAT);
            json.writeStringField("origin", origin);
            json.writeNumberField("position", position);
            json.writeStringField("id", id.toString());
            json.writeStringField("at", Json.TIME.format(at));
            json.writeStringField("actor", actor.account().toString());
            if (actor.token() != null) {
                json.writeStringField("token", actor.token().toString());
            }
            json.writeStringField("command", command.toString());
            json.writeStringField("type", shape.type());
            json.writeFieldName("object");
            Json.value(json, event.object());
            json.writeFieldName("data");
            Json.object(json, Shape.values(shape.plain(), event));
            json.writeFieldName("digests");
            Json.value(json, disclosures.stream().map(Disclosure::digest).toList());
            json.writeEndObject();
        }));
        if (line.length > MAX_BYTES) {
            throw new IllegalArgumentException(
                    "A line of " + line.length + " bytes; long values are erasable or lie in a blob");
        }
        return line;
    }

    /** The erasable values of the event, each with a salt of its own. */
    static List<Disclosure> disclosures(Event event) {
        return Shape.values(Shape.of(event).erasable(), event).entrySet().stream()
                .map(value -> Disclosure.of(value.getKey(), value.getValue()))
                .toList();
    }
}
