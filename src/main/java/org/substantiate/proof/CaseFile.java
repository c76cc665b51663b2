package org.substantiate.proof;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A case file, checked without the server that made it (rules AU12 to AU17 in {@code src/docs/spec/audit.md}).
 *
 * <p>Reads entries one by one: the memory it takes does not grow with their number.
 */
public final class CaseFile {

    /** How much of a case file holds. */
    public enum Outcome {
        /** Everything is what the key signed. */
        WHOLE,
        /** As {@code WHOLE}, and some values were erased, as its entries say. */
        WITH_ERASURES,
        /** Something was changed, added, taken out or moved. */
        TAMPERED,
        /** This is no case file, or one that this program cannot read. */
        UNREADABLE
    }

    /**
     * What came out of checking one.
     *
     * @param origin the log's name; empty if it could not be read
     * @param size entries of the log
     * @param held entries that the file holds
     * @param erased values that were erased
     * @param key by which it was checked; empty if it could not be read
     * @param findings what is wrong and where, in English
     */
    public record Result(
            Outcome outcome, String origin, long size, long held, long erased, String key, List<String> findings) {}

    public static final String ENTRIES = "entries.ndjson";
    public static final String DISCLOSURES = "disclosures.ndjson";
    public static final String MANIFEST = "manifest.json";
    public static final String STATEMENT = "manifest.note";
    public static final String KEY = "key.pem";

    private static final int LONGEST_LINE = 8 << 20;
    private static final int LARGEST_PART = 64 << 20;
    private static final int MOST_FILES = 1_000_000;

    private final ZipFile zip;
    private final Findings findings = new Findings();
    private long erased;

    private CaseFile(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * Checks a case file.
     *
     * @param trusted the key that its reader knows; without one that in the file is taken, and says who to ask
     * @param since an older checkpoint of the same log that its reader has kept
     */
    public static Result check(Path file, Optional<String> trusted, Optional<SignedNote> since) {
        try (var zip = new ZipFile(file.toFile())) {
            return new CaseFile(zip).check(trusted, since);
        } catch (NoSuchFileException missing) {
            return unreadable(file, "there is no such file");
        } catch (IOException | IllegalArgumentException e) {
            return unreadable(file, String.valueOf(e.getMessage()));
        }
    }

    private static Result unreadable(Path file, String why) {
        return new Result(Outcome.UNREADABLE, "", 0, 0, 0, "", List.of(file.getFileName() + ": " + why));
    }

    private Result check(Optional<String> trusted, Optional<SignedNote> since) throws IOException {
        mustHaveHarmlessNames();
        var manifest = Manifest.parse(small(MANIFEST));
        var key = VerifierKey.ofPem(manifest.origin(), trusted.orElse(text(KEY)));
        checkStatement(manifest, key);
        var checkpoints = checkpoints(manifest, key);
        since.ifPresent(note -> checkpoint("the checkpoint that you kept", note, manifest, key)
                .ifPresent(kept -> checkpoints.merge(kept.size(), kept, (one, other) -> {
                    if (!one.agreesWith(other)) {
                        findings.add("the checkpoint that you kept", "it says something else than the one in the file");
                    }
                    return one;
                })));
        checkFiles(manifest);
        var entries = new EntryCheck(manifest.origin(), checkpoints.keySet());
        checkEntries(entries);
        checkSizes(manifest, entries, checkpoints);
        checkBlobs(manifest, entries);
        var outcome = !findings.isEmpty() ? Outcome.TAMPERED : erased > 0 ? Outcome.WITH_ERASURES : Outcome.WHOLE;
        return new Result(
                outcome,
                manifest.origin(),
                manifest.size(),
                entries.held(),
                erased,
                key.toString(),
                findings.sentences());
    }

    /** Nothing is ever unpacked to a disk; and still a file whose names want to go elsewhere is not a case file. */
    private void mustHaveHarmlessNames() throws IOException {
        var names = new HashSet<String>();
        var all = zip.entries();
        while (all.hasMoreElements()) {
            var name = all.nextElement().getName();
            if (name.startsWith("/") || name.contains("\\") || name.contains("..") || name.endsWith("/")) {
                throw new IOException("a file in it has a name that no case file has");
            }
            if (!names.add(name)) {
                throw new IOException("it holds two files named " + name);
            }
            if (names.size() > MOST_FILES) {
                throw new IOException("it holds more than " + MOST_FILES + " files");
            }
        }
    }

    private void checkStatement(Manifest manifest, VerifierKey key) throws IOException {
        try {
            var note = SignedNote.parse(text(STATEMENT));
            if (!note.text().equals(manifest.statement())) {
                findings.add(MANIFEST, "it is not the one that was signed");
            }
            if (!note.isSignedBy(key)) {
                findings.add(STATEMENT, "it is not signed by the key " + key);
            }
        } catch (IllegalArgumentException e) {
            findings.add(STATEMENT, e);
        }
    }

    private Map<Long, Checkpoint> checkpoints(Manifest manifest, VerifierKey key) throws IOException {
        var found = new TreeMap<Long, Checkpoint>();
        for (var part : manifest.files()) {
            if (part.name().startsWith("checkpoints/")) {
                try {
                    checkpoint(part.name(), SignedNote.parse(text(part.name())), manifest, key)
                            .ifPresent(checkpoint -> found.put(checkpoint.size(), checkpoint));
                } catch (IllegalArgumentException e) {
                    findings.add(part.name(), e);
                }
            }
        }
        if (!found.containsKey(manifest.size())) {
            findings.add(MANIFEST, "there is no signed checkpoint of all " + manifest.size() + " entries");
        }
        return found;
    }

    private Optional<Checkpoint> checkpoint(String where, SignedNote note, Manifest manifest, VerifierKey key) {
        if (!note.isSignedBy(key)) {
            findings.add(where, "it is not signed by the key " + key);
            return Optional.empty();
        }
        var checkpoint = Checkpoint.parse(note.text());
        if (!checkpoint.origin().equals(manifest.origin())) {
            findings.add(where, "it is of another log: " + checkpoint.origin());
            return Optional.empty();
        }
        if (checkpoint.size() > manifest.size()) {
            findings.add(
                    where,
                    "the log had " + checkpoint.size() + " entries when it was signed, and has " + manifest.size()
                            + " here: entries are gone");
            return Optional.empty();
        }
        return Optional.of(checkpoint);
    }

    private void checkFiles(Manifest manifest) throws IOException {
        var listed = new TreeSet<String>();
        for (var part : manifest.files()) {
            listed.add(part.name());
            var entry = zip.getEntry(part.name());
            if (entry == null) {
                findings.add(part.name(), "it is missing");
                continue;
            }
            var digest = Digest.begin();
            try (var in = new DigestInputStream(open(entry), digest)) {
                if (drain(in, part.bytes()) != part.bytes()) {
                    findings.add(part.name(), "it has not the size that it had");
                    continue;
                }
            }
            if (!Digest.hex(digest.digest()).equals(part.sha256())) {
                findings.add(part.name(), "its content is not what it was");
            }
        }
        zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> !listed.contains(name) && !name.equals(MANIFEST) && !name.equals(STATEMENT))
                .forEach(name -> findings.add(name, "it does not belong to the case file"));
    }

