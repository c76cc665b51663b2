package org.substantiate.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.substantiate.Newsroom;
import org.substantiate.event.EventLog;
import org.substantiate.event.Ids;
import org.substantiate.problem.NotFound;

/** Claims that say something like what somebody is about to raise. */
@QuarkusTest
class SimilarClaimsTest {

    private static final Logger LOG = Logger.getLogger(SimilarClaimsTest.class);

    @Inject
    Newsroom newsroom;

    @Inject
    Claimed claimed;

    @Inject
    Claims claims;

    @Inject
    SimilarClaims similar;

    @Inject
    KeptClaims kept;

    @Inject
    EventLog log;

    private Newsroom.Team team;

    @BeforeEach
    void aTeam() {
        team = newsroom.team();
    }

    @Test
    @DisplayName("CL26 finds what shares stems, the nearest first, in English and in French")
    void findsParaphrases() {
        var riots = claimed.claim(team, "Azerbaijan financed the riots.", 1);
        var posters = claimed.claim(team, "Azerbaijan paid for posters in the harbour.", 1);
        claimed.claim(team, "The minister resigned in May.", 1);
        var french = claimed.claim(team, "Un État étranger a financé les émeutes de mai.", 1);

        assertThat(like("The financing of riots by Azerbaijan")).first().isEqualTo(riots);
        assertThat(like("Who paid for the poster in harbours?")).first().isEqualTo(posters);
        assertThat(like("Le financement des émeutes par des États étrangers"))
                .first()
                .isEqualTo(french);
        assertThat(like("Nickel prices fell sharply.")).isEmpty();
        assertThat(like("the of and")).isEmpty();
    }

    @Test
    @DisplayName("CL26 follows the log: what is raised or edited is found at once, closed ones too, never others'")
    void followsTheLog() {
        var claim = claimed.claim(team, "Bots spread the rumour.", 1);
        assertThat(like("A rumour spread by bots")).containsExactly(claim);
        claims.edit(
                team.ben(),
                team.investigation(),
                claim,
                new org.substantiate.problem.IfMatch(1),
                new EditClaim("Journalists printed the story.", null, null, Materiality.LOW, null));
        assertThat(like("A rumour spread by bots")).isEmpty();
        claims.close(
                team.editor(),
                team.investigation(),
                claim,
                new org.substantiate.problem.IfMatch(2),
                new CloseClaim(ClosingCode.OUT_OF_SCOPE, "Not ours."));
        assertThat(like("Printing the stories of journalists")).containsExactly(claim);
        assertThat(like("Printing the stories of journalists", claim)).isEmpty();

        var others = newsroom.team();
        assertThat(similar.to(others.reader(), others.investigation(), "Journalists printed the story.", null))
                .isEmpty();
        assertThatThrownBy(() -> similar.to(team.stranger(), team.investigation(), "Journalists", null))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("CL26 five thousand claims are looked through while somebody types")
    void isFast() {
        var random = new Random(7);
        var words = List.of(
                "minister",
                "financed",
                "riots",
                "posters",
                "harbour",
                "nickel",
                "network",
                "accounts",
                "spread",
                "rumours",
                "elections",
                "independence",
                "embassy",
                "journalists",
                "television",
                "videos",
                "payments",
                "students",
                "airport",
                "referendum",
                "leaders",
                "meeting",
                "baku",
                "paris",
                "noumea",
                "flags");
        QuarkusTransaction.requiringNew().run(() -> {
            for (var i = 0; i < 5_000; i++) {
                var statement = new StringBuilder("Claim " + i + ":");
                for (var word = 0; word < 12; word++) {
                    statement.append(' ').append(words.get(random.nextInt(words.size())));
                }
                kept.persist(claim(statement.toString()));
            }
            log.append(
                    team.ben(),
                    team.investigation(),
                    new ClaimEvent.DebateOpened(new org.substantiate.event.Ref("claim", Ids.next(), 1)));
        });
        like("financing of the riots in the harbour");
        var begun = System.nanoTime();
        var times = 10;
        for (var i = 0; i < times; i++) {
            assertThat(like("financing of the riots in the harbour " + i)).isNotEmpty();
        }
        var each = Duration.ofNanos((System.nanoTime() - begun) / times);
        LOG.infof("looking through 5,000 claims takes %d ms", each.toMillis());
        assertThat(each).isLessThan(Duration.ofSeconds(1));
    }

    private Claim claim(String statement) {
        return new Claim(
                Ids.next(),
                team.investigation(),
                team.ben(),
                Instant.now(),
                new EditClaim(statement, null, null, Materiality.LOW, null),
                List.of());
    }

    private List<UUID> like(String statement) {
        return like(statement, null);
    }

    private List<UUID> like(String statement, @Nullable UUID except) {
        return similar.to(team.reader(), team.investigation(), statement, except).stream()
                .map(SimilarClaim::claim)
                .toList();
    }
}
