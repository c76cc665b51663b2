package org.substantiate.console;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.substantiate.proof.CaseFile;
import org.substantiate.proof.CaseFile.Outcome;
import org.substantiate.proof.SignedNote;

/** Checks a case file on the command line, without a server and without a database. */
final class Verify {

    static final String WORD = "verify";

    static final String USAGE = """
            verify CASE-FILE [--key PUBLIC-KEY.pem] [--since CHECKPOINT.txt]
              --key     the public key of the installation, as you know it
              --since   a checkpoint of the same investigation that you were given earlier
            exits with 0 whole, 1 tampered, 2 unreadable, 3 whole with erasures""";

    private static final int WHOLE = 0;
    private static final int TAMPERED = 1;
    private static final int UNREADABLE = 2;
    private static final int WITH_ERASURES = 3;

    private final PrintStream out;

    Verify(PrintStream out) {
        this.out = out;
    }

    /** @return the exit code */
    int run(List<String> words) {
        Path file = null;
        Path key = null;
        Path since = null;
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (word.startsWith("--") && i + 1 < words.size()) {
                var value = Path.of(words.get(++i));
                switch (word) {
                    case "--key" -> key = value;
                    case "--since" -> since = value;
                    default -> {
                        return usage();
                    }
                }
            } else if (file == null && !word.startsWith("--")) {
                file = Path.of(word);
            } else {
                return usage();
            }
        }
        return file == null ? usage() : check(file, key, since);
    }

    private int usage() {
        out.println(USAGE);
        return UNREADABLE;
    }

    private int check(Path file, @Nullable Path key, @Nullable Path since) {
        try {
            var trusted = key == null ? Optional.<String>empty() : Optional.of(Files.readString(key));
            var kept = since == null
                    ? Optional.<SignedNote>empty()
                    : Optional.of(SignedNote.parse(Files.readString(since)));
            return tell(CaseFile.check(file, trusted, kept), trusted.isPresent());
        } catch (IOException | IllegalArgumentException e) {
            out.println("Not readable: " + e.getMessage());
            return UNREADABLE;
        }
    }

    private int tell(CaseFile.Result result, boolean trusted) {
        if (result.outcome() != Outcome.UNREADABLE) {
            out.println("Log        " + result.origin());
            out.println("Entries    " + result.size()
                    + (result.held() == result.size()
                            ? ""
                            : ", of which this file holds " + result.held() + "; of the others it holds hashes"));
            out.println("Key        " + result.key()
                    + (trusted
                            ? ""
                            : "\n           from the file itself: compare it with the one that the server publishes"));
        }
        result.findings().forEach(finding -> out.println("- " + finding));
        return switch (result.outcome()) {
            case WHOLE -> said(WHOLE, "WHOLE. Everything is what was signed.");
            case WITH_ERASURES ->
                said(
                        WITH_ERASURES,
                        "WHOLE, with erasures. Everything is what was signed; " + result.erased()
                                + " values were erased, and the log says so.");
            case TAMPERED -> said(TAMPERED, "TAMPERED. What is in this file is not what was signed.");
            case UNREADABLE -> said(UNREADABLE, "UNREADABLE. This is no case file that can be checked.");
        };
    }

    private int said(int code, String sentence) {
        out.println(sentence);
        return code;
    }
}
