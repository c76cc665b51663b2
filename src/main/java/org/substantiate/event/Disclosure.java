package org.substantiate.event;

import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;
import org.substantiate.proof.Digest;

/**
 * An erasable value that lies beside its entry; the entry holds only its digest (RFC 9901 §4.2).
 *
 * @param name the value's name in the event's data
 * @param digest what the line says of it
 * @param salt 128 random bits in base64url; null once the value is erased
 * @param value the value as JSON text; null once it is erased
 */
record Disclosure(
        String name,
        String digest,
        @Nullable String salt,
        @Nullable String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Disclosure of(String name, Object value) {
        var random = new byte[16];
        RANDOM.nextBytes(random);
        var salt = Digest.base64url(random);
        var json = Json.write(out -> Json.value(out, value));
        return new Disclosure(name, digest(salt, name, json), salt, json);
    }

    /** {@code base64url(SHA-256(ASCII(base64url(UTF-8([salt,name,value])))))}. */
    static String digest(String salt, String name, String value) {
        return Digest.ofDisclosure(Digest.disclosure(salt, name, value));
    }
}
