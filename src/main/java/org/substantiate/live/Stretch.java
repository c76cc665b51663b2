package org.substantiate.live;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Entries that follow each other and go out in one frame; no command is ever split (LV1). */
record Stretch(List<Told> entries) {

    /** Most entries of a frame; the last command is never cut, so that it may hold a few more. */
    static final int MAX_ENTRIES = 512;

    /** Most bytes of a frame, with the same reservation. */
    static final int MAX_BYTES = 1 << 20;

    private static final byte[] OPENING = "{\"kind\":\"entries\",\"entries\":[".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CLOSING = "]}".getBytes(StandardCharsets.US_ASCII);

    /** As many of these entries as go into one frame. */
    static Stretch of(List<Told> entries) {
        var bytes = 0;
        for (var count = 0; count < entries.size(); count++) {
            var entry = entries.get(count);
            var begins =
                    count == 0 || !entry.command().equals(entries.get(count - 1).command());
            if (begins && (count >= MAX_ENTRIES || (count > 0 && bytes + entry.bytes().length > MAX_BYTES))) {
                return new Stretch(List.copyOf(entries.subList(0, count)));
            }
            bytes += entry.bytes().length + 1;
        }
        return new Stretch(List.copyOf(entries));
    }

    Frame frame() {
        var size = OPENING.length + CLOSING.length;
        for (var entry : entries) {
            size += entry.bytes().length + 1;
        }
        var out = new ByteArrayOutputStream(size);
        out.writeBytes(OPENING);
        for (var i = 0; i < entries.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            out.writeBytes(entries.get(i).bytes());
        }
        out.writeBytes(CLOSING);
        return new Frame(out.toByteArray(), entries.get(entries.size() - 1).position());
    }
}
