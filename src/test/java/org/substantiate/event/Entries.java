package org.substantiate.event;

import java.util.UUID;

/** Entries for tests of those who read the log, without a log. */
public final class Entries {

    private Entries() {}

    public static Entry of(long position, UUID command, Ref object) {
        var json = "{\"position\":" + position + ",\"type\":\"" + object.type() + ".told\"}";
        return Entry.of(position, command, object, json);
    }
}
