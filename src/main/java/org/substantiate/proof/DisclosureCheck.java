package org.substantiate.proof;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the values that lie beside the entries, in step with these, and compares them with their digests. */
final class DisclosureCheck {

    private static final String FILE = "disclosures.ndjson";

    private final Lines lines;
    private final Findings findings;
    private final List<Erased> erased = new ArrayList<>();

    /** A value that is not there any more. */
    record Erased(long position, String name) {}

    DisclosureCheck(Lines lines, Findings findings) {
        this.lines = lines;
        this.findings = findings;
    }

    /** Takes the values of the next entry, if it has any. */
    void check(EntryCheck.Said said) throws IOException {
        if (said.digests().isEmpty()) {
            return;
        }
        var line = lines.next();
        if (line == null) {
            findings.add(FILE, "the values of entry " + said.position() + " are missing");
            return;
        }
        try {
            compare(said, StrictJson.read(line));
        } catch (IOException wrong) {
            findings.add(FILE + " line " + lines.number(), wrong);
        }
    }

    private void compare(EntryCheck.Said said, JsonNode json) throws IOException {
        var values = json.path("values");
        if (json.size() != 2 || json.path("position").asLong(-1) != said.position()) {
            throw new IOException("the values of entry " + said.position() + " belong here");
        }
        if (values.size() != said.digests().size()) {
            throw new IOException(
                    "entry " + said.position() + " has " + said.digests().size() + " values, not " + values.size());
        }
        for (var i = 0; i < values.size(); i++) {
            value(said, values.get(i), said.digests().get(i));
        }
    }

    private void value(EntryCheck.Said said, JsonNode value, String digest) throws IOException {
        if (value.path("erased").asBoolean(false) && value.size() == 2) {
            erased.add(new Erased(said.position(), value.path("name").asText()));
            return;
        }
        // as written: [salt, name, value] in base64url, and the hash of that (RFC 9901 §4.2)
        var disclosure = value.path("disclosure").asText();
        if (value.size() != 1 || !Digest.ofDisclosure(disclosure).equals(digest)) {
            throw new IOException("a value of entry " + said.position() + " is not the one that was written");
        }
    }

    void finish() throws IOException {
        if (lines.next() != null) {
            findings.add(FILE + " line " + lines.number(), "there is no entry that it belongs to");
        }
    }

    /** The values that are said to be erased; an entry has to tell of each. */
    List<Erased> erased() {
        return erased;
    }
}
