package org.substantiate.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReadinessTest {

    @Test
    @DisplayName("CL74 a claim with its quorum and with evidence is ready")
    void passesWhatIsWhole() {
        Readiness.of(2, 4, 2, true).mustBeWhole(null);
    }

    @Test
    @DisplayName("CL74 in a team of three or fewer one assessment is enough, and that is recorded as reduced")
    void asksLessOfASmallTeam() {
        assertThat(Readiness.of(2, 3, 1, true)).isEqualTo(new Readiness(1, true, 1, true));
        assertThat(Readiness.of(2, 4, 1, true)).isEqualTo(new Readiness(2, false, 1, true));
        assertThat(Readiness.of(1, 3, 1, true).reduced()).isFalse();
    }

    @Test
    @DisplayName("CL75 without evidence somebody says where it was searched for in vain")
    void asksForEvidenceOrAWord() {
        var bare = Readiness.of(2, 4, 2, false);

        assertThatThrownBy(() -> bare.mustBeWhole(null)).isInstanceOf(EvidenceMissing.class);
        bare.mustBeWhole("The archives of the port.");
    }

    @Test
    @DisplayName("CL74 the refusal says how many are missing")
    void counts() {
        assertThatThrownBy(() -> Readiness.of(3, 9, 1, true).mustBeWhole(null))
                .isInstanceOf(QuorumMissing.class)
                .hasMessageContaining("by 3 members")
                .hasMessageContaining("it has 1");
    }
}