    private void checkEntries(EntryCheck entries) throws IOException {
        try (var in = part(ENTRIES);
                var beside = part(DISCLOSURES)) {
            var lines = new Lines(in, LONGEST_LINE);
            var disclosures = new DisclosureCheck(new Lines(beside, LONGEST_LINE), findings);
            for (var line = lines.next(); line != null; line = lines.next()) {
                EntryCheck.Said said;
                try {
                    said = entries.next(line);
                } catch (IOException wrong) {
                    // what stands behind it hangs on it: the first one is the place to look at
                    findings.add(ENTRIES + " line " + lines.number(), wrong);
                    return;
                }
                disclosures.check(said);
            }
            disclosures.finish();
            for (var value : disclosures.erased()) {
                if (!entries.hasLeftOut() && !entries.tellsOfErasing(value.position(), value.name())) {
                    findings.add(
                            DISCLOSURES,
                            "a value of entry " + value.position() + " is gone, and no entry tells that it was erased");
                }
            }
            erased = disclosures.erased().size();
        } catch (EOFException cut) {
            findings.add(ENTRIES, cut);
        }
    }

    private void checkSizes(Manifest manifest, EntryCheck entries, Map<Long, Checkpoint> checkpoints) {
        if (entries.size() != manifest.size()) {
            findings.add(ENTRIES, "there are " + entries.size() + " entries, and " + manifest.size() + " were signed");
        }
        if (manifest.complete() && entries.hasLeftOut()) {
            findings.add(ENTRIES, "entries are left out of a file that says it is complete");
        }
        checkpoints.forEach((size, checkpoint) -> {
            var root = entries.roots().get(size);
            if (root == null && size <= entries.size()) {
                findings.add(
                        "checkpoint of " + size + " entries",
                        "it cannot be compared, because entries around it are left out");
            } else if (root != null && !MessageDigest.isEqual(root, checkpoint.root())) {
                findings.add(
                        "checkpoint of " + size + " entries",
                        "an entry up to here is not what it was when this was signed");
            }
        });
    }

    private void checkBlobs(Manifest manifest, EntryCheck entries) {
        var there = new HashMap<String, String>();
        for (var part : manifest.files()) {
            if (part.name().startsWith("blobs/")) {
                there.put(part.name().substring("blobs/".length()), part.sha256());
            }
        }
        there.forEach((name, sha256) -> {
            if (!name.equals(sha256)) {
                findings.add("blobs/" + name, "it is not what its name says");
            }
        });
        var missing = new ArrayList<>(entries.blobs());
        missing.removeAll(there.keySet());
        missing.forEach(name -> findings.add("blobs/" + name, "an entry names it, and it is missing"));
    }

    // --- reading ---

    private InputStream part(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("there is no " + name + " in it");
        }
        return open(entry);
    }

    private InputStream open(ZipEntry entry) throws IOException {
        return new BufferedInputStream(zip.getInputStream(entry), 1 << 16);
    }

    /** Reads to the end, but never much more than there should be: what is packed small may be huge. */
    private static long drain(InputStream in, long expected) throws IOException {
        var buffer = new byte[1 << 16];
        var read = 0L;
        for (var n = in.read(buffer); n >= 0 && read <= expected; n = in.read(buffer)) {
            read += n;
        }
        return read;
    }

    private byte[] small(String name) throws IOException {
        try (var in = part(name)) {
            var bytes = in.readNBytes(LARGEST_PART + 1);
            if (bytes.length > LARGEST_PART) {
                throw new IOException(name + " is larger than any can be");
            }
            return bytes;
        }
    }

    private String text(String name) throws IOException {
        return new String(small(name), StandardCharsets.UTF_8);
    }
}
