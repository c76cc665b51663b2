package org.substantiate.bench;

import io.vertx.core.Vertx;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Commands that members give: each adds a source, and is answered when it is durable. */
final class Commands {

    private final Vertx vertx;
    private final Http http;
    private final AtomicLong number = new AtomicLong();
    private final AtomicInteger failed = new AtomicInteger();

    Commands(Vertx vertx, Http http) {
        this.vertx = vertx;
        this.http = http;
    }

    /** Who sends to which investigation. */
    record Sender(Http.Cookies who, String investigation) {}

    /** Each sender sends its next command when the last is answered. Gives commands per second. */
    double asFastAsItGoes(List<Sender> senders, int seconds) throws InterruptedException {
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        var done = new AtomicInteger();
        var finished = new CountDownLatch(senders.size());
        var began = System.nanoTime();
        senders.forEach(sender -> next(sender, until, done, finished));
        finished.await(seconds + 60L, TimeUnit.SECONDS);
        check();
        return done.get() / ((System.nanoTime() - began) / 1e9);
    }

    private void next(Sender sender, long until, AtomicInteger done, CountDownLatch finished) {
        if (System.nanoTime() > until) {
            finished.countDown();
            return;
        }
        send(sender).onComplete(answer -> {
            done.incrementAndGet();
            next(sender, until, done, finished);
        });
    }

    /** Sends at an even pace, whatever the answers take. */
    void evenly(Sender sender, int aSecond, int seconds) throws InterruptedException {
        var all = aSecond * seconds;
        var finished = new CountDownLatch(all);
        var sent = new AtomicInteger();
        vertx.setPeriodic(Math.max(1, 1000 / aSecond), timer -> {
            if (sent.incrementAndGet() > all) {
                vertx.cancelTimer(timer);
                return;
            }
            send(sender).onComplete(answer -> finished.countDown());
        });
        finished.await(seconds + 60L, TimeUnit.SECONDS);
        check();
    }

    private io.vertx.core.Future<Integer> send(Sender sender) {
        var body = Http.json(Map.of(
                "url", "https://example.org/report/" + number.incrementAndGet(),
                "title", "A report on who paid for the posters in the capital"));
        return http.post(sender.who(), "/api/investigations/" + sender.investigation() + "/sources", body)
                .onComplete(answer -> {
                    if (answer.failed() || answer.result() != 201) {
                        failed.incrementAndGet();
                    }
                });
    }

    private void check() {
        if (failed.get() > 0) {
            throw new IllegalStateException(failed.get() + " commands failed");
        }
    }
}
