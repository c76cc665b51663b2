package org.substantiate.audit;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import org.substantiate.proof.Digest;
import org.substantiate.proof.SignedNote.NoteSignature;
import org.substantiate.proof.VerifierKey;

/** An Ed25519 key by which this server signs; the same for all its logs, under the name of each. */
final class SigningKey {

    private final PrivateKey secret;
    private final byte[] publicBytes;

    private SigningKey(PrivateKey secret, byte[] publicBytes) {
        this.secret = secret;
        this.publicBytes = publicBytes;
    }

    static SigningKey fresh() {
        var seed = new byte[32];
        new SecureRandom().nextBytes(seed);
        return ofSeed(seed);
    }

    /**
     * From PKCS#8 in base64, as between the lines of a PEM file.
     *
     * @throws IllegalArgumentException if it is no Ed25519 key
     */
    static SigningKey ofPkcs8(String base64) {
        try {
            var key = KeyFactory.getInstance("Ed25519")
                    .generatePrivate(
                            new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(base64)));
            return ofSeed(((EdECPrivateKey) key).getBytes().orElseThrow());
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("This is no Ed25519 key in PKCS#8", e);
        }
    }

    private static SigningKey ofSeed(byte[] seed) {
        try {
            // the platform derives the public key only where it makes a pair, and takes the seed from its source of
            // chance
            var pairs = KeyPairGenerator.getInstance("Ed25519");
            pairs.initialize(NamedParameterSpec.ED25519, new Given(seed));
            var pair = pairs.generateKeyPair();
            var x509 = pair.getPublic().getEncoded();
            var key = new SigningKey(pair.getPrivate(), Arrays.copyOfRange(x509, x509.length - 32, x509.length));
            if (!Arrays.equals(((EdECPrivateKey) key.secret).getBytes().orElseThrow(), seed)) {
                throw new IllegalStateException("This Java platform makes other keys than RFC 8032");
            }
            return key;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform from 15 on has Ed25519", e);
        }
    }

    /** Chance that is none. */
    private static final class Given extends SecureRandom {

        private static final long serialVersionUID = 1;

        private final byte[] bytes;

        Given(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public void nextBytes(byte[] into) {
            System.arraycopy(bytes, 0, into, 0, into.length);
        }
    }

    /** By which it is checked under a name. */
    VerifierKey verifier(String name) {
        return new VerifierKey(name, publicBytes);
    }

    NoteSignature sign(String name, String text) {
        try {
            var signing = Signature.getInstance("Ed25519");
            signing.initSign(secret);
            signing.update(Digest.utf8(text));
            return new NoteSignature(name, verifier(name).id(), signing.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key does not sign", e);
        }
    }

    /** PEM of PKCS#8, as OpenSSL reads it. */
    String pem() {
        return "-----BEGIN PRIVATE KEY-----\n" + Base64.getEncoder().encodeToString(secret.getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
    }
}
