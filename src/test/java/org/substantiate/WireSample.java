package org.substantiate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;

/**
 * An entry exactly as it goes over the wire, kept in {@code src/test/resources/wire}: written here, read by the frontend's tests,
 * and the API's documentation too. Ids, times and roots are replaced, in the order in which they come.
 */
public final class WireSample {

    private static final Path FOLDER = Path.of("src/test/resources/wire");
    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    private static final Pattern TIME = Pattern.compile("(\"(?:at|expiresAt|deadline)\":)\"[^\"]*\"");
    private static final Pattern ROOT = Pattern.compile("(\"(?:root|basisHash)\":)\"[0-9a-f]{64}\"");
    private static final Pattern TYPE = Pattern.compile("\"type\":\"([a-z.-]+)\"");
    private static final String RENEW =
            "The wire has changed. If that is meant, renew the samples: add -Drenew=wire to the test,"
                    + " and look at what changed: names and meanings last for ever (LG7)";

    private WireSample() {}

    /** Compares an entry with the sample of its type; with {@code -Drenew=wire}, makes it the sample. */
    public static void compare(String wire) {
        var sample = timeless(wire) + "\n";
        var file = FOLDER.resolve(type(wire) + ".json");
        try {
            if ("wire".equals(System.getProperty("renew"))) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, sample);
            }
            assertThat(Files.exists(file) ? Files.readString(file) : "")
                    .as(RENEW)
                    .isEqualTo(sample);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String type(String wire) {
        var type = TYPE.matcher(wire);
        assertThat(type.find()).isTrue();
        return type.group(1);
    }

    private static String timeless(String wire) {
        var ids = new LinkedHashMap<String, String>();
        var numbered = ID.matcher(wire)
                .replaceAll(id -> ids.computeIfAbsent(
                        id.group(), first -> "018f0000-0000-7000-8000-%012d".formatted(ids.size() + 1)));
        var rooted = ROOT.matcher(numbered).replaceAll("$1\"" + "5e".repeat(32) + "\"");
        return TIME.matcher(rooted).replaceAll("$1\"2024-05-14T08:30:00.000Z\"");
    }
}
