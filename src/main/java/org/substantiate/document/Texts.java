package org.substantiate.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import org.substantiate.event.Blobs;

/**
 * Canonical texts, kept as blobs: the text by itself, so that its hash is that of the text, and its blocks beside it.
 *
 * <p>Texts never change, so the ones that were read last are at hand without asking the database: every selection is
 * compared with its text.
 */
@Singleton
class Texts {

    /** Names of what is kept, and the text's length in code points. */
    record Kept(String sha256, String blocks, int length) {}

    private record Name(String sha256, String blocks) {}

    /** Most UTF-16 units of text at hand; the one that was read last always is. */
    private static final long MOST_AT_HAND = 32L << 20;

    private static final TypeReference<List<Block>> BLOCKS = new TypeReference<>() {};

    private final Blobs blobs;
    private final ObjectMapper json;
    private final LinkedHashMap<Name, CanonicalText> atHand = new LinkedHashMap<>(16, 0.75f, true);
    private long unitsAtHand;

    Texts(Blobs blobs, ObjectMapper json) {
        this.blobs = blobs;
        this.json = json;
    }

    /** Keeps a text, in transactions of its own. */
    Kept keep(CanonicalText text) {
        try {
            return new Kept(
                    blobs.keep(text.text().getBytes(StandardCharsets.UTF_8)),
                    blobs.keep(json.writeValueAsBytes(text.blocks())),
                    text.length());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    CanonicalText find(String sha256, String blocks) {
        var name = new Name(sha256, blocks);
        synchronized (atHand) {
            var text = atHand.get(name);
            if (text != null) {
                return text;
            }
        }
        var text = read(name);
        synchronized (atHand) {
            if (atHand.put(name, text) == null) {
                unitsAtHand += text.text().length();
            }
            letGo();
        }
        return text;
    }

    private void letGo() {
        var oldest = atHand.values().iterator();
        while (unitsAtHand > MOST_AT_HAND && atHand.size() > 1) {
            unitsAtHand -= oldest.next().text().length();
            oldest.remove();
        }
    }

    private CanonicalText read(Name name) {
        try {
            return new CanonicalText(
                    new String(bytes(name.sha256()), StandardCharsets.UTF_8),
                    json.readValue(bytes(name.blocks()), BLOCKS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes(String sha256) {
        return blobs.find(sha256).orElseThrow(() -> new IllegalStateException("The blob " + sha256 + " is missing"));
    }
}
