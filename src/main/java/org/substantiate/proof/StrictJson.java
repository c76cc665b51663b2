package org.substantiate.proof;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** JSON as it is written here and in no other way: well-formed UTF-8, no name twice, no half characters, not too deep. */
final class StrictJson {

    private static final int DEEPEST = 32;

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(20)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private StrictJson() {}

    /**
     * Reads one value.
     *
     * @throws IOException if it is not JSON of that kind, with a sentence that says why and repeats nothing of it
     */
    static JsonNode read(byte[] bytes) throws IOException {
        decode(bytes);
        JsonNode node;
        try {
            node = JSON.readTree(bytes);
        } catch (JsonProcessingException e) {
            throw new IOException("it is not well-formed JSON", e);
        }
        if (node.isMissingNode()) {
            throw new IOException("it is empty");
        }
        mustHaveWholeCharacters(node);
        return node;
    }

    private static void decode(byte[] bytes) throws IOException {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException e) {
            throw new IOException("it is not UTF-8", e);
        }
    }

    private static void mustHaveWholeCharacters(JsonNode node) throws IOException {
        if (node.isTextual()) {
            mustHaveWholeCharacters(node.textValue());
        } else if (node.isObject()) {
            for (var field : node.properties()) {
                mustHaveWholeCharacters(field.getKey());
                mustHaveWholeCharacters(field.getValue());
            }
        } else if (node.isArray()) {
            for (var item : node) {
                mustHaveWholeCharacters(item);
            }
        }
    }

    private static void mustHaveWholeCharacters(String text) throws IOException {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            var pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new IOException("it has half a character (a lone surrogate)");
            }
        }
    }
}
