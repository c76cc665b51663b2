package org.substantiate.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** So much at once, and so much in a time, for each key; the least recent ones are forgotten beyond a number. */
final class Buckets<K> {

    static final int REMEMBERED = 10_000;

    private record Level(double left, Instant at) {}

    private final double size;
    private final Duration refill;
    private final Clock clock;
    private final Map<K, Level> levels = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<K, Level> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** @param refill in which an empty one is full again */
    Buckets(int size, Duration refill, Clock clock) {
        this.size = size;
        this.refill = refill;
        this.clock = clock;
    }

    /**
     * Takes one.
     *
     * @throws TooManyRequests if none is left, with the time until there is
     */
    synchronized void take(K key) {
        expectOne(key);
        var level = level(key);
        levels.put(key, new Level(level.left() - 1, level.at()));
    }

    /**
     * Lets only those pass who have one left.
     *
     * @throws TooManyRequests for the others
     */
    synchronized void expectOne(K key) {
        var left = level(key).left();
        if (left < 1) {
            throw new TooManyRequests(Duration.ofMillis((long) ((1 - left) / size * refill.toMillis())));
        }
    }

    private Level level(K key) {
        var now = clock.instant();
        var before = levels.get(key);
        if (before == null) {
            return new Level(size, now);
        }
        var since = Duration.between(before.at(), now).toMillis();
        return new Level(Math.min(size, before.left() + size * since / refill.toMillis()), now);
    }
}
