package org.substantiate.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The least that a durable command can be: the rows of one, written and committed by JDBC, and nothing around it. */
final class BareCommits {

    private static final byte[] LINE = new byte[420];

    private BareCommits() {}

    /** Commits per second of so many writers, spread over so many logs. */
    static double asFastAsItGoes(Path folder, int writers, int logs, int seconds) throws Exception {
        var url = "jdbc:h2:file:" + folder.resolve("bare-" + logs) + ";WRITE_DELAY=0";
        try (var keeping = DriverManager.getConnection(url, "sa", "sa")) {
            var heads = create(keeping, logs);
            var pool = Executors.newFixedThreadPool(writers);
            try {
                var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
                var work = new ArrayList<Callable<Integer>>();
                for (var i = 0; i < writers; i++) {
                    var log = heads.get(i % logs);
                    work.add(() -> commit(url, log, until));
                }
                var began = System.nanoTime();
                var done = 0;
                for (var one : pool.invokeAll(work)) {
                    done += one.get();
                }
                return done / ((System.nanoTime() - began) / 1e9);
            } finally {
                pool.shutdown();
            }
        }
    }

    private static List<UUID> create(Connection connection, int logs) throws SQLException {
        var heads = new ArrayList<UUID>();
        try (var statement = connection.createStatement()) {
            statement.execute("create table head (id uuid primary key, head_position bigint, frontier bytea)");
            statement.execute("create table entry (log_id uuid, entry_position bigint, line bytea, hash bytea,"
                    + " primary key (log_id, entry_position))");
            statement.execute("create table disclosure (log_id uuid, entry_position bigint, ordinal int,"
                    + " salt varchar(32), disclosed varchar(1000), primary key (log_id, entry_position, ordinal))");
            statement.execute("create table thing (id uuid primary key, url varchar(2000), title varchar(600))");
            for (var i = 0; i < logs; i++) {
                var id = UUID.randomUUID();
                statement.execute("insert into head values ('" + id + "', 0, x'')");
                heads.add(id);
            }
        }
        return heads;
    }

    private static int commit(String url, UUID log, long until) throws SQLException {
        var done = 0;
        try (var connection = DriverManager.getConnection(url, "sa", "sa");
                var lock = connection.prepareStatement("select head_position from head where id = ? for update");
                var thing = connection.prepareStatement("insert into thing values (?, ?, ?)");
                var entry = connection.prepareStatement("insert into entry values (?, ?, ?, ?)");
                var disclosure = connection.prepareStatement("insert into disclosure values (?, ?, ?, ?, ?)");
                var head = connection.prepareStatement("update head set head_position = ?, frontier = ? where id = ?")) {
            connection.setAutoCommit(false);
            while (System.nanoTime() < until) {
                lock.setObject(1, log);
                var position = 0L;
                try (var row = lock.executeQuery()) {
                    row.next();
                    position = row.getLong(1) + 1;
                }
                set(thing, UUID.randomUUID(), "https://example.org/report/1", "A report on who paid for the posters");
                thing.executeUpdate();
                set(entry, log, position, LINE, new byte[32]);
                entry.executeUpdate();
                for (var ordinal = 0; ordinal < 2; ordinal++) {
                    set(disclosure, log, position, ordinal, "0123456789abcdefghijkl", "A report on who paid");
                    disclosure.addBatch();
                }
                disclosure.executeBatch();
                set(head, position, new byte[320], log);
                head.executeUpdate();
                connection.commit();
                done++;
            }
        }
        return done;
    }

    private static void set(java.sql.PreparedStatement statement, Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
