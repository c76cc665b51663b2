package org.substantiate.event;

import java.security.SecureRandom;
import org.substantiate.proof.Digest;

/**
 * An erasable value that lies beside its entry; the entry holds only its digest (RFC 9901 §4.2).
 *
 * @param salt 128 random bits in base64url
 * @param name the value's name in the event's data
 * @param value the value as JSON text
 */
record Disclosure(String salt, String name, String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Disclosure of(String name, Object value) {
        var salt = new byte[16];
        RANDOM.nextBytes(salt);
        return new Disclosure(Digest.base64url(salt), name, Json.write(json -> Json.value(json, value)));
    }

    /** {@code base64url(SHA-256(ASCII(base64url(UTF-8([salt,name,value])))))}. */
    String digest() {
        var array = "[\"" + salt + "\",\"" + name + "\"," + value + "]";
        var encoded = Digest.base64url(Digest.utf8(array));
        return Digest.base64url(Digest.sha256(Digest.utf8(encoded)));
    }
}
