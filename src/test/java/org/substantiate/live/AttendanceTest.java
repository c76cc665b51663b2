package org.substantiate.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AttendanceTest {

    private final HandMadeHouse house = new HandMadeHouse();

    @Test
    @DisplayName("LV6 who arrives is told who is here; the others are told of him")
    void tellsWhoIsHere() {
        var ada = house.opens(house.ada, null);
        house.passes(1);
        var ben = house.opens(house.ben, null);
        house.passes(1);

        assertThat(ben.frames("presence").get(0).at("/here")).hasSize(2);
        assertThat(ben.frames("presence").get(0).at("/total").asInt()).isEqualTo(2);
        var told = ada.frames("presence").get(ada.frames("presence").size() - 1);
        assertThat(told.at("/here")).hasSize(1);
        assertThat(told.at("/here/0/account").asText())
                .isEqualTo(house.ben.account().toString());
    }

    @Test
    @DisplayName("LV6 where somebody is goes to all, replaces what was said before, and is gone with the connection")
    void tellsWhereSomebodyIs() {
        var ada = house.opens(house.ada, null);
        var ben = house.opens(house.ben, null);
        house.passes(1);
        var document = UUID.randomUUID();

        ben.says("{\"kind\":\"here\",\"document\":\"" + document
                + "\",\"selection\":{\"start\":3,\"end\":9},\"typing\":null}");
        house.passes(1);
        var here = last(ada);
        ben.listener.gone();
        house.passes(1);

        assertThat(here.at("/here/0/document").asText()).isEqualTo(document.toString());
        assertThat(here.at("/here/0/selection").toString()).isEqualTo("{\"start\":3,\"end\":9}");
        assertThat(here.at("/here/0/typing").isNull()).isTrue();
        assertThat(last(ada).at("/gone").toString())
                .isEqualTo("[\"" + here.at("/here/0/connection").asText() + "\"]");
        assertThat(last(ada).at("/total").asInt()).isEqualTo(1);
    }

    @Test
    @DisplayName("LV6 however much is said, it goes out together and not at once")
    void throttles() {
        var ada = house.opens(house.ada, null);
        var ben = house.opens(house.ben, null);
        house.passes(1);
        var before = ada.frames("presence").size();

        IntStream.range(0, 15).forEach(number -> ben.says("{\"kind\":\"here\"}"));
        house.settle();
        assertThat(ada.frames("presence")).hasSize(before);
        house.passes(1);

        assertThat(ada.frames("presence")).hasSize(before + 1);
    }

    @Test
    @DisplayName("LV6 LV7 a slow client is told the difference when it is ready, in one frame")
    void tellsASlowClientTheDifference() {
        var slow = house.opens(house.ada, null).holds();
        house.appends(1);
        var others = new ArrayList<HandMadeWire>();
        IntStream.range(0, 5).forEach(number -> {
            others.add(house.opens(house.ben, null));
            house.passes(1);
        });
        others.get(0).listener.gone();
        house.passes(1);
        var before = slow.frames("presence").size();

        slow.flush();

        assertThat(slow.frames("presence")).hasSize(before + 1);
        assertThat(last(slow).at("/here")).hasSize(4);
        assertThat(last(slow).at("/total").asInt()).isEqualTo(5);
    }

    @Test
    @DisplayName("LV6 at most 64 are named")
    void namesAtMostSixtyFour() {
        IntStream.range(0, 70).forEach(number -> house.opens(house.ben, null));
        house.passes(1);

        var ada = house.opens(house.ada, null);

        assertThat(last(ada).at("/here")).hasSize(64);
        assertThat(last(ada).at("/total").asInt()).isEqualTo(71);
    }

    private static com.fasterxml.jackson.databind.JsonNode last(HandMadeWire wire) {
        var told = wire.frames("presence");
        return told.get(told.size() - 1);
    }
}
