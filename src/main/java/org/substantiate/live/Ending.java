package org.substantiate.live;

/** Why the server closes a connection; below 4500 it means: come back (LV8). */
enum Ending {
    FELL_BEHIND(4001, "you fell behind"),
    SILENT(4002, "nothing was heard of you"),
    SHUTTING_DOWN(4003, "the server is shutting down"),
    ANOTHER_HISTORY(4004, "the log has another history now"),
    SIGNED_OUT(4501, "signed out"),
    NO_ACCESS(4504, "no such investigation for you"),
    NOT_A_FRAME(4507, "not a frame of this protocol"),
    TOO_MUCH(4508, "too many frames, or one too large");

    final int code;
    final String reason;

    Ending(int code, String reason) {
        this.code = code;
        this.reason = reason;
    }
}
