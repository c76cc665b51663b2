package org.substantiate.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Stands for something typed that may not be kept: an unknown e-mail address, which may be a password in the wrong field.
 *
 * <p>The same text has the same pseudonym until the server starts anew; nobody can find the text from it, since the key
 * is never kept.
 *
 * @param text 12 hex digits
 */
public record Pseudonym(String text) {

    private static final SecretKeySpec KEY =
            new SecretKeySpec(Secret.fresh().value().getBytes(StandardCharsets.US_ASCII), "HmacSHA256");

    public static Pseudonym of(String typed) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(KEY);
            var code = mac.doFinal(typed.getBytes(StandardCharsets.UTF_8));
            return new Pseudonym(HexFormat.of().formatHex(code, 0, 6));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }
}
