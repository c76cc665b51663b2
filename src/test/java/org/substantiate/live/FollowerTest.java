package org.substantiate.live;

import static java.util.stream.LongStream.rangeClosed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.substantiate.event.Actor;
import org.substantiate.event.Entries;
import org.substantiate.event.Ref;

class FollowerTest {

    private final HandMadeHouse house = new HandMadeHouse();

    @Test
    @DisplayName("LV1 a client gets hello, everything behind its place at once, and each later entry once, in order")
    void tellsEverythingBehindAPlace() {
        house.appends(5);

        var ben = house.opens(house.ben, "e1:2");
        house.appends(1);
        house.appends(3);

        assertThat(ben.frames.get(0).at("/kind").asText()).isEqualTo("hello");
        assertThat(ben.frames.get(0).at("/epoch").asText()).isEqualTo("e1");
        assertThat(ben.frames.get(0).at("/head").asLong()).isEqualTo(5);
        assertThat(ben.positions()).containsExactlyElementsOf(upTo(3, 9));
        assertThat(ben.sizes()).containsExactly(3, 1, 3);
    }

    @Test
    @DisplayName("LV1 without a place the feed begins at the head")
    void beginsAtTheHead() {
        house.appends(5);

        var ben = house.opens(house.ben, null);
        house.appends(1);

        assertThat(ben.positions()).containsExactly(6L);
    }

    @Test
    @DisplayName("LV1 entries of one command are never split over two frames, however large the command")
    void neverSplitsACommand() {
        house.commits(500);
        house.commits(100);
        house.commits(5);

        var ben = house.opens(house.ben, "e1:0");

        assertThat(ben.sizes()).containsExactly(600, 5);
    }

    @Test
    @DisplayName("LV1 what waits while a frame is on its way goes out in one frame")
    void joinsWhatWaits() {
        var ben = house.opens(house.ben, "e1:0").holds();

        IntStream.range(0, 40).forEach(number -> house.appends(2));
        ben.flush();

        assertThat(ben.sizes()).containsExactly(2, 78);
        assertThat(ben.positions()).containsExactlyElementsOf(upTo(1, 80));
    }

    @Test
    @DisplayName("LV1 the same entries are encoded once for all")
    void encodesOnce() {
        var ada = house.opens(house.ada, "e1:0");
        var ben = house.opens(house.ben, "e1:0");

        house.appends(3);

        var last = ada.frames.indexOf(ada.frames("entries").get(0));
        assertThat(ada.bytes.get(last))
                .isSameAs(ben.bytes.get(ben.frames.indexOf(ben.frames("entries").get(0))));
        assertThat(house.reads).isEqualTo(1);
    }

    @Test
    @DisplayName("LV2 another epoch, a place ahead of the head and an unreadable place are answered with reset")
    void resets() {
        house.appends(4);

        for (var since : List.of("e0:2", "e1:99", "e1:-1", "garbage", "e1:x", ":3")) {
            var ben = house.opens(house.ben, since);
            house.appends(1);

            assertThat(ben.frames.get(0).at("/kind").asText()).as(since).isEqualTo("reset");
            assertThat(ben.frames.get(0).at("/epoch").asText()).isEqualTo("e1");
            assertThat(ben.positions()).containsExactly((long) house.position());
        }
    }

    @Test
    @DisplayName("LV2 a log that gets another history sends everybody away, to come back")
    void endsWithAnotherHistory() {
        var ben = house.opens(house.ben, null);

        house.restores("e2");
        house.passes(1);

        assertThat(ben.ended).isEqualTo(Ending.ANOTHER_HISTORY);
    }

    @Test
    @DisplayName("LV3 a removed member is told neither the removal nor anything behind it")
    void endsForRemovedMembers() {
        var ada = house.opens(house.ada, null);
        var ben = house.opens(house.ben, null);

        house.commits(1);
        house.removes(house.ben);
        house.commits(1);
        house.follower().hear(house.position());
        house.settle();

        assertThat(ben.ended).isEqualTo(Ending.NO_ACCESS);
        assertThat(ben.positions()).isEmpty();
        assertThat(ada.positions()).containsExactly(1L, 2L, 3L);
    }

