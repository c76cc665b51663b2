package org.substantiate.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.substantiate.event.Transcript;
import org.substantiate.proof.Digest;
import org.substantiate.proof.Frontier;

/** Reads a log from its beginning, line by line, and says where it is not what it was. */
final class LineCheck {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final UUID log;
    private Frontier tree = Frontier.EMPTY;
    private String before = "";

    LineCheck(UUID log) {
        this.log = log;
    }

    UUID log() {
        return log;
    }

    /** Position of the last line that was read. */
    long position() {
        return tree.size();
    }

    /** The tree over what was read. */
    Frontier tree() {
        return tree;
    }

    /**
     * Takes the next line.
     *
     * @return what is wrong with it, if something is
     */
    Optional<String> next(String origin, Transcript.Line line) {
        if (line.position() != position() + 1) {
            return Optional.of("Entry " + (position() + 1) + " is missing");
        }
        var hash = Digest.leaf(line.bytes());
        if (!MessageDigest.isEqual(hash, line.leafHash())) {
            return Optional.of("The line is not the one that was hashed when it was written");
        }
        tree = tree.add(hash);
        try {
            return content(origin, line, JSON.readTree(line.bytes()));
        } catch (IOException notJson) {
            return Optional.of("The line is no JSON");
        }
    }

    private Optional<String> content(String origin, Transcript.Line line, JsonNode json) {
        if (!json.path("origin").asText().equals(origin)
                || json.path("position").asLong() != line.position()) {
            return Optional.of("The line belongs to another place or log");
        }
        var at = json.path("at").asText();
        if (at.compareTo(before) < 0) {
            return Optional.of("The line is earlier than the one before it");
        }
        before = at;
        var digests = new ArrayList<String>();
        json.path("digests").forEach(digest -> digests.add(digest.asText()));
        return values(digests, line.values());
    }

    private static Optional<String> values(List<String> digests, List<Transcript.Value> values) {
        if (digests.size() != values.size()) {
            return Optional.of("There lie " + values.size() + " values beside a line that has " + digests.size());
        }
        for (var i = 0; i < digests.size(); i++) {
            var value = values.get(i);
            if (value.salt() != null
                    && value.json() != null
                    && !Digest.ofDisclosure(Digest.disclosure(value.salt(), value.name(), value.json()))
                            .equals(digests.get(i))) {
                return Optional.of("The value " + value.name() + " is not the one that the line has a digest of");
            }
        }
        return Optional.empty();
    }
}
