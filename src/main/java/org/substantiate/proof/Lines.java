package org.substantiate.proof;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Lines of a file as bytes, each ended by a line feed, none longer than a limit. */
final class Lines {

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int end;
    private long number;

    Lines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Number of the line that was read last, from 1. */
    long number() {
        return number;
    }

    /**
     * The next line without its line feed; null behind the last one.
     *
     * @throws EOFException if the last line has no line feed
     * @throws IOException if a line is too long
     */
    byte @Nullable [] next() throws IOException {
        var line = new ByteArrayOutputStream(512);
        while (true) {
            if (next == end) {
                end = Math.max(in.read(buffer), 0);
                next = 0;
                if (end == 0) {
                    if (line.size() == 0) {
                        return null;
                    }
                    throw new EOFException("the last line is cut off");
                }
            }
            var from = next;
            while (next < end && buffer[next] != '\n') {
                next++;
            }
            line.write(buffer, from, next - from);
            if (line.size() > longest) {
                throw new IOException("line " + (number + 1) + " is longer than " + longest + " bytes");
            }
            if (next < end) {
                next++;
                number++;
                return line.toByteArray();
            }
        }
    }
}
