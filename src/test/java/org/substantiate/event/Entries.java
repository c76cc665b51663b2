package org.substantiate.event;

import java.util.UUID;

/** Entries for tests of those who read the log, without a log. */
public final class Entries {

    private Entries() {}

    public static Entry of(long position, Actor author, UUID command, Ref object) {
        return entry(position, author, command, object, false);
    }

    public static Entry sealed(long position, Actor author, UUID command) {
        return entry(position, author, command, new Ref("assessment", Ids.next(), 1), true);
    }

    private static Entry entry(long position, Actor author, UUID command, Ref object, boolean sealed) {
        var json = "{\"position\":" + position + ",\"type\":\"" + object.type() + ".told\"}";
        return new Entry(position, author.account(), command, object, sealed, json);
    }
}
