package org.substantiate.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TokenTextTest {

    private final String text = TokenText.fresh().value();

    @Test
    @DisplayName("AC48 a token is recognised by its prefix and its length")
    void looksLikeOne() {
        assertThat(text).matches("subst_[A-Za-z0-9_-]{49}");
        assertThat(TokenText.isWhole(text)).isTrue();
        assertThat(TokenText.fresh().value()).isNotEqualTo(text);
    }

    @Test
    @DisplayName("AC48 a slip of copying is noticed wherever it happens")
    void noticesSlips() {
        var slips = IntStream.range(0, text.length())
                .mapToObj(at -> text.substring(0, at) + (text.charAt(at) == 'x' ? 'y' : 'x') + text.substring(at + 1))
                .toList();

        assertThat(slips).noneMatch(TokenText::isWhole);
        assertThat(TokenText.isWhole(text.substring(0, text.length() - 1))).isFalse();
        assertThat(TokenText.isWhole(text + "A")).isFalse();
        assertThat(TokenText.isWhole("")).isFalse();
        assertThat(TokenText.isWhole(text + "\n")).isFalse();
    }
}
