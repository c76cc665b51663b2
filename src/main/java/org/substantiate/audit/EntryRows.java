package org.substantiate.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.substantiate.event.EntryView;
import org.substantiate.event.EventLog;
import org.substantiate.event.Transcript;

/** Writes the entries of an export one by one: as the record's own lines, for a spreadsheet, or as CloudEvents. */
final class EntryRows {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> COLUMNS =
            List.of("position", "at", "actor", "token", "type", "object type", "object id", "object version", "data");

    private final Transcript transcript;
    private final EventLog log;
    private final LogExport export;

    EntryRows(Transcript transcript, EventLog log, LogExport export) {
        this.transcript = transcript;
        this.log = log;
        this.export = export;
    }

    void to(OutputStream out) throws IOException {
        var buffered = new BufferedOutputStream(out, 1 << 16);
        switch (export.format) {
            case NDJSON -> lines(buffered);
            case CSV -> {
                // so that spreadsheets read it as UTF-8
                buffered.write("\uFEFF".getBytes(UTF_8));
                row(buffered, COLUMNS);
                views(entry -> row(buffered, cells(entry)));
            }
            case CLOUD_EVENTS -> {
                var origin =
                        transcript.standing(export.investigation).orElseThrow().origin();
                views(entry -> {
                    buffered.write(JSON.writeValueAsBytes(cloudEvent(origin, entry)));
                    buffered.write('\n');
                });
            }
            case CASE_FILE -> throw new IllegalArgumentException("A case file is more than rows");
        }
        buffered.flush();
    }

    private void lines(OutputStream out) throws IOException {
        var part = export.part();
        for (var after = part.from() - 1; after < part.to(); ) {
            var lines =
                    transcript.lines(export.investigation, after, (int) Math.min(part.to() - after, Transcript.PAGE));
            for (var line : lines) {
                if (part.holds(line)) {
                    out.write(line.bytes());
                    out.write('\n');
                }
            }
            after += Math.min(part.to() - after, Transcript.PAGE);
        }
    }

    private interface Each {
        void entry(JsonNode entry) throws IOException;
    }

    private void views(Each each) throws IOException {
        var part = export.part();
        for (var after = part.from() - 1; after < part.to(); ) {
            var page = log.after(export.investigation, after, EventLog.MAX_PAGE);
            if (page.isEmpty()) {
                return;
            }
            for (var entry : page) {
                after = entry.position();
                if (after <= part.to()) {
                    view(entry.view(), each);
                }
            }
        }
    }

    private void view(EntryView entry, Each each) throws IOException {
        var json = JSON.readTree(entry.json());
        var only = export.part().actor();
        if (only == null || json.path("actor").asText().equals(only.toString())) {
            each.entry(json);
        }
    }

    private static JsonNode cloudEvent(String origin, JsonNode entry) {
        var event = JSON.createObjectNode();
        event.put("specversion", "1.0");
        event.put("id", entry.path("id").asText());
        event.put("source", origin);
        event.put("type", "org.substantiate." + entry.path("type").asText());
        event.put(
                "subject",
                entry.path("object").path("type").asText() + "/"
                        + entry.path("object").path("id").asText());
        event.put("time", entry.path("at").asText());
        event.put("sequence", String.format("%020d", entry.path("position").asLong()));
        event.put("datacontenttype", "application/json");
        event.set("data", entry);
        return event;
    }

    private static List<String> cells(JsonNode entry) {
        var object = entry.path("object");
        return List.of(
                entry.path("position").asText(),
                entry.path("at").asText(),
                entry.path("actor").asText(),
                entry.path("token").asText(""),
                entry.path("type").asText(),
                object.path("type").asText(),
                object.path("id").asText(),
                object.path("version").asText(),
                entry.path("data").toString());
    }

    private static void row(OutputStream out, List<String> cells) throws IOException {
        var row = cells.stream().map(EntryRows::cell).collect(Collectors.joining(",", "", "\r\n"));
        out.write(row.getBytes(UTF_8));
    }

    /** RFC 4180, and no cell that a spreadsheet takes for a formula. */
    static String cell(String text) {
        var harmless = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? "\"" + harmless.replace("\"", "\"\"") + "\""
                : harmless;
    }
}
