package org.substantiate.live;

/** One connection as the feed needs it; in tests one that is flushed by hand. */
interface Wire {

    /**
     * Sends one frame; the caller sends no second one before the first has left.
     *
     * @param frame shared by all who get the same
     * @param left run on the connection's thread when the bytes have left; never if the connection breaks
     */
    void send(Frame frame, Runnable left);

    /** Closes the connection, by force if the other side does not take part. */
    void close(Ending ending);
}
