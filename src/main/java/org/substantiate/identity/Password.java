package org.substantiate.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
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

    /** So many letters must be more than a name. */
    private static final int LETTERS_OF_ITS_OWN = 4;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Password {}

    /**
     * Lets only a password pass that is worth keeping.
     *
     * @param own what others know of whoever chooses it: name and e-mail address
     * @throws Invalid if it is too short, too long, among the commonest ones, or made of what others know
     */
    Password expectGood(String... own) {
        if (text.codePointCount(0, text.length()) < MIN_CHARACTERS) {
            throw bad("needs at least " + MIN_CHARACTERS + " characters", "short-password");
        }
        if (!isReadWhole()) {
            throw bad("is longer than " + MAX_BYTES + " bytes; the rest would not count", "long-password");
        }
        if (text.indexOf('\0') >= 0) {
            throw bad("contains a character that cannot be part of a password", "bad-password");
        }
        if (CommonestPasswords.include(text) || text.chars().distinct().count() < 4) {
            throw bad("is one of the first that others would try", "common-password");
        }
        if (isMadeOf(own)) {
            throw bad("is little more than your name or e-mail address", "own-password");
        }
        return this;
    }

    /** Whether bcrypt reads all of it. */
    boolean isReadWhole() {
        return text.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES;
    }

    private boolean isMadeOf(String... own) {
        var parts = Arrays.stream(own)
                .map(known -> known.toLowerCase(Locale.ROOT))
                .flatMap(known -> Stream.concat(Stream.of(known), Arrays.stream(known.split("[^\\p{L}\\p{N}]+"))))
                .filter(part -> part.length() >= 3)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        var rest = text.toLowerCase(Locale.ROOT);
        for (var part : parts) {
            rest = rest.replace(part, "");
        }
        // digits and signs alone are no password of one's own, but without a name in it they may be a long number
        return !rest.equals(text.toLowerCase(Locale.ROOT))
                && rest.codePoints().filter(Character::isLetter).count() < LETTERS_OF_ITS_OWN;
    }

    private static Invalid bad(String why, String reason) {
        return new Invalid("password", why, reason);
    }

    @Override
    public String toString() {
        return "Password[…]";
    }
}
