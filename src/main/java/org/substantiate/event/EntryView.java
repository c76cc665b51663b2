package org.substantiate.event;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An entry as its readers see it.
 *
 * @param position place in the log, from 1
 * @param command what the entries of one command share
 * @param json the entry on the wire, encoded once for all
 */
@Schema(ref = "Entry")
public record EntryView(long position, UUID command, String json) {

    @JsonValue
    @JsonRawValue
    @Override
    public String json() {
        return json;
    }
}
