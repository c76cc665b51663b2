package org.substantiate.passkey;

import java.util.Base64;
import org.substantiate.problem.Invalid;

/** Bytes on the wire: base64url without padding (RFC 4648 §5). */
final class Bytes {

    private Bytes() {}

    static String written(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** @throws Invalid if the text of the field is something else */
    static byte[] read(String field, String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            throw new Invalid(field, "is not base64url");
        }
    }
}
