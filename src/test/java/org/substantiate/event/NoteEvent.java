package org.substantiate.event;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The smallest room there could be: it keeps notes. */
sealed interface NoteEvent extends Event {

    @Type("note.taken")
    record NoteTaken(
            Ref object,
            int pages,
            @Nullable String missing,
            List<String> kinds,
            @Erasable String text) implements NoteEvent {}

    static NoteTaken taken(String text) {
        return new NoteTaken(new Ref("note", UUID.randomUUID(), 1), 3, null, List.of("red", "blue"), text);
    }
}
