package org.substantiate.proof;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a case file holds: every other file of it by name, size and hash.
 *
 * @param origin the log's name
 * @param size number of entries of the log when it was exported
 * @param complete whether it holds every entry; a partial one has hashes in place of what it leaves out
 */
public record Manifest(String origin, String epoch, long size, boolean complete, List<Part> files) {

    /** Version of the case file's format. */
    public static final int FORMAT = 1;

    private static final String NAME = "substantiate-case-file";
    private static final JsonFactory JSON = new JsonFactory();

    /** One file in it. */
    public record Part(String name, long bytes, String sha256) {}

    /** The exact bytes, in one way only. */
    public byte[] toBytes() {
        var bytes = new ByteArrayOutputStream();
        try (var json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("format", NAME);
            json.writeNumberField("v", FORMAT);
            json.writeStringField("origin", origin);
            json.writeStringField("epoch", epoch);
            json.writeNumberField("size", size);
            json.writeBooleanField("complete", complete);
            json.writeArrayFieldStart("files");
            for (var file : files) {
                json.writeStartObject();
                json.writeStringField("name", file.name());
                json.writeNumberField("bytes", file.bytes());
                json.writeStringField("sha256", file.sha256());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What is signed to say that the whole file comes from the server: the hash of the bytes above. */
    public String statement() {
        return NAME + "/v" + FORMAT + "\n" + origin + "\n" + Digest.hex(Digest.sha256(toBytes())) + "\n";
    }

    /**
     * Reads it.
     *
     * @throws IOException if a single byte is not as {@link #toBytes} writes it
     */
    static Manifest parse(byte[] bytes) throws IOException {
        var json = StrictJson.read(bytes);
        if (!json.path("format").asText().equals(NAME) || json.path("v").asInt() != FORMAT) {
            throw new IOException("it is of another format or a newer version than this program knows");
        }
        var files = new ArrayList<Part>();
        for (JsonNode file : json.path("files")) {
            files.add(new Part(
                    file.path("name").asText(),
                    file.path("bytes").asLong(-1),
                    file.path("sha256").asText()));
        }
        var manifest = new Manifest(
                json.path("origin").asText(),
                json.path("epoch").asText(),
                json.path("size").asLong(-1),
                json.path("complete").asBoolean(),
                List.copyOf(files));
        if (!Arrays.equals(manifest.toBytes(), bytes)) {
            throw new IOException("it is not written as a manifest is");
        }
        return manifest;
    }
}
