package org.substantiate.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;

/** How a source is written down. */
public enum Format {
    TEXT(new PlainTextReader()),
    MARKDOWN(new MarkdownReader()),
    HTML(new HtmlReader());

    private final TextReader reader;

    Format(TextReader reader) {
        this.reader = reader;
    }

    /** The format a file's name stands for; names that say nothing stand for plain text. */
    public static Format ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return switch (lower.substring(lower.lastIndexOf('.') + 1)) {
            case "md", "markdown", "mdown", "mkd" -> MARKDOWN;
            case "html", "htm", "xhtml" -> HTML;
            default -> TEXT;
        };
    }

    /** Reads a source in this format; refuses one that is {@linkplain TooLarge too large} or {@linkplain EmptyText empty}. */
    public Reading read(String source) {
        TooLarge.unlessAtMost(Upload.LIMIT, source.length());
        TooLarge.unlessAtMost(Upload.LIMIT, source.getBytes(UTF_8).length);
        String given = source.replace("\u0000", ""); // parsers would make it visible
        return reader.read(given.startsWith("\uFEFF") ? given.substring(1) : given);
    }
}
