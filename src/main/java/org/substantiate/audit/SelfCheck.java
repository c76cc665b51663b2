package org.substantiate.audit;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Actor;
import org.substantiate.event.Transcript;
import org.substantiate.investigation.Access;
import org.substantiate.problem.NotFound;

/**
 * The server's check of itself: every log is what was written (rules AU9 to AU11 in {@code src/docs/spec/audit.md}).
 *
 * <p>What is new since the last look every minute, everything in the night and after a start. What is found stays found until
 * the whole log is read again and is right.
 */
@ApplicationScoped
public class SelfCheck {

    private static final Logger LOG = Logger.getLogger(SelfCheck.class);

    /**
     * How the last look at a log went.
     *
     * @param entries how many were read, from the first on
     * @param position of the first entry that is not right; null when all are
     * @param what is wrong with it
     */
    record Report(
            Instant at,
            long entries,
            @Nullable Long position,
            @Nullable String what) {}

    private final Access access;
    private final Transcript transcript;
    private final Clock clock;
    private final Map<UUID, LineCheck> read = new ConcurrentHashMap<>();
    private final Map<UUID, Finding> findings = new ConcurrentHashMap<>();

    SelfCheck(Access access, Transcript transcript, Clock clock) {
        this.access = access;
        this.transcript = transcript;
        this.clock = clock;
    }

    /** Looks at what is new in a log, and says how the log is. */
    Report report(Actor actor, UUID investigation) {
        access.read(actor, investigation);
        check(investigation);
        var found = Optional.ofNullable(findings.get(investigation));
        var upTo = Optional.ofNullable(read.get(investigation)).map(LineCheck::position);
        return new Report(
                clock.instant(),
                upTo.orElse(0L),
                found.map(Finding::position).orElse(null),
                found.map(Finding::what).orElse(null));
    }

    @Scheduled(every = "{substantiate.check.newest}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void checkTheNewest() {
        transcript.logs().forEach(this::check);
    }

    @Scheduled(cron = "{substantiate.check.everything}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void checkEverything() {
        for (var log : transcript.logs()) {
            checkFromTheStart(log);
        }
    }

    synchronized void checkFromTheStart(UUID log) {
        read.remove(log);
        findings.remove(log);
        check(log);
    }

    private synchronized void check(UUID log) {
        if (findings.containsKey(log)) {
            return;
        }
        var check = read.computeIfAbsent(log, LineCheck::new);
        var standing = transcript.standing(log).orElseThrow(NotFound::new);
        while (check.position() < standing.tree().size()) {
            var left = standing.tree().size() - check.position();
            var lines = transcript.lines(log, check.position(), (int) Math.min(left, Transcript.PAGE));
            if (lines.isEmpty()) {
                find(check, "Entry " + (check.position() + 1) + " is missing");
                return;
            }
            for (var line : lines) {
                var wrong = check.next(standing.origin(), line);
                if (wrong.isPresent()) {
                    find(check, wrong.get());
                    return;
                }
            }
        }
        if (check.position() > standing.tree().size()) {
            find(check, "The log has become shorter");
        } else if (!MessageDigest.isEqual(check.tree().root(), standing.tree().root())) {
            find(check, "The log's head does not fit its entries");
        }
    }

    private void find(LineCheck check, String what) {
        var finding = new Finding(check.log(), check.position() + 1, what, clock.instant());
        findings.put(check.log(), finding);
        LOG.errorf(
                "Log %s, entry %d: %s. Something other than this server has changed the database, or the disk is failing.",
                finding.log(), finding.position(), what);
    }

    /** What was found and is not mended. */
    List<Finding> findings() {
        return List.copyOf(findings.values());
    }
}
