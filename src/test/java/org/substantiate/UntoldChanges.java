package org.substantiate;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.substantiate.event.Appended;

/**
 * The detector of LG5: notes each transaction that changes tables and commits without an entry in a log.
 *
 * <p>It reads the SQL that Hibernate sends, so that bulk statements do not escape it. Active in every {@code @QuarkusTest}
 * ({@link UntoldChangesFail}).
 */
@Singleton
@PersistenceUnitExtension
public class UntoldChanges implements StatementInspector {

    /** Tables that no log tells of, and why. */
    private static final Map<String, String> EXEMPT = Map.ofEntries(
            Map.entry("account", "people are known to the installation, not to an investigation"),
            Map.entry("account_session", "signing in and out is no part of an investigation"),
            Map.entry("api_token", "what somebody's programs come with is that person's own"),
            Map.entry("account_link", "by what an account is opened is known to the installation"),
            Map.entry("member_by_group", "by what a role came; the role itself is told"),
            Map.entry("sign_on_attempt", "on the way to signing in"),
            Map.entry("reset_link", "who has forgotten a password is no part of an investigation"),
            Map.entry("set_up_link", "it is there before the first investigation"),
            Map.entry("security_event", "it tells admins of what happens at the doors, of signing in above all"),
            Map.entry("invitation_declined", "whom somebody does not want to follow is their own business"),
            Map.entry("sealed_assessment", "that anything lies sealed is told in a side log, which announces nothing"),
            Map.entry("passkey", "keys open an account, not an investigation"),
            Map.entry("passkey_challenge", "what a browser is asked to sign is forgotten in minutes"),
            Map.entry("first_view", "what an editor thinks first is that editor's own"),
            Map.entry("last_look", "what somebody has looked at is that person's own"));

    private static final Pattern CHANGE =
            Pattern.compile("\\s*(?:insert into|update|delete from|merge into)\\s+(\\w+).*", Pattern.DOTALL);

    private static final Queue<String> UNTOLD = new ConcurrentLinkedQueue<>();

    /** What one transaction has done so far. */
    private static final class Deeds implements Synchronization {
        final Set<String> tables = new TreeSet<>();
        boolean told;

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED && !tables.isEmpty() && !told) {
                UNTOLD.add(String.join(", ", tables));
            }
        }
    }

    private final transient TransactionSynchronizationRegistry transactions;

    UntoldChanges(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    @Override
    public String inspect(String sql) {
        var change = CHANGE.matcher(sql.toLowerCase(Locale.ROOT));
        if (change.matches() && !EXEMPT.containsKey(change.group(1))) {
            deeds().tables.add(change.group(1));
        }
        return sql;
    }

    void told(@Observes Appended appended) {
        deeds().told = true;
    }

    /** What was noted since it was asked last: the tables of each such transaction. */
    static List<String> untold() {
        var noted = new ArrayList<String>();
        for (var one = UNTOLD.poll(); one != null; one = UNTOLD.poll()) {
            noted.add(one);
        }
        return noted;
    }

    private Deeds deeds() {
        if (transactions.getResource(Deeds.class) instanceof Deeds deeds) {
            return deeds;
        }
        var deeds = new Deeds();
        transactions.putResource(Deeds.class, deeds);
        transactions.registerInterposedSynchronization(deeds);
        return deeds;
    }
}
