package org.substantiate.proof;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads the entries of a case file from the first to the last, and builds their tree again. */
final class EntryCheck {

    private static final List<String> FIELDS =
            List.of("v", "origin", "position", "id", "at", "actor", "command", "type", "object", "data", "digests");
    private static final List<String> FIELDS_BY_TOKEN = List.of(
            "v", "origin", "position", "id", "at", "actor", "token", "command", "type", "object", "data", "digests");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final String origin;
    private final TreeMap<Long, byte[]> rootsWanted;
    private final Map<Long, byte[]> roots = new HashMap<>();
    private final Set<String> blobs = new HashSet<>();
    private final Map<Long, Set<String>> erasures = new HashMap<>();
    private Frontier tree = Frontier.EMPTY;
    private String before = "";
    private long held;
    private boolean leftOut;

    /**
     * @param origin the log's name
     * @param sizes at which the tree's root is wanted
     */
    EntryCheck(String origin, Set<Long> sizes) {
        this.origin = origin;
        this.rootsWanted = new TreeMap<>();
        sizes.forEach(size -> rootsWanted.put(size, new byte[0]));
        if (sizes.contains(0L)) {
            roots.put(0L, tree.root());
        }
    }

    /** What the line of an entry says that others are checked against. */
    record Said(long position, List<String> digests) {}

    /**
     * Takes the next line: an entry, or hashes in place of entries that are left out.
     *
     * @throws IOException with a sentence that says what is wrong with it
     */
    Said next(byte[] line) throws IOException {
        var json = StrictJson.read(line);
        if (json.size() == 1 && json.has("leftOut")) {
            return passOver(json.path("leftOut"));
        }
        return entry(line, json);
    }

    private Said entry(byte[] line, JsonNode json) throws IOException {
        var position = tree.size() + 1;
        var fields = new ArrayList<String>();
        json.fieldNames().forEachRemaining(fields::add);
        expect(fields.equals(FIELDS) || fields.equals(FIELDS_BY_TOKEN), "its fields are not those of an entry");
        expect(json.path("v").asInt() == 1, "it is of a newer format than this program knows");
        expect(json.path("origin").asText().equals(origin), "it belongs to another log");
        expect(
                json.path("position").asLong(-1) == position,
                "position " + json.path("position").asText() + " stands where " + position + " belongs");
        var at = json.path("at").asText();
        expect(TIME.matcher(at).matches(), "its time is not written as times are");
        expect(at.compareTo(before) >= 0, "it is earlier than the entry before it");
        before = at;
        var digests = new ArrayList<String>();
        for (var digest : json.path("digests")) {
            digests.add(digest.asText());
        }
        named(json.path("data"));
        if (json.path("type").asText().equals("entry.erased")) {
            var names =
                    erasures.computeIfAbsent(json.path("data").path("position").asLong(), any -> new HashSet<>());
            json.path("data").path("names").forEach(name -> names.add(name.asText()));
        }
        grow(Digest.leaf(line), 1);
        held++;
        return new Said(position, digests);
    }

    /** Long texts and files are named in the data by their hash. */
    private void named(JsonNode data) {
        if (data.isObject()) {
            for (var field : data.properties()) {
                if (field.getKey().equals("sha256")
                        && SHA256.matcher(field.getValue().asText()).matches()) {
                    blobs.add(field.getValue().asText());
                } else {
                    named(field.getValue());
                }
            }
        } else if (data.isArray()) {
            data.forEach(this::named);
        }
    }

    private Said passOver(JsonNode gap) throws IOException {
        var from = gap.path("from").asLong(-1);
        var to = gap.path("to").asLong(-1);
        expect(
                gap.size() == 3 && from == tree.size() + 1 && to >= from,
                "what is left out does not follow what is there");
        var spans = Merkle.cover(from - 1, to);
        var hashes = gap.path("hashes");
        expect(hashes.size() == spans.size(), "there are not as many hashes as what is left out has subtrees");
        for (var i = 0; i < spans.size(); i++) {
            byte[] hash;
            try {
                hash = Base64.getDecoder().decode(hashes.get(i).asText());
            } catch (IllegalArgumentException notBase64) {
                throw new IOException("a hash is not base64", notBase64);
            }
            expect(hash.length == 32, "a hash has not 32 bytes");
            grow(hash, spans.get(i).leaves());
        }
        leftOut = true;
        return new Said(to, List.of());
    }

    private void grow(byte[] hash, long leaves) {
        tree = tree.add(hash, leaves);
        if (rootsWanted.containsKey(tree.size())) {
            roots.put(tree.size(), tree.root());
        }
    }

    private static void expect(boolean holds, String otherwise) throws IOException {
        if (!holds) {
            throw new IOException(otherwise);
        }
    }

    /** Number of entries so far, those left out too. */
    long size() {
        return tree.size();
    }

    /** Number of entries that are there. */
    long held() {
        return held;
    }

    boolean hasLeftOut() {
        return leftOut;
    }

    /** The roots at the sizes that were asked for; one is missing where the file holds only a hash across that size. */
    Map<Long, byte[]> roots() {
        return roots;
    }

    /** Whether an entry tells that a value of another one was erased. */
    boolean tellsOfErasing(long position, String name) {
        return erasures.getOrDefault(position, Set.of()).contains(name);
    }

    /** Hashes of the texts and files that the entries name. */
    Set<String> blobs() {
        return blobs;
    }
}
