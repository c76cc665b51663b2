package org.substantiate.proof;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

/**
 * An Ed25519 key by which notes are checked, under the name of what it signs for (C2SP signed-note).
 *
 * @param name as in the signature's line: for a checkpoint, the log's origin
 * @param bytes the public key of RFC 8032, 32 bytes
 */
public record VerifierKey(String name, byte[] bytes) {

    private static final byte ED25519 = 1;
    private static final int KEY_BYTES = 32;
    private static final int SIGNATURE_BYTES = 64;

    /** What precedes an Ed25519 key in X.509 (RFC 8410 §4). */
    private static final byte[] X509 = {0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00};

    public VerifierKey {
        if (name.isEmpty() || name.indexOf('+') >= 0 || name.codePoints().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("A key's name has neither spaces nor a plus sign");
        }
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("An Ed25519 key has 32 bytes, not " + bytes.length);
        }
    }

    /** From the text {@code name+id+base64(0x01 || key)}. */
    public static VerifierKey parse(String text) {
        var parts = text.strip().split("\\+", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("A verifier key is written name+id+key");
        }
        var key = Base64.getDecoder().decode(parts[2]);
        if (key.length != KEY_BYTES + 1 || key[0] != ED25519) {
            throw new IllegalArgumentException("This is no Ed25519 key");
        }
        var parsed = new VerifierKey(parts[0], Arrays.copyOfRange(key, 1, key.length));
        if (!Digest.hex(parsed.id()).equals(parts[1])) {
            throw new IllegalArgumentException("The key's id does not fit the key");
        }
        return parsed;
    }

    /** From PEM, as {@code openssl pkey -pubout} writes it. */
    public static VerifierKey ofPem(String name, String pem) {
        var body = pem.replaceAll("-----(BEGIN|END) PUBLIC KEY-----", "").replaceAll("\\s", "");
        var x509 = Base64.getDecoder().decode(body);
        if (x509.length != X509.length + KEY_BYTES || !Arrays.equals(X509, Arrays.copyOf(x509, X509.length))) {
            throw new IllegalArgumentException("This is no Ed25519 key");
        }
        return new VerifierKey(name, Arrays.copyOfRange(x509, X509.length, x509.length));
    }

    /** The key's short name: the first four bytes of {@code SHA-256(name || 0x0A || 0x01 || key)}. */
    public byte[] id() {
        return Arrays.copyOf(Digest.sha256(Digest.utf8(name), new byte[] {'\n', ED25519}, bytes), 4);
    }

    public String pem() {
        return "-----BEGIN PUBLIC KEY-----\n" + Base64.getEncoder().encodeToString(x509())
                + "\n-----END PUBLIC KEY-----\n";
    }

    boolean accepts(byte[] text, byte[] signature) {
        // Java 17 takes longer ones for good
        if (signature.length != SIGNATURE_BYTES) {
            return false;
        }
        try {
            var check = Signature.getInstance("Ed25519");
            check.initVerify(publicKey());
            check.update(text);
            return check.verify(signature);
        } catch (GeneralSecurityException notASignature) {
            return false;
        }
    }

    private PublicKey publicKey() throws GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(x509()));
    }

    private byte[] x509() {
        var whole = Arrays.copyOf(X509, X509.length + KEY_BYTES);
        System.arraycopy(bytes, 0, whole, X509.length, KEY_BYTES);
        return whole;
    }

    /** {@code name+id+base64(0x01 || key)}. */
    @Override
    public String toString() {
        var typed = new byte[KEY_BYTES + 1];
        typed[0] = ED25519;
        System.arraycopy(bytes, 0, typed, 1, KEY_BYTES);
        return name + "+" + Digest.hex(id()) + "+" + Base64.getEncoder().encodeToString(typed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey key && key.name.equals(name) && Arrays.equals(key.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(bytes);
    }
}
