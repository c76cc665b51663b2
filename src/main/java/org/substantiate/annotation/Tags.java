package org.substantiate.annotation;

import jakarta.persistence.AttributeConverter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words that something is filed under: each on one line, none twice, in the order given; stored one a line. */
public final class Tags implements AttributeConverter<List<String>, String> {

    /** Most tags that one thing has. */
    public static final int MOST = 20;

    /** Longest tag in code points. */
    public static final int LONGEST = 60;

    /** As people wrote them, tidied. */
    public static List<String> of(@Nullable List<String> written) {
        return written == null
                ? List.of()
                : written.stream()
                        .map(tag -> tag.strip().replaceAll("[\\s\\p{Cc}]+", " "))
                        .distinct()
                        .toList();
    }

    @Override
    public String convertToDatabaseColumn(List<String> tags) {
        return String.join("\n", tags);
    }

    @Override
    public List<String> convertToEntityAttribute(String lines) {
        return lines.isEmpty() ? List.of() : List.of(lines.split("\n"));
    }
}
