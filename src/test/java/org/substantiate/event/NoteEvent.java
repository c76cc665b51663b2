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

    /** What was noted in a side log is told. */
    @Type("note.disclosed")
    record NoteDisclosed(
            Ref object,
            SideLogs.Place sealed,
            int pages,
            List<String> kinds,
            @Erasable String text) implements NoteEvent {}

    static NoteDisclosed disclosed(Ref object, SideLogs.Place sealed) {
        return new NoteDisclosed(object, sealed, 3, List.of("red", "blue"), "");
    }

    static NoteTaken taken(String text) {
        return new NoteTaken(new Ref("note", UUID.randomUUID(), 1), 3, null, List.of("red", "blue"), text);
    }
}
