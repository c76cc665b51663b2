package org.substantiate.live;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a client may say. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Said.Here.class, name = "here"),
    @JsonSubTypes.Type(value = Said.Beat.class, name = "beat")
})
sealed interface Said {

    /** Still here. */
    record Beat() implements Said {}

    /**
     * Where I am; replaces what was said before.
     *
     * @param typing claim under which something is being written
     * @param reviewing claim whose case lies open in review mode
     */
    record Here(
            @Nullable UUID document,
            @Nullable Selection selection,
            @Nullable UUID typing,
            @Nullable UUID reviewing) implements Said {}

    /**
     * What is selected, in code points of the document's newest revision.
     *
     * @param start from 0, included
     * @param end excluded
     */
    record Selection(int start, int end) {
        public Selection {
            if (start < 0 || end < start) {
                throw new IllegalArgumentException("a selection does not run backwards");
            }
        }
    }

    ObjectReader READER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build()
            .readerFor(Said.class);

    /** What a frame says; null if it is none of the protocol. */
    static @Nullable Said of(String frame) {
        try {
            return READER.readValue(frame);
        } catch (JacksonException unreadable) {
            return null;
        }
    }
}
