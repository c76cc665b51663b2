package org.substantiate.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/**
 * What a command is answered with: the entries that it appended.
 *
 * @param epoch the history that the positions belong to
 * @param object what the command was about: the object of its last entry, unless others appended behind it
 * @param created whether something came into being
 */
public record Answer(
        String epoch,
        List<EntryView> entries,
        @JsonIgnore Ref object,
        @JsonIgnore boolean created) {

    static Answer of(String epoch, List<Entry> entries) {
        return of(epoch, entries, entries.get(entries.size() - 1).object());
    }

    static Answer of(String epoch, List<Entry> entries, Ref object) {
        return new Answer(
                epoch,
                entries.stream().map(Entry::view).toList(),
                object,
                entries.get(0).object().version() == 1);
    }
}
