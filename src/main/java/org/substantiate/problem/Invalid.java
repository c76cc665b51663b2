package org.substantiate.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fields of a command are missing, too long or of the wrong form. */
public final class Invalid extends Refusal {

    /**
     * One bad field, by its name in the request body, and what to do about it.
     *
     * @param reason what the detail says, in a lasting word such as {@code missing}, if it has one
     * @param limit the most code points, or things in a list, that are possible
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Field(
            String field,
            String detail,
            @Nullable String reason,
            @Nullable Integer limit) {
        public Field(String field, String detail) {
            this(field, detail, null, null);
        }
    }

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

    /** @param reason what the detail says, in a lasting word, for readers of other languages */
    public Invalid(String field, String detail, String reason) {
        this(List.of(new Field(field, detail, reason, null)));
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
