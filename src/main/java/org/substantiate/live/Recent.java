package org.substantiate.live;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The end of a log, kept in memory for all who listen to it: so they are told without asking the database each.
 *
 * <p>Bounded in entries and bytes. Equal stretches are encoded once.
 */
final class Recent {

    /** Most entries kept; a power of two. */
    static final int CAPACITY = 4096;

    /** Most bytes kept. */
    static final int MAX_BYTES = 4 << 20;

    private static final int FRAMES_KEPT = 8;

    private record Between(long position, long upTo) {}

    private final @Nullable Told[] ring = new Told[CAPACITY];
    private final Map<Between, Frame> frames = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Between, Frame> eldest) {
            return size() > FRAMES_KEPT;
        }
    };

    private volatile long head;
    private long floor;
    private long bytes;
    private boolean full;

    Recent(long head) {
        this.head = head;
        this.floor = head;
    }

    /** Position of the last entry. */
    long head() {
        return head;
    }

    /** Position behind which everything is kept. */
    synchronized long floor() {
        return floor;
    }

    synchronized boolean reachesBackTo(long position) {
        return position >= floor;
    }

    /** Whether it would reach back that far if older entries were added. */
    synchronized boolean couldReachBackTo(long position) {
        return position < floor && !full && head - position <= CAPACITY;
    }

    /** Takes the entries that follow the last one. */
    synchronized void add(List<Told> entries) {
        for (var entry : entries) {
            if (entry.position() != head + 1) {
                throw new IllegalStateException("entry " + entry.position() + " does not follow " + head);
            }
            if (head - floor == CAPACITY) {
                dropOldest();
            }
            put(entry);
            head = entry.position();
            while (bytes > MAX_BYTES && floor < head - 1) {
                dropOldest();
            }
        }
    }

    /** Takes entries that end where the memory begins, as far back as there is room for them. */
    synchronized void addBefore(List<Told> entries) {
        for (var i = entries.size() - 1; i >= 0; i--) {
            var entry = entries.get(i);
            if (entry.position() != floor) {
                continue;
            }
            if (head - floor == CAPACITY || bytes + entry.bytes().length > MAX_BYTES) {
                full = true;
                return;
            }
            put(entry);
            floor--;
        }
    }

    /** Drops everything: what earlier entries show has changed. */
    synchronized void forget() {
        Arrays.fill(ring, null);
        frames.clear();
        floor = head;
        bytes = 0;
        full = false;
    }

    /**
     * The next frame for a reader who knows everything up to a position.
     *
     * @param upTo where it ends at the latest; not behind the head
     * @return nothing if the memory does not reach back that far
     */
    synchronized Optional<Frame> frame(long position, long upTo) {
        if (position < floor) {
            return Optional.empty();
        }
        var between = new Between(position, upTo);
        var known = frames.get(between);
        if (known != null) {
            return Optional.of(known);
        }
        var frame = stretch(position, upTo).frame();
        frames.put(between, frame);
        return Optional.of(frame);
    }

    private Stretch stretch(long position, long upTo) {
        var entries = new ArrayList<Told>();
        for (var next = position + 1; next <= upTo; next++) {
            var entry = ring[slot(next)];
            if (entry == null) {
                throw new IllegalStateException("entry " + next + " is missing between " + floor + " and " + head);
            }
            var full = entries.size() > Stretch.MAX_ENTRIES
                    && !entry.command().equals(entries.get(entries.size() - 1).command());
            if (full) {
                break;
            }
            entries.add(entry);
        }
        return Stretch.of(entries);
    }

    private void put(Told entry) {
        ring[slot(entry.position())] = entry;
        bytes += entry.bytes().length;
    }

    private void dropOldest() {
        full = true;
        floor++;
        var slot = slot(floor);
        var oldest = ring[slot];
        if (oldest != null) {
            bytes -= oldest.bytes().length;
            ring[slot] = null;
        }
    }

    private static int slot(long position) {
        return (int) (position & (CAPACITY - 1));
    }
}
