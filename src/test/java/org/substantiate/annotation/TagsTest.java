package org.substantiate.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TagsTest {

    private final Tags tags = new Tags();

    @Test
    @DisplayName("AN6 tags stand on one line each and none twice")
    void areTidied() {
        assertThat(Tags.of(List.of("  money ", "money", "who\npaid", "الصور")))
                .containsExactly("money", "who paid", "الصور");
    }

    @Test
    void comeBackFromTheDatabase() {
        var some = List.of("money", "who paid", "🗞️");

        assertThat(tags.convertToEntityAttribute(tags.convertToDatabaseColumn(some)))
                .isEqualTo(some);
        assertThat(tags.convertToEntityAttribute(tags.convertToDatabaseColumn(List.of())))
                .isEmpty();
    }
}
