package org.substantiate.audit;

/** In what form a copy of a log is taken. */
public enum ExportFormat {
    /** A ZIP that proves itself. */
    CASE_FILE("application/zip", "zip"),
    /** The exact lines that are hashed, one on each line. */
    NDJSON("application/x-ndjson", "ndjson"),
    /** For spreadsheets; a view, not the record. */
    CSV("text/csv; charset=UTF-8", "csv"),
    /** CloudEvents 1.0 in JSON, one on each line; a view, not the record. */
    CLOUD_EVENTS("application/x-ndjson", "cloudevents.ndjson");

    final String mediaType;
    final String ending;

    ExportFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }
}
