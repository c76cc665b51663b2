package org.substantiate.identity;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.substantiate.event.Actor;

/**
 * How much one account may do in a time, and how many links one network address may try.
 *
 * <p>Kept in memory, for the most recent ones only; a restart forgets. Guessing passwords is another matter: {@link
 * FailedSignIns}.
 */
@Singleton
public class Rates {

    private final SecurityLog security;
    private final Buckets<UUID> commands;
    private final Buckets<UUID> invitations;
    private final Buckets<String> refusedLinks;
    private final Buckets<String> signIns;

    Rates(
            SecurityLog security,
            Clock clock,
            @ConfigProperty(name = "substantiate.rate.commands-a-minute") int commands,
            @ConfigProperty(name = "substantiate.rate.invitations-an-hour") int invitations,
            @ConfigProperty(name = "substantiate.rate.refused-links-an-hour") int refusedLinks,
            @ConfigProperty(name = "substantiate.rate.sign-ins-begun-a-minute") int signIns) {
        this.security = security;
        this.commands = new Buckets<>(commands, Duration.ofMinutes(1), clock);
        this.invitations = new Buckets<>(invitations, Duration.ofHours(1), clock);
        this.refusedLinks = new Buckets<>(refusedLinks, Duration.ofHours(1), clock);
        this.signIns = new Buckets<>(signIns, Duration.ofMinutes(1), clock);
    }

    /**
     * Counts an invitation that somebody makes.
     *
     * @throws TooManyRequests if they have made too many lately
     */
    public void invitation(Actor actor) {
        limit(SecurityEvent.of(SecurityEvent.Kind.RATE_LIMITED).by(actor), () -> invitations.take(actor.account()));
    }

    /** Counts a changing call of whatever kind. */
    void command(Actor actor) {
        limit(SecurityEvent.of(SecurityEvent.Kind.RATE_LIMITED).by(actor), () -> commands.take(actor.account()));
    }

    /** Lets only addresses try a link that have not tried too many that do not work. */
    void expectFewRefusedLinks(String address) {
        limit(SecurityEvent.of(SecurityEvent.Kind.RATE_LIMITED), () -> refusedLinks.expectOne(address));
    }

    /** Counts a sign-in that a network address begins by this way and need not finish: something is kept for each. */
    void signInBegun(String way, String address) {
        limit(SecurityEvent.of(SecurityEvent.Kind.RATE_LIMITED), () -> signIns.take(way + " " + address));
    }

    void refusedLink(String address) {
        try {
            refusedLinks.take(address);
        } catch (TooManyRequests manyAtOnce) {
            // this one has been answered already; the next one waits
        }
    }

    private void limit(SecurityEvent refused, Runnable taking) {
        try {
            taking.run();
        } catch (TooManyRequests tooMany) {
            security.note(refused);
            throw tooMany;
        }
    }
}
