package org.substantiate.problem;

/** The asker may see the thing, and may not do this to it. */
public final class Forbidden extends Refusal {

    public Forbidden(String detail) {
        super(detail);
    }

    @Override
    public String name() {
        return "forbidden";
    }

    @Override
    public int status() {
        return 403;
    }

    @Override
    public String title() {
        return "Not allowed";
    }
}
