package org.substantiate.live;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Actor;
import org.substantiate.event.Entry;

/**
 * An entry as it is told, encoded once.
 *
 * @param bytes what everybody gets of it; what strangers get if it is sealed
 * @param sealed the entry itself, if what is seen of it depends on the reader
 */
record Told(
        long position, UUID command, byte[] bytes, @Nullable Entry sealed) {

    static Told of(Entry entry) {
        return new Told(entry.position(), entry.command(), utf8(entry, null), entry.sealed() ? entry : null);
    }

    static List<Told> all(List<Entry> entries) {
        return entries.stream().map(Told::of).toList();
    }

    byte[] bytes(Actor reader) {
        return sealed == null ? bytes : utf8(sealed, reader);
    }

    private static byte[] utf8(Entry entry, @Nullable Actor reader) {
        return entry.visibleTo(reader).json().getBytes(StandardCharsets.UTF_8);
    }
}
