package org.substantiate.assessment;

import jakarta.persistence.AttributeConverter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Ids in their order, stored one a line. */
final class IdLines implements AttributeConverter<List<UUID>, String> {

    @Override
    public String convertToDatabaseColumn(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining("\n"));
    }

    @Override
    public List<UUID> convertToEntityAttribute(String lines) {
        return lines.lines().map(UUID::fromString).toList();
    }
}
