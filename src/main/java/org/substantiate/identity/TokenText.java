package org.substantiate.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * How an API token looks: {@code subst_}, 256 random bits, and their checksum, the latter two in base64url.
 *
 * <p>By the prefix, scanners find one that was lost in a text; by the checksum, a slip of copying is told from a token that has
 * ended, without asking the database. Neither adds to the secret.
 */
final class TokenText {

    private static final String PREFIX = "subst_";
    private static final int RANDOM = 43;
    private static final Pattern FORM = Pattern.compile(PREFIX + "[A-Za-z0-9_-]{49}");

    private TokenText() {}

    /** A new one that nobody knows yet. */
    static Secret fresh() {
        var random = Secret.fresh().value();
        return new Secret(PREFIX + random + checksum(random));
    }

    /** Whether nothing of it was lost or changed on the way. */
    static boolean isWhole(String text) {
        return FORM.matcher(text).matches()
                && text.endsWith(checksum(text.substring(PREFIX.length(), PREFIX.length() + RANDOM)));
    }

    /** CRC-32 (ISO 3309) of the random part as it is written. */
    private static String checksum(String random) {
        var crc = new CRC32();
        crc.update(random.getBytes(StandardCharsets.US_ASCII));
        var bytes = ByteBuffer.allocate(Integer.BYTES).putInt((int) crc.getValue());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }
}
