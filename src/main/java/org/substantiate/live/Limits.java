package org.substantiate.live;

/** What a connection may cost; in milliseconds where it is a time. */
final class Limits {

    /** A frame that has not left by then means that the client does not read. */
    static final long STUCK_AFTER = 30_000;

    /** Says to a client that the line still works. */
    static final long BEAT_EVERY = 25_000;

    /** A client that says nothing for so long is gone. */
    static final long SILENT_AFTER = 60_000;

    /** Longest frame from a client, in UTF-16 units; the bytes are at most three times as many. */
    static final int HEARD_CHARACTERS = 16 * 1024;

    /** Most frames from a client within a second. */
    static final int HEARD_A_SECOND = 20;

    static final int CONNECTIONS_AN_ACCOUNT = 10;

    /** Presence goes out at most five times a second, and less often in a crowd. */
    static final long PRESENCE_EVERY = 200;

    /** Most people named when somebody arrives. */
    static final int PRESENT_NAMED = 64;

    /** How long a log is still followed when the last listener has left: he may come back. */
    static final long LINGER = 60_000;

    private Limits() {}
}
