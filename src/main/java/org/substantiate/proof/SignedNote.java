package org.substantiate.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A text and who signed it (C2SP signed-note).
 *
 * @param text with its last line feed, without the blank line behind it
 */
public record SignedNote(String text, List<NoteSignature> signatures) {

    /** One line of signature: whose, by which key, and the signature itself. */
    public record NoteSignature(String name, byte[] keyId, byte[] signature) {}

    private static final String DASH = "\u2014 ";
    private static final int MOST_SIGNATURES = 100;
    private static final int LONGEST = 1_000_000;

    /**
     * Reads a note, and checks nothing but its form.
     *
     * @throws IllegalArgumentException if it is not one, with a sentence that says why
     */
    public static SignedNote parse(String note) {
        if (note.length() > LONGEST) {
            throw new IllegalArgumentException("The note is longer than a million characters");
        }
        if (note.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new IllegalArgumentException("The note has control characters");
        }
        var blank = note.lastIndexOf("\n\n");
        if (blank < 0 || !note.endsWith("\n") || blank + 2 == note.length()) {
            throw new IllegalArgumentException("The note has no signature");
        }
        var lines = note.substring(blank + 2, note.length() - 1).split("\n", -1);
        if (lines.length > MOST_SIGNATURES) {
            throw new IllegalArgumentException("The note has more than " + MOST_SIGNATURES + " signatures");
        }
        var signatures = new ArrayList<NoteSignature>();
        for (var line : lines) {
            signatures.add(signature(line));
        }
        return new SignedNote(note.substring(0, blank + 1), List.copyOf(signatures));
    }

    private static NoteSignature signature(String line) {
        var space = line.lastIndexOf(' ');
        if (!line.startsWith(DASH) || space <= DASH.length()) {
            throw new IllegalArgumentException("A line of signature begins with an em dash and has a name");
        }
        var bytes = Base64.getDecoder().decode(line.substring(space + 1));
        if (bytes.length <= 4 || !Base64.getEncoder().encodeToString(bytes).equals(line.substring(space + 1))) {
            throw new IllegalArgumentException("The signature is not base64 of a key's id and a signature");
        }
        var name = line.substring(DASH.length(), space);
        if (name.indexOf('+') >= 0 || name.codePoints().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("The name of a signing key has neither spaces nor a plus sign");
        }
        return new NoteSignature(name, Arrays.copyOf(bytes, 4), Arrays.copyOfRange(bytes, 4, bytes.length));
    }

    /**
     * Whether a key has signed this; signatures of other keys are passed over.
     *
     * <p>One of this key's that does not hold spoils the note, whatever else stands there.
     */
    public boolean isSignedBy(VerifierKey key) {
        var own = signatures.stream()
                .filter(one -> one.name().equals(key.name()) && Arrays.equals(one.keyId(), key.id()))
                .toList();
        return !own.isEmpty() && own.stream().allMatch(one -> key.accepts(Digest.utf8(text), one.signature()));
    }

    /** The note as it is written. */
    @Override
    public String toString() {
        var note = new StringBuilder(text).append('\n');
        for (var one : signatures) {
            var bytes = Arrays.copyOf(one.keyId(), 4 + one.signature().length);
            System.arraycopy(one.signature(), 0, bytes, 4, one.signature().length);
            note.append(DASH)
                    .append(one.name())
                    .append(' ')
                    .append(Base64.getEncoder().encodeToString(bytes))
                    .append('\n');
        }
        return note.toString();
    }
}
