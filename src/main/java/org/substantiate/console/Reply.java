package org.substantiate.console;

/**
 * What is said to whoever came with an errand.
 *
 * @param done whether the errand was carried out
 */
record Reply(boolean done, String text) {

    static Reply done(String text) {
        return new Reply(true, text);
    }

    static Reply refused(String text) {
        return new Reply(false, text);
    }

    String written() {
        return (done ? "done\n" : "refused\n") + text;
    }

    static Reply of(String written) {
        return new Reply(written.startsWith("done\n"), written.substring(written.indexOf('\n') + 1));
    }
}
