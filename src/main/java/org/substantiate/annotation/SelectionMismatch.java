package org.substantiate.annotation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.substantiate.problem.Refusal;

/** What was selected does not stand at the place it was said to stand; the nearest match comes along. */
public final class SelectionMismatch extends Refusal {

    private final @Nullable Passage nearest;

    SelectionMismatch(Optional<Passage> nearest) {
        super(
                nearest.isPresent()
                        ? "The text does not say this at that place. The nearest match comes along: take it, or select again."
                        : "The text does not say this at that place, nor anything like it. Select the passage again.");
        this.nearest = nearest.orElse(null);
    }

    @Override
    public String name() {
        return "selection-mismatch";
    }

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The selection does not match the text";
    }

    @Override
    public Map<String, Object> members() {
        var members = new HashMap<String, Object>();
        members.put("nearest", nearest);
        return members;
    }
}
