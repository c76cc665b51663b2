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
    private static final Instant SEVEN_DAYS_LATER = MADE.plus(Duration.ofDays(7));

    private final UUID ben = UUID.randomUUID();
    private final Invitation invitation =
            new Invitation(UUID.randomUUID(), Secret.fresh(), Role.READER, new Actor(UUID.randomUUID()), MADE);

    @Test
    @DisplayName("AC7 a link expires after seven days")
    void expires() {
        assertThat(invitation.worksAt(SEVEN_DAYS_LATER.minusMillis(1))).isTrue();
        assertThat(invitation.worksAt(SEVEN_DAYS_LATER)).isFalse();
        assertThatThrownBy(() -> invitation.use(ben, SEVEN_DAYS_LATER)).isInstanceOf(LinkNotValid.class);
    }

    @Test
    @DisplayName("AC7 a link works once")
    void worksOnce() {
        invitation.use(ben, MADE);

        assertThatThrownBy(() -> invitation.use(ben, MADE)).isInstanceOf(LinkNotValid.class);
    }
}
