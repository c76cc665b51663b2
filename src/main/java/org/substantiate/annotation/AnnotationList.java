package org.substantiate.annotation;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads annotations by the thousand, straight into views: entities of it would only be copied and thrown away. */
@Singleton
class AnnotationList {

    private static final String SELECT =
            "select id, version, document_id, revision_id, start_position, end_position, exact,"
                    + " prefix, suffix, motivation, body, tags, creator, created_at, edited_at, withdrawn from annotation where ";

    private static final Tags TAGS = new Tags();

    private final DataSource database;

    AnnotationList(DataSource database) {
        this.database = database;
    }

    List<AnnotationView> ofInvestigation(UUID investigation) {
        return read("investigation_id = ? order by id", investigation);
    }

    List<AnnotationView> ofDocument(UUID document) {
        return read("document_id = ? order by id", document);
    }

    private List<AnnotationView> read(String condition, UUID of) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(SELECT + condition)) {
            statement.setObject(1, of);
            statement.setFetchSize(10_000);
            try (var rows = statement.executeQuery()) {
                var views = new ArrayList<AnnotationView>();
                while (rows.next()) {
                    views.add(view(rows));
                }
                return views;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The table of annotations does not answer", e);
        }
    }

    private static AnnotationView view(ResultSet row) throws SQLException {
        return new AnnotationView(
                row.getObject(1, UUID.class),
                row.getLong(2),
                row.getObject(3, UUID.class),
                row.getObject(4, UUID.class),
                row.getInt(5),
                row.getInt(6),
                new Quote(row.getString(7), row.getString(8), row.getString(9)),
                Motivation.valueOf(row.getString(10)),
                row.getString(11),
                TAGS.convertToEntityAttribute(row.getString(12)),
                row.getObject(13, UUID.class),
                time(row, 14),
                row.getObject(15) == null ? null : time(row, 15),
                row.getBoolean(16));
    }

    private static Instant time(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
