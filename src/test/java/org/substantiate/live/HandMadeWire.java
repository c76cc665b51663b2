package org.substantiate.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A connection whose frames leave at once, or, while it is held, one by one by hand. */
final class HandMadeWire implements Wire {

    private static final ObjectMapper JSON = new ObjectMapper();

    final List<JsonNode> frames = new ArrayList<>();
    final List<byte[]> bytes = new ArrayList<>();
    Listener listener;

    @Nullable
    Ending ended;

    private final Runnable telling;
    private boolean held;
    private @Nullable Runnable left;

    /** @param telling what each frame costs */
    HandMadeWire(Runnable telling) {
        this.telling = telling;
    }

    @Override
    public void send(Frame frame, Runnable then) {
        if (left != null) {
            throw new AssertionError("a second frame before the first has left");
        }
        if (ended != null) {
            throw new AssertionError("a frame after the end");
        }
        telling.run();
        bytes.add(frame.bytes());
        try {
            frames.add(JSON.readTree(frame.bytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (held) {
            left = then;
        } else {
            then.run();
        }
    }

    @Override
    public void close(Ending ending) {
        ended = ending;
    }

    /** Nobody reads at the other end any more. */
    HandMadeWire holds() {
        held = true;
        return this;
    }

    /** The frame on its way arrives; the next one is held again. */
    void flush() {
        var then = left;
        left = null;
        if (then != null) {
            then.run();
        }
    }

    void says(String frame) {
        listener.hear(frame);
    }

    List<JsonNode> frames(String kind) {
        return frames.stream()
                .filter(frame -> frame.at("/kind").asText().equals(kind))
                .toList();
    }

    /** Positions of all entries that arrived, in order of arrival. */
    List<Long> positions() {
        return frames("entries").stream()
                .flatMap(frame -> {
                    var positions = new ArrayList<Long>();
                    frame.get("entries")
                            .forEach(
                                    entry -> positions.add(entry.get("position").asLong()));
                    return positions.stream();
                })
                .toList();
    }

    /** How many entries each frame held. */
    List<Integer> sizes() {
        return frames("entries").stream()
                .map(frame -> frame.get("entries").size())
                .toList();
    }
}
