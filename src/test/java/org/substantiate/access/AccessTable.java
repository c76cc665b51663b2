package org.substantiate.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table in {@code src/test/resources/access-table.txt}, which says how it is read. */
record AccessTable(List<Row> rows) {

    private static final List<String> READING = List.of("GET", "WS", "SSE");

    /**
     * One operation as it is tried.
     *
     * @param verb an HTTP method, or {@code WS} or {@code SSE}
     * @param answers expected status by column
     */
    record Row(String verb, String path, Optional<String> body, Map<Column, Integer> answers) {

        /** The operation without the names of its parameters, to compare it with others' names for them. */
        String operation() {
            return key(verb, path);
        }

        boolean reads() {
            return READING.contains(verb);
        }

        Row with(String body) {
            return new Row(verb, path, Optional.of(body), answers);
        }

        @Override
        public String toString() {
            return verb + " " + path + body.map(text -> " " + text).orElse("");
        }
    }

    enum Column {
        STRANGER,
        OUTSIDER,
        READER,
        CONTRIBUTOR,
        EDITOR,
        OWNER,
        ADMIN,
        DISABLED,
        READS,
        ELSEWHERE,
        REVOKED
    }

    static String key(String verb, String path) {
        return verb + " " + path.replaceAll("\\?.*", "").replaceAll("\\{[^}]*}", "{}");
    }

    static AccessTable read() {
        try {
            return read(Files.readAllLines(Path.of("src/test/resources/access-table.txt")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AccessTable read(List<String> lines) {
        var rows = new ArrayList<Row>();
        for (var line : lines) {
            if (line.isBlank() || line.startsWith("#") || line.startsWith("==")) {
                continue;
            }
            if (line.startsWith(" ")) {
                var last = rows.size() - 1;
                rows.set(last, rows.get(last).with(line.strip()));
            } else {
                rows.add(row(line));
            }
        }
        return new AccessTable(List.copyOf(rows));
    }

    private static Row row(String line) {
        var words = line.split("\\s+");
        var columns = Column.values();
        var said = words.length - 2;
        if (said != columns.length && said != Column.READS.ordinal()) {
            throw new AssertionError("not a row of the access table: " + line);
        }
        var answers = new LinkedHashMap<Column, Integer>();
        Arrays.stream(columns)
                .limit(said)
                .forEach(column -> answers.put(column, Integer.valueOf(words[column.ordinal() + 2])));
        var inside = words[1].startsWith("/api/investigations/{");
        var reads = inside && READING.contains(words[0]);
        answers.putIfAbsent(Column.READS, reads ? answers.get(Column.OWNER) : 403);
        answers.putIfAbsent(Column.ELSEWHERE, inside ? 404 : 403);
        answers.putIfAbsent(Column.REVOKED, 401);
        return new Row(words[0], words[1], Optional.empty(), answers);
    }

    /** Those that send fields. */
    List<Row> withBody() {
        return rows.stream()
                .filter(row -> row.body().filter(body -> body.startsWith("{")).isPresent())
                .toList();
    }

    List<String> operations() {
        return rows.stream().map(Row::operation).distinct().toList();
    }
}