    @Test
    @DisplayName("LV3 who loses access between the opening's question and the joining is sent nothing")
    void sendsNothingToWhoCameTooLate() {
        house.commits(2);

        var ben = house.opensTooLate(house.ben);
        house.appends(1);

        assertThat(ben.ended).isEqualTo(Ending.NO_ACCESS);
        assertThat(ben.frames("hello")).isEmpty();
        assertThat(ben.positions()).isEmpty();
    }

    @Test
    @DisplayName("LV3 nothing more is sent once access has ended, not even what had been on its way out")
    void sendsNothingAfterTheEnd() {
        var ben = house.opens(house.ben, null).holds();
        house.appends(1);
        house.appends(1);

        ben.listener.end(Ending.SIGNED_OUT);
        ben.flush();
        house.settle();
        house.appends(1);

        assertThat(ben.positions()).containsExactly(1L);
        assertThat(ben.ended).isEqualTo(Ending.SIGNED_OUT);
    }

    @Test
    @DisplayName("LV5 a lost hint delays an entry by a second and does not lose it; a doubled one changes nothing")
    void findsWhatNobodyHintedAt() {
        var ben = house.opens(house.ben, null);

        house.commits(2);
        house.settle();
        assertThat(ben.positions()).isEmpty();
        house.passes(1);
        house.follower().hear(1);
        house.follower().hear(2);
        house.settle();

        assertThat(ben.positions()).containsExactly(1L, 2L);
    }

    @Test
    @DisplayName("LV5 a hint ahead of what can be read yet does no harm")
    void survivesAnEarlyHint() {
        var ben = house.opens(house.ben, null);

        house.follower().hear(7);
        house.settle();
        house.appends(3);

        assertThat(ben.positions()).containsExactly(1L, 2L, 3L);
    }

    @Test
    @DisplayName("LV7 who reads nothing holds one frame, is served from the log later, and delays nobody")
    void servesASlowClientFromTheLog() {
        var ada = house.opens(house.ada, "e1:0");
        var ben = house.opens(house.ben, "e1:0").holds();

        IntStream.range(0, 3 * Recent.CAPACITY).forEach(number -> house.appends(1));
        assertThat(ada.positions()).hasSize(3 * Recent.CAPACITY);
        assertThat(ben.positions()).hasSize(1);
        while (ben.positions().size() < 3 * Recent.CAPACITY) {
            ben.flush();
            house.settle();
        }

        assertThat(ben.positions()).containsExactlyElementsOf(upTo(1, 3L * Recent.CAPACITY));
        assertThat(ben.sizes()).allMatch(size -> size <= Stretch.MAX_ENTRIES);
    }

    @Test
    @DisplayName("LV7 a crowd that costs time is told at once, then rests, and gets what came meanwhile in one frame")
    void restsAfterACostlyRound() {
        var ada = house.opens(house.ada, "e1:0");
        var ben = house.opens(house.ben, "e1:0");
        house.passes(1);
        house.costOfTelling = 500;

        house.appends(1);
        IntStream.range(0, 10).forEach(number -> house.appends(2));
        assertThat(ada.sizes()).containsExactly(1);
        house.passes(1);

        assertThat(List.of(ada, ben)).allSatisfy(one -> {
            assertThat(one.sizes()).containsExactly(1, 20);
            assertThat(one.positions()).containsExactlyElementsOf(upTo(1, 21));
        });
    }

    @Test
    @DisplayName("LV7 a few listeners, whose telling costs next to nothing, never wait")
    void doesNotRestForAFew() {
        var ada = house.opens(house.ada, "e1:0");
        house.passes(1);
        house.costOfTelling = 100;

        IntStream.range(0, 10).forEach(number -> house.appends(2));

        assertThat(ada.sizes()).containsOnly(2).hasSize(10);
    }

    @Test
    @DisplayName("LV7 thirty seconds without progress close the connection")
    void closesAStuckConnection() {
        var ada = house.opens(house.ada, null);
        var ben = house.opens(house.ben, null).holds();
        house.appends(1);

        house.passes(29);
        assertThat(ben.ended).isNull();
        house.passes(1);

        assertThat(ben.ended).isEqualTo(Ending.FELL_BEHIND);
        assertThat(ada.ended).isNull();
    }

