package org.substantiate.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.substantiate.event.Actor;
import org.substantiate.identity.LinkNotValid;
import org.substantiate.identity.Secret;

class InvitationTest {

    private static final Instant MADE = Instant.parse("2026-05-14T09:30:00Z");

    @Test
    @DisplayName("AC7 unless somebody says otherwise, a link works once, for seven days")
    void worksOnceForSevenDays() {
        var link = link(null, null);
        var sevenDaysLater = MADE.plus(Duration.ofDays(7));

        assertThat(link.worksAt(sevenDaysLater.minusMillis(1))).isTrue();
        assertThat(link.worksAt(sevenDaysLater)).isFalse();
        assertThatThrownBy(() -> link.use(sevenDaysLater)).isInstanceOf(LinkNotValid.class);

        link.use(MADE);
        assertThatThrownBy(() -> link.use(MADE)).isInstanceOf(LinkNotValid.class);
    }

    @Test
    @DisplayName("AC7 a link works for as many people and as long as it was made for")
    void countsItsUses() {
        var link = link(1, 3);

        link.use(MADE);
        link.use(MADE);
        assertThat(link.view(InvitationView.State.OPEN).left()).isEqualTo(1);
        assertThat(link.worksAt(MADE.plus(Duration.ofDays(1)))).isFalse();

        link.use(MADE);
        assertThat(link.worksAt(MADE)).isFalse();
    }

    @Test
    @DisplayName("AC35 a revoked link works no more, and its note is forgotten")
    void isRevoked() {
        var link = link(7, 100);

        link.revoke();

        assertThat(link.worksAt(MADE)).isFalse();
        assertThat(link.view(InvitationView.State.OPEN).note()).isNull();
    }

    private static Invitation link(Integer days, Integer uses) {
        var asked = new Invite(Role.READER, days, uses, " the fact desk ");
        return Invitation.byLink(UUID.randomUUID(), Secret.fresh(), asked, new Actor(UUID.randomUUID()), MADE);
    }
}
