package org.substantiate.event;

/** The command has been carried out before; whoever answers the call gives the first answer again (LG9). */
final class RepeatedCommand extends RuntimeException {

    private final transient Answer first;

    RepeatedCommand(Answer first) {
        super("repeated", null, false, false);
        this.first = first;
    }

    Answer first() {
        return first;
    }
}
