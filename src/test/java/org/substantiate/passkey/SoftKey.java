package org.substantiate.passkey;

import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** A passkey in software: does what a browser and an authenticator do together, and what they never would. */
final class SoftKey {

    static final int PRESENT = 1;
    static final int VERIFIED = 4;
    private static final int WITH_CREDENTIAL = 64;

    private final KeyPair keys;
    private final byte[] id = new byte[32];
    private String origin;
    private String name = "localhost";
    private int flags = PRESENT | VERIFIED;
    private int count;
    private String user = "";

    SoftKey(String origin) throws Exception {
        this.origin = origin;
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        keys = generator.generateKeyPair();
        new SecureRandom().nextBytes(id);
    }

    SoftKey at(String origin) {
        this.origin = origin;
        return this;
    }

    SoftKey forName(String name) {
        this.name = name;
        return this;
    }

    SoftKey saying(int flags) {
        this.flags = flags;
        return this;
    }

    SoftKey countedTo(int count) {
        this.count = count;
        return this;
    }

    String id() {
        return url(id);
    }

    /** The body of {@code POST /api/account/passkeys}. */
    Map<String, Object> made(String challenge, String user) throws Exception {
        this.user = user;
        var data = new ByteArrayOutputStream();
        data.write(authenticatorData(flags | WITH_CREDENTIAL));
        data.write(new byte[16]);
        data.write(ByteBuffer.allocate(2).putShort((short) id.length).array());
        data.write(id);
        data.write(publicKey());
        var attestation = new ByteArrayOutputStream();
        try (var cbor = new CBORFactory().createGenerator(attestation)) {
            cbor.writeStartObject(3);
            cbor.writeStringField("fmt", "none");
            cbor.writeObjectFieldStart("attStmt");
            cbor.writeEndObject();
            cbor.writeBinaryField("authData", data.toByteArray());
            cbor.writeEndObject();
        }
        return Map.of(
                "name", "Ada's phone",
                "clientData", url(clientData("webauthn.create", challenge)),
                "attestation", url(attestation.toByteArray()));
    }

    /** The body of {@code POST /api/session/passkey}. */
    Map<String, Object> signs(String challenge) throws Exception {
        count++;
        var clientData = clientData("webauthn.get", challenge);
        var authenticatorData = authenticatorData(flags);
        var signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(keys.getPrivate());
        signature.update(authenticatorData);
        signature.update(sha256(clientData));
        return new HashMap<>(Map.of(
                "credential", url(id),
                "user", user,
                "clientData", url(clientData),
                "authenticatorData", url(authenticatorData),
                "signature", url(signature.sign())));
    }

    private byte[] clientData(String type, String challenge) {
        return ("{\"type\":\"" + type + "\",\"challenge\":\"" + challenge + "\",\"origin\":\"" + origin
                        + "\",\"crossOrigin\":false}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] authenticatorData(int flags) throws Exception {
        return ByteBuffer.allocate(37)
                .put(sha256(name.getBytes(StandardCharsets.UTF_8)))
                .put((byte) flags)
                .putInt(count)
                .array();
    }

    /** COSE_Key (RFC 9053 §7.1.1) of type EC2 on P-256 for ES256. */
    private byte[] publicKey() throws Exception {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        var bytes = new ByteArrayOutputStream();
        try (CBORGenerator cbor = new CBORFactory().createGenerator(bytes)) {
            cbor.writeStartObject(5);
            cbor.writeFieldId(1);
            cbor.writeNumber(2);
            cbor.writeFieldId(3);
            cbor.writeNumber(-7);
            cbor.writeFieldId(-1);
            cbor.writeNumber(1);
            cbor.writeFieldId(-2);
            cbor.writeBinary(coordinate(point.getAffineX()));
            cbor.writeFieldId(-3);
            cbor.writeBinary(coordinate(point.getAffineY()));
            cbor.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static byte[] coordinate(BigInteger number) {
        var bytes = number.toByteArray();
        var fixed = new byte[32];
        var length = Math.min(32, bytes.length);
        System.arraycopy(bytes, bytes.length - length, fixed, 32 - length, length);
        return fixed;
    }

    private static byte[] sha256(byte[] bytes) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }

    private static String url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
