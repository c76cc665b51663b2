package org.substantiate.live;

/** How much a client has said lately. */
final class Heard {

    private long last;
    private long secondBegan;
    private int inThisSecond;

    Heard(long now) {
        this.last = now;
        this.secondBegan = now;
    }

    /** Counts a frame; false if it is one too many or too large. */
    boolean take(String frame, long now) {
        last = now;
        if (now - secondBegan >= 1000) {
            secondBegan = now;
            inThisSecond = 0;
        }
        inThisSecond++;
        return inThisSecond <= Limits.HEARD_A_SECOND && frame.length() <= Limits.HEARD_CHARACTERS;
    }

    void somebody(long now) {
        last = now;
    }

    boolean isSilent(long now) {
        return now - last >= Limits.SILENT_AFTER;
    }
}
