package org.substantiate.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** SHA-256, in the ways in which the log and its proofs use it. */
public final class Digest {

    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private Digest() {}

    public static byte[] sha256(byte[]... parts) {
        var digest = begin();
        for (var part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    /** One that takes its bytes bit by bit. */
    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** RFC 6962 §2.1: {@code SHA-256(0x00 || line)}. */
    public static byte[] leaf(byte[] line) {
        return sha256(LEAF, line);
    }

    /** RFC 6962 §2.1: {@code SHA-256(0x01 || left || right)}. */
    public static byte[] node(byte[] left, byte[] right) {
        return sha256(NODE, left, right);
    }

    /** An erasable value as it is disclosed (RFC 9901 §4.2): base64url of {@code [salt,name,value]}. */
    public static String disclosure(String salt, String name, String json) {
        return base64url(utf8("[\"" + salt + "\",\"" + name + "\"," + json + "]"));
    }

    /** What stands for a disclosure in a line. */
    public static String ofDisclosure(String disclosure) {
        return base64url(sha256(utf8(disclosure)));
    }

    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    public static String base64url(byte[] bytes) {
        return BASE64URL.encodeToString(bytes);
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
