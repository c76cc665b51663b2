package org.substantiate.problem;

/** There is no such thing, or the asker may not know that there is: both look the same. */
public final class NotFound extends Refusal {

    public NotFound() {
        super("There is no such thing, or it is not open to you.");
    }

    @Override
    public String name() {
        return "not-found";
    }

    @Override
    public int status() {
        return 404;
    }

    @Override
    public String title() {
        return "Not found";
    }
}