    @Test
    @DisplayName("LV6 a program is told who is here, is not here itself, and is followed for as long as it listens")
    void isNotPresentByProgram() {
        var ada = house.opens(house.ada, null);
        var program = house.opens(new Actor(house.ben.account(), UUID.randomUUID()), null);
        house.passes(1);

        assertThat(ada.frames("presence").get(0).at("/total").asInt()).isEqualTo(1);
        assertThat(program.frames("presence").get(0).at("/here/0/account").asText())
                .isEqualTo(house.ada.account().toString());
        ada.listener.gone();
        IntStream.range(0, 5).forEach(minute -> {
            house.passes(30);
            program.says("{\"kind\":\"beat\"}");
        });
        assertThat(house.follower().isLeft()).isFalse();
    }

    @Test
    @DisplayName("LV3 AC54 what a program came with expires: its connection is closed within a second")
    void closesWhatHasExpired() {
        var program = house.opensFor(house.ben, 60);

        house.passes(59);
        assertThat(program.ended).isNull();
        house.passes(1);
        house.appends(1);

        assertThat(program.ended).isEqualTo(Ending.SIGNED_OUT);
        assertThat(program.positions()).isEmpty();
    }

    @Test
    @DisplayName("LV7 a crowd that comes back is served from one reading of the log")
    void recallsForACrowd() {
        house.commits(1);
        IntStream.range(0, 1000).forEach(number -> house.commits(1));

        var crowd = IntStream.range(0, 50)
                .mapToObj(number -> house.opens(house.ben, "e1:" + number))
                .toList();

        assertThat(crowd).allSatisfy(one -> assertThat(one.positions()).endsWith(1001L));
        assertThat(crowd.get(7).positions()).containsExactlyElementsOf(upTo(8, 1001));
        assertThat(house.reads).isEqualTo(2);
    }

    @Test
    @DisplayName("LG12 memory forgets when an entry changes what earlier ones show")
    void forgetsWhatWasErased() {
        var ada = house.opens(house.ada, null);
        house.appends(3);
        house.add(Entries.of(4, UUID.randomUUID(), new Ref("entry", UUID.randomUUID(), 1)));
        house.passes(1);
        var readsBefore = house.reads;

        var ben = house.opens(house.ben, "e1:0");

        assertThat(ben.positions()).containsExactly(1L, 2L, 3L, 4L);
        assertThat(ada.positions()).containsExactly(1L, 2L, 3L, 4L);
        assertThat(house.reads).isGreaterThan(readsBefore);
    }

    @Test
    @DisplayName("the server beats when it has said nothing for 25 s, and closes who has said nothing for 60 s")
    void beats() {
        var ada = house.opens(house.ada, null);
        var ben = house.opens(house.ben, null);

        for (var minute = 0; minute < 2; minute++) {
            house.passes(40);
            ada.says("{\"kind\":\"beat\"}");
        }

        assertThat(ada.frames("beat")).hasSize(2);
        assertThat(ada.ended).isNull();
        assertThat(ben.ended).isEqualTo(Ending.SILENT);
    }

    @Test
    @DisplayName("frames that are not of the protocol, too many or too large close with 4507 or 4508")
    void closesOnGarbage() {
        for (var garbage : List.of(
                "",
                "null",
                "[]",
                "{}",
                "{\"kind\":\"shout\"}",
                "{\"kind\":\"here\",\"document\":7}",
                "{\"kind\":\"here\",\"selection\":{\"start\":9,\"end\":1}}",
                "{\"kind\":\"beat\"} more")) {
            var ben = house.opens(house.ben, null);
            ben.says(garbage);
            house.settle();
            assertThat(ben.ended).as(garbage).isEqualTo(Ending.NOT_A_FRAME);
        }
        var flood = house.opens(house.ben, null);
        IntStream.range(0, 21).forEach(number -> flood.says("{\"kind\":\"beat\"}"));
        var large = house.opens(house.ben, null);
        large.says("{\"kind\":\"beat\"}" + " ".repeat(Limits.HEARD_CHARACTERS));
        house.settle();

        assertThat(flood.ended).isEqualTo(Ending.TOO_MUCH);
        assertThat(large.ended).isEqualTo(Ending.TOO_MUCH);
    }

    private static List<Long> upTo(long first, long last) {
        return rangeClosed(first, last).boxed().toList();
    }
}
