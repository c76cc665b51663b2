package org.substantiate.problem;

import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The version that the caller saw (header {@code If-Match}, RFC 9110 §13.1.1).
 *
 * @param version the version, from 1
 */
@Schema(type = SchemaType.STRING, examples = "\"3\"")
public record IfMatch(long version) {

    private static final Pattern FORM = Pattern.compile("\"?(\\d{1,18})\"?");

    /** Reads the header's value, as in {@code "3"}; JAX-RS finds this method by its name. */
    public static IfMatch fromString(String header) {
        var form = FORM.matcher(header.strip());
        if (!form.matches()) {
            throw new Invalid("If-Match", "is a version in quotation marks, as in \"3\"");
        }
        return new IfMatch(Long.parseLong(form.group(1)));
    }

    /**
     * Lets only a caller pass who saw the present version.
     *
     * @throws VersionRequired if the caller sent none
     * @throws Stale with the present state, if another version is current
     */
    public static void expect(@Nullable IfMatch seen, long current, Supplier<?> presentState) {
        if (seen == null) {
            throw new VersionRequired();
        }
        if (seen.version() != current) {
            throw new Stale(presentState.get());
        }
    }
}
