package org.substantiate.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.substantiate.event.Blobs;
import org.substantiate.event.Transcript;
import org.substantiate.event.Transcript.Line;
import org.substantiate.proof.CaseFile;
import org.substantiate.proof.Checkpoint;
import org.substantiate.proof.Digest;
import org.substantiate.proof.Manifest;
import org.substantiate.proof.Merkle;
import org.substantiate.proof.SignedNote;

/**
 * Writes one case file, entry by entry; for the same part of the same log the same bytes, until something is erased.
 *
 * <p>Its form stands in {@code src/docs/spec/audit.md}.
 */
final class CaseFileWriter {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonFactory FACTORY = JSON.getFactory();
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final Transcript transcript;
    private final Blobs blobs;
    private final KeyFile keys;
    private final Merkle.Subtrees tree;
    private final Transcript.Standing log;
    private final Part part;
    private final List<SignedNote> checkpoints;
    private final List<Manifest.Part> written = new ArrayList<>();
    private final TreeSet<String> named = new TreeSet<>();
    private final ZipOutputStream zip;
    private boolean leftOut;

    /**
     * @param log as it stood at the checkpoint; what came behind is not in the file
     * @param checkpoints those of the log up to there, the last one at its size
     */
    CaseFileWriter(
            Transcript transcript,
            Blobs blobs,
            KeyFile keys,
            Merkle.Subtrees tree,
            Transcript.Standing log,
            Part part,
            List<SignedNote> checkpoints,
            OutputStream out) {
        this.transcript = transcript;
        this.blobs = blobs;
        this.keys = keys;
        this.tree = tree;
        this.log = log;
        this.part = part;
        this.checkpoints = checkpoints;
        this.zip = new ZipOutputStream(new BufferedOutputStream(out, 1 << 16));
    }

    void write() throws IOException {
        file("README.txt", out -> out.write(Readme.TEXT.getBytes(UTF_8)));
        file("verify.html", CaseFileWriter::page);
        file(
                CaseFile.KEY,
                out -> out.write(keys.present().verifier(log.origin()).pem().getBytes(UTF_8)));
        for (var note : checkpoints) {
            var size = Checkpoint.parse(note.text()).size();
            file(
                    "checkpoints/" + size + ".txt",
                    out -> out.write(note.toString().getBytes(UTF_8)));
        }
        file(CaseFile.ENTRIES, this::entries);
        file(CaseFile.DISCLOSURES, this::disclosures);
        for (var sha256 : named) {
            var bytes = blobs.find(sha256);
            if (bytes.isPresent()) {
                file("blobs/" + sha256, out -> out.write(bytes.get()));
            }
        }
        var manifest = new Manifest(log.origin(), log.epoch(), log.tree().size(), !leftOut, List.copyOf(written));
        var text = manifest.statement();
        var note = new SignedNote(text, List.of(keys.present().sign(log.origin(), text)));
        put(CaseFile.MANIFEST, out -> out.write(manifest.toBytes()));
        put(CaseFile.STATEMENT, out -> out.write(note.toString().getBytes(UTF_8)));
        zip.finish();
        zip.flush();
    }

    private static void page(OutputStream out) throws IOException {
        try (var page = CaseFileWriter.class.getResourceAsStream("verify.html")) {
            Objects.requireNonNull(page, "verify.html is part of this program").transferTo(out);
        }
    }

    // --- entries ---

    private void entries(OutputStream out) throws IOException {
        var cuts = cuts();
        var gap = new long[] {0};
        each(line -> {
            if (part.holds(line)) {
                leaveOut(out, gap[0], line.position() - 1, cuts);
                gap[0] = line.position();
                name(JSON.readTree(line.bytes()).path("data"));
                out.write(line.bytes());
                out.write('\n');
            }
        });
        leaveOut(out, gap[0], log.tree().size(), cuts);
    }

    /** Sizes across which no hash may go, so that older checkpoints can be compared. */
    private TreeSet<Long> cuts() {
        var cuts = new TreeSet<Long>();
        checkpoints.forEach(note -> cuts.add(Checkpoint.parse(note.text()).size()));
        return cuts;
    }

    private void leaveOut(OutputStream out, long after, long to, TreeSet<Long> cuts) throws IOException {
        var from = after;
        while (from < to) {
            var cut = cuts.higher(from);
            var end = cut == null ? to : Math.min(cut, to);
            gap(out, from, end);
            leftOut = true;
            from = end;
        }
    }

    private void gap(OutputStream out, long after, long to) throws IOException {
        try (var json = FACTORY.createGenerator(new Open(out))) {
            json.writeStartObject();
            json.writeObjectFieldStart("leftOut");
            json.writeNumberField("from", after + 1);
            json.writeNumberField("to", to);
            json.writeArrayFieldStart("hashes");
            for (var span : Merkle.cover(after, to)) {
                json.writeString(Base64.getEncoder().encodeToString(tree.hash(span.first(), span.leaves())));
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        }
        out.write('\n');
    }

    private void name(JsonNode data) {
        if (data.isObject()) {
            for (var field : data.properties()) {
                if (field.getKey().equals("sha256")
                        && SHA256.matcher(field.getValue().asText()).matches()) {
                    named.add(field.getValue().asText());
                } else {
                    name(field.getValue());
                }
            }
        } else if (data.isArray()) {
            data.forEach(this::name);
        }
    }

    private void disclosures(OutputStream out) throws IOException {
        each(line -> {
            if (part.holds(line) && !line.values().isEmpty()) {
                try (var json = FACTORY.createGenerator(new Open(out))) {
                    json.writeStartObject();
                    json.writeNumberField("position", line.position());
                    json.writeArrayFieldStart("values");
                    for (var value : line.values()) {
                        json.writeStartObject();
                        if (value.salt() == null || value.json() == null) {
                            json.writeStringField("name", value.name());
                            json.writeBooleanField("erased", true);
                        } else {
                            json.writeStringField(
                                    "disclosure", Digest.disclosure(value.salt(), value.name(), value.json()));
                        }
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                    json.writeEndObject();
                }
                out.write('\n');
            }
        });
    }

    private interface Each {
        void line(Line line) throws IOException;
    }

    private void each(Each each) throws IOException {
        var size = log.tree().size();
        for (var after = 0L; after < size; ) {
            var lines = transcript.lines(log.log(), after, (int) Math.min(size - after, Transcript.PAGE));
            if (lines.isEmpty()) {
                throw new IllegalStateException("Entries are missing in the log's table");
            }
            for (var line : lines) {
                each.line(line);
            }
            after += lines.size();
        }
    }

    // --- the ZIP ---

    private interface Content {
        void to(OutputStream out) throws IOException;
    }

    private void file(String name, Content content) throws IOException {
        var digest = Digest.begin();
        var bytes = new long[] {0};
        put(
                name,
                out -> content.to(new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        write(new byte[] {(byte) b}, 0, 1);
                    }

                    @Override
                    public void write(byte[] some, int from, int count) throws IOException {
                        out.write(some, from, count);
                        digest.update(some, from, count);
                        bytes[0] += count;
                    }
                }));
        written.add(new Manifest.Part(name, bytes[0], Digest.hex(digest.digest())));
    }

    private void put(String name, Content content) throws IOException {
        var entry = new ZipEntry(name);
        // no time: the same bytes whenever it is written
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        content.to(zip);
        zip.closeEntry();
    }

    /** Lets a generator close what stays open. */
    private static final class Open extends java.io.FilterOutputStream {

        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
