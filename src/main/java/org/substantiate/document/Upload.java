package org.substantiate.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file as it was sent: its name and its bytes. */
public record Upload(String name, byte[] content) {
    /** The most bytes a text may have, however it is sent: 5 MiB. */
    public static final int LIMIT = 5 << 20;

    private static final int HEAD = 1024;
    private static final Pattern DECLARED =
            Pattern.compile("(?is)<meta\\s[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})"
                    + "|^\\s*<\\?xml\\s[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})");

    public Upload {
        TooLarge.unlessAtMost(LIMIT, content.length);
        content = content.clone();
    }

    public Format format() {
        return Format.ofFile(name);
    }

    /** Reads it in the format its name stands for; refuses what is not a text, each with what to do instead. */
    public Reading read() {
        return format().read(text());
    }

    private String text() {
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            return decode(UTF_8, 3);
        }
        if (startsWith(0xFF, 0xFE)) {
            return decode(UTF_16LE, 2);
        }
        if (startsWith(0xFE, 0xFF)) {
            return decode(UTF_16BE, 2);
        }
        FileKind.of(content).ifPresent(kind -> {
            throw new UnreadableText(
                    "other-format",
                    "format",
                    kind.name(),
                    "This looks like %s. Save it as plain text, Markdown or HTML and upload that."
                            .formatted(kind.spoken()));
        });
        for (byte b : content) {
            if (b == 0) {
                throw new UnreadableText(
                        "not-text", "This file is not text. Save it as plain text in UTF-8 and upload it again.");
            }
        }
        return decode(format() == Format.HTML ? declared() : UTF_8, 0);
    }

    private boolean startsWith(int... bytes) {
        return FileKind.startsWith(content, bytes);
    }

    /** The encoding a page declares, read as browsers do: Latin-1 means Windows-1252, and UTF-16 cannot be true here. */
    private Charset declared() {
        Matcher found = DECLARED.matcher(new String(content, 0, Math.min(HEAD, content.length), ISO_8859_1));
        if (!found.find()) {
            return UTF_8;
        }
        String label = found.group(1) != null ? found.group(1) : found.group(2);
        try {
            Charset charset = Charset.forName(label);
            if (charset.name().startsWith("UTF-")) {
                return UTF_8;
            }
            return charset.equals(ISO_8859_1) || charset.name().equals("US-ASCII")
                    ? Charset.forName("windows-1252")
                    : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnreadableText(
                    "unknown-encoding",
                    "encoding",
                    label,
                    "This page says that it is in \"%s\", which is not known here. Save it as UTF-8 and upload it again."
                            .formatted(label));
        }
    }

    private String decode(Charset charset, int from) {
        try {
            return charset.newDecoder()
                    .decode(ByteBuffer.wrap(content, from, content.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableText(
                    "other-encoding",
                    "encoding",
                    charset.name(),
                    "This file is not text in %s. Save it as UTF-8 and upload it again.".formatted(charset.name()));
        }
    }
}
