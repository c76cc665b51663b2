package org.substantiate.live;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who listens to an investigation, and where they are; never stored, and gone with the connection (LV6).
 *
 * <p>Every change has a number. A listener remembers the number up to which it was told, and is told the difference: one that
 * is slow is told less often, and nothing queues for it.
 */
final class Attendance {

    /** What a listener has been told that was told nothing. */
    static final long NOTHING = -1;

    /** A difference, with the number up to which it tells. */
    record Difference(long version, Frame frame) {}

    private record Present(String connection, UUID account, Said.Here where, long version) {}

    private record Gone(String connection, long version, long at) {}

    private static final Said.Here NOWHERE = new Said.Here(null, null, null, null);

    private final Map<String, Present> present = new HashMap<>();
    private final Deque<Gone> gone = new ArrayDeque<>();
    private final Map<Long, Difference> differences = new HashMap<>();
    private long version;
    private volatile long published;

    synchronized void arrive(String connection, UUID account) {
        present.put(connection, new Present(connection, account, NOWHERE, ++version));
    }

    synchronized void say(String connection, Said.Here where) {
        present.computeIfPresent(connection, (key, was) -> new Present(key, was.account(), where, ++version));
    }

    synchronized void leave(String connection, long now) {
        if (present.remove(connection) != null) {
            gone.add(new Gone(connection, ++version, now));
        }
        // who has not been told for so long has been closed as stuck
        while (!gone.isEmpty() && now - gone.getFirst().at() > 2 * Limits.STUCK_AFTER) {
            gone.removeFirst();
        }
    }

    /** Makes what has changed known to those who ask. */
    synchronized void publish() {
        published = version;
        differences.clear();
    }

    synchronized int size() {
        return present.size();
    }

    /** What has changed since then; null if nothing has. */
    @Nullable
    Difference since(long told) {
        return told >= published ? null : difference(told);
    }

    private synchronized Difference difference(long told) {
        return differences.computeIfAbsent(told, since -> new Difference(version, frame(since)));
    }

    private Frame frame(long told) {
        var here = present.values().stream()
                .filter(one -> one.version() > told)
                .sorted(Comparator.comparingLong(Present::version).reversed())
                .limit(Limits.PRESENT_NAMED)
                .toList();
        List<String> left = new ArrayList<>();
        if (told != NOTHING) {
            gone.stream().filter(one -> one.version() > told).forEach(one -> left.add(one.connection()));
        }
        return Frame.of("presence", json -> {
            json.writeArrayFieldStart("here");
            for (var one : here) {
                write(json, one);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("gone");
            for (var connection : left) {
                json.writeString(connection);
            }
            json.writeEndArray();
            json.writeNumberField("total", present.size());
        });
    }

    private static void write(JsonGenerator json, Present one) throws IOException {
        json.writeStartObject();
        json.writeStringField("connection", one.connection());
        json.writeStringField("account", one.account().toString());
        json.writeStringField("document", text(one.where().document()));
        var selection = one.where().selection();
        if (selection == null) {
            json.writeNullField("selection");
        } else {
            json.writeObjectFieldStart("selection");
            json.writeNumberField("start", selection.start());
            json.writeNumberField("end", selection.end());
            json.writeEndObject();
        }
        json.writeStringField("typing", text(one.where().typing()));
        json.writeStringField("reviewing", text(one.where().reviewing()));
        json.writeEndObject();
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
