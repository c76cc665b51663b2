package org.substantiate.snapshot;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What kinds of bytes there are said to be, and which of them a browser may be shown. */
final class MediaTypes {

    static final String UNKNOWN = "application/octet-stream";

    private static final Pattern FORM =
            Pattern.compile("[a-z0-9][a-z0-9!#$&^_.+-]{0,80}/[a-z0-9][a-z0-9!#$&^_.+-]{0,80}");

    /**
     * Kinds that can do nothing but be seen and heard. HTML, SVG, XML and PDF can do more: they are files to be saved, whatever
     * sandbox stands around them.
     */
    private static final Set<String> PASSIVE = Set.of(
            "image/png",
            "image/jpeg",
            "image/gif",
            "image/webp",
            "image/avif",
            "image/bmp",
            "audio/mpeg",
            "audio/ogg",
            "audio/wav",
            "audio/mp4",
            "video/mp4",
            "video/webm",
            "video/ogg",
            "text/plain");

    private MediaTypes() {}

    static String orUnknown(@Nullable String said) {
        var type = said == null ? "" : said.strip().toLowerCase(Locale.ROOT);
        return FORM.matcher(type).matches() ? type : UNKNOWN;
    }

    static boolean isPassive(String type) {
        return PASSIVE.contains(type);
    }

    static boolean isHtml(String type) {
        return type.equals("text/html") || type.equals("application/xhtml+xml");
    }
}
