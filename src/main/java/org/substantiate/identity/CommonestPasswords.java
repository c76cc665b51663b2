package org.substantiate.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What others would try first: the words of a list, and what people make of them to get past a rule.
 *
 * <p>Capitals, usual signs for letters, figures and signs before or behind, and saying it twice make no other word of it.
 */
final class CommonestPasswords {

    private static final String WORDS = "commonest-passwords.txt";

    private static final Set<String> LISTED = read();

    private CommonestPasswords() {}

    static boolean include(String password) {
        var text = password.toLowerCase(Locale.ROOT);
        var bare = bare(text);
        return Stream.of(text, bare, spelt(bare, 'i'), spelt(bare, 'l'), bare(spelt(text, 'i')), bare(spelt(text, 'l')))
                .flatMap(form -> Stream.of(form, once(form)))
                .anyMatch(LISTED::contains);
    }

    /** Without the figures and signs before and behind. */
    private static String bare(String text) {
        return text.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    }

    /** With letters in place of the signs that are usually put for them; one of those stands for two letters. */
    private static String spelt(String text, char one) {
        return text.replace('0', 'o')
                .replace('1', one)
                .replace('!', one)
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('@', 'a')
                .replace('5', 's')
                .replace('$', 's')
                .replace('7', 't');
    }

    /** What is said twice or more often, once. */
    private static String once(String text) {
        // a text repeats itself if it is found in its own double before its end
        var period = (text + text).indexOf(text, 1);
        return text.isEmpty() ? text : text.substring(0, period);
    }

    private static Set<String> read() {
        try (var list = Objects.requireNonNull(CommonestPasswords.class.getResourceAsStream(WORDS))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
