package org.substantiate.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One committed line of a log; it never changes (LG2). What a reader gets of it is {@link #visibleTo}. */
public final class Entry {

    private final long position;
    private final UUID actor;
    private final UUID command;
    private final Ref object;
    private final boolean sealed;
    private final EntryView whole;

    Entry(long position, UUID actor, UUID command, Ref object, boolean sealed, String json) {
        this.position = position;
        this.actor = actor;
        this.command = command;
        this.object = object;
        this.sealed = sealed;
        this.whole = new EntryView(position, command, json);
    }

    /** Place in the log, from 1. */
    public long position() {
        return position;
    }

    /** What the entries of one command share. */
    public UUID command() {
        return command;
    }

    /** What it happened to. */
    public Ref object() {
        return object;
    }

    /** Whether readers see different things of it: it lies under a seal that is not open yet. */
    public boolean sealed() {
        return sealed;
    }

    /** The one gate between the log and its readers: all of it, or that there is something and no more. */
    public EntryView visibleTo(@Nullable Actor reader) {
        if (!sealed || (reader != null && reader.account().equals(actor))) {
            return whole;
        }
        return new EntryView(position, command, "{\"position\":" + position + ",\"withheld\":true}");
    }
}
