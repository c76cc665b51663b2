package org.substantiate.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.substantiate.problem.Invalid;

/**
 * What somebody proves with that an account is theirs; it never shows itself.
 *
 * @param text as typed
 */
public record Password(String text) {

    static final int MIN_CHARACTERS = 12;

    /** bcrypt reads no more. */
    static final int MAX_BYTES = 72;

    private static final Set<String> COMMONEST = commonest();

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Password {}

    /**
     * Lets only a password pass that is worth keeping.
     *
     * @throws Invalid if it is too short, too long, or among the commonest ones
     */
    Password expectGood() {
        if (text.codePointCount(0, text.length()) < MIN_CHARACTERS) {
            throw new Invalid("password", "needs at least " + MIN_CHARACTERS + " characters");
        }
        if (text.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw new Invalid("password", "is longer than " + MAX_BYTES + " bytes; the rest would not count");
        }
        if (text.indexOf('\0') >= 0) {
            throw new Invalid("password", "contains a character that cannot be part of a password");
        }
        if (COMMONEST.contains(text.toLowerCase(Locale.ROOT))
                || text.chars().distinct().count() < 4) {
            throw new Invalid("password", "is one of the first that others would try");
        }
        return this;
    }

    @Override
    public String toString() {
        return "Password[…]";
    }

    private static Set<String> commonest() {
        try (var list = Objects.requireNonNull(Password.class.getResourceAsStream("commonest-passwords.txt"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
