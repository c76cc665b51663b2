package org.substantiate.problem;

import java.util.List;
import java.util.Map;

/** Fields of a command are missing, too long or of the wrong form. */
public final class Invalid extends Refusal {

    /** One bad field, by its name in the request body, and what to do about it. */
    public record Field(String field, String detail) {}

    private final List<Field> errors;

    public Invalid(List<Field> errors) {
        super(
                errors.size() == 1
                        ? errors.get(0).field() + ": " + errors.get(0).detail()
                        : "Some fields need your attention.");
        this.errors = List.copyOf(errors);
    }

    public Invalid(String field, String detail) {
        this(List.of(new Field(field, detail)));
    }

    @Override
    public String name() {
        return "invalid";
    }

    @Override
    public int status() {
        return 400;
    }

    @Override
    public String title() {
        return "The request is not valid";
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("errors", errors);
    }
}
