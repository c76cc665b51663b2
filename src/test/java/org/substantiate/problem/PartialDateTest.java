package org.substantiate.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    private final PartialDate.Validator validator = new PartialDate.Validator();

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2024-05", "2024-05-14", "2024-02-29"})
    void takesAYearAMonthOrADay(String date) {
        assertThat(validator.isValid(date, null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24", "2024-13", "2024-02-30", "2023-02-29", "2024-5-1", "14.05.2024", "٢٠٢٤"})
    void refusesTheRest(String date) {
        assertThat(validator.isValid(date, null)).isFalse();
    }
}
