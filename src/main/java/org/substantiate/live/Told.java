package org.substantiate.live;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.substantiate.event.Entry;

/** An entry as it is told, encoded once. */
record Told(long position, UUID command, byte[] bytes) {

    static Told of(Entry entry) {
        var bytes = entry.view().json().getBytes(StandardCharsets.UTF_8);
        return new Told(entry.position(), entry.command(), bytes);
    }

    static List<Told> all(List<Entry> entries) {
        return entries.stream().map(Told::of).toList();
    }
}
