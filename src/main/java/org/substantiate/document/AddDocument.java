package org.substantiate.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.substantiate.problem.Invalid;
import org.substantiate.problem.PartialDate;
import org.substantiate.problem.Text;
import org.substantiate.problem.WebAddress;

/**
 * Brings a text to the investigation, pasted or as a file.
 *
 * @param title without it, the text says how it is called
 * @param format of {@code text}; a file's name decides for the file
 * @param published when it was published, as far as it is known
 * @param retrieved when it was taken from its origin
 */
public record AddDocument(
        @Nullable @Text(max = 300) String title,

        @Nullable @Pattern(regexp = LANGUAGE, message = "is a language tag, as in fr or pt-BR")
        String language,

        @Nullable Format format,
        @Nullable String text,
        @Nullable @Valid File file,
        @Nullable @WebAddress String origin,
        @Nullable @Text(max = 300) String publisher,
        @Nullable @Text(max = 300) String author,
        @Nullable @PartialDate String published,
        @Nullable Instant retrieved) {

    /** The form of a language tag (BCP 47), not longer than the RFC asks to support. */
    static final String LANGUAGE = "(?=.{2,35}$)[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*";

    /**
     * A file as it lies on the sender's disk.
     *
     * @param content in base64 on the wire
     */
    public record File(
            @NotNull @Text(max = 300) String name, @NotNull byte[] content) {}

    /** The text as it is read here. */
    Import read() {
        if (text != null && file == null) {
            var read = format == null ? Format.TEXT : format;
            return new Import(read, read.read(text));
        }
        if (file != null && text == null) {
            var upload = new Upload(file.name(), file.content());
            return new Import(upload.format(), upload.read());
        }
        throw new Invalid("text", "is needed, or a file; not both");
    }

    /** What reading brought: the text, and what it says about itself. */
    record Import(Format format, Reading reading) {}
}
