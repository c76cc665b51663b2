package org.substantiate.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.substantiate.event.NoteEvent.NoteTaken;

/** The exact bytes of a line: whoever changes them makes every older proof worthless. */
class EntryLineTest {

    private static final UUID ADA = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    private static final UUID TOKEN = UUID.fromString("018f0000-0000-7000-8000-000000000002");

    @Test
    @DisplayName(
            "LG14 LG15 without a token the line is what it always was; with one, the token stands behind the actor")
    void hasFixedBytes() {
        var before = "{\"v\":1,\"origin\":\"desk.example.org/notes\",\"position\":7,"
                + "\"id\":\"018f0000-0000-7000-8000-000000000003\",\"at\":\"2024-05-14T08:30:00.000Z\","
                + "\"actor\":\"018f0000-0000-7000-8000-000000000001\"";
        var after = ",\"command\":\"018f0000-0000-7000-8000-000000000004\",\"type\":\"note.taken\","
                + "\"object\":{\"type\":\"note\",\"id\":\"018f0000-0000-7000-8000-000000000005\",\"version\":1},"
                + "\"data\":{\"pages\":3,\"kinds\":[\"red\"]},\"digests\":[]}";

        assertThat(line(new Actor(ADA))).isEqualTo(before + after);
        assertThat(line(new Actor(ADA, TOKEN))).isEqualTo(before + ",\"token\":\"" + TOKEN + "\"" + after);
    }

    private static String line(Actor actor) {
        var object = new Ref("note", UUID.fromString("018f0000-0000-7000-8000-000000000005"), 1);
        var line = new EntryLine(
                "desk.example.org/notes",
                7,
                UUID.fromString("018f0000-0000-7000-8000-000000000003"),
                Instant.parse("2024-05-14T08:30:00Z"),
                actor,
                UUID.fromString("018f0000-0000-7000-8000-000000000004"),
                new NoteTaken(object, 3, null, List.of("red"), "its text is erasable"));
        return new String(line.bytes(List.of()), UTF_8);
    }
}
