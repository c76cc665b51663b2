package org.substantiate.investigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What becomes of the links of an installation from before they were counted. */
class OldInvitationsTest {

    private static final String DATABASE = "jdbc:h2:mem:old-invitations;DB_CLOSE_DELAY=-1";
    private static final String AT = "timestamp with time zone '2026-05-14 09:30:00Z'";

    @Test
    @DisplayName("AC7 older links work once, for the seven days that they were made for, and a used one no more")
    void goOn() throws SQLException {
        migrateTo("7");
        try (var connection = DriverManager.getConnection(DATABASE, "sa", "sa")) {
            run(
                    connection,
                    "insert into account values (random_uuid(), 'ada', 'Ada', '', 'en', false, false, " + AT + ")");
            run(connection, "insert into investigation values (random_uuid(), 'One', null, 1, " + AT + ")");
            for (var used : List.of("a.id", "null")) {
                run(
                        connection,
                        "insert into invitation select random_uuid(), i.id, '" + used + "', 'READER', a.id, " + AT
                                + ", " + used + " from account a, investigation i");
            }
        }

        migrateTo("latest");

        try (var connection = DriverManager.getConnection(DATABASE, "sa", "sa")) {
            assertThat(rows(
                            connection,
                            "select uses, used, revoked, made_at < expires_at from invitation order by used"))
                    .containsExactly(List.of(1, 0, false, true), List.of(1, 1, false, true));
        }
    }

    private static void migrateTo(String version) {
        Flyway.configure()
                .dataSource(DATABASE, "sa", "sa")
                .placeholders(Map.of("blob", "blob"))
                .target(version)
                .load()
                .migrate();
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<List<Object>> rows(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<List<Object>>();
            while (found.next()) {
                rows.add(List.of(found.getObject(1), found.getObject(2), found.getObject(3), found.getObject(4)));
            }
            return rows;
        }
    }
}
