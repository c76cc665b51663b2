package org.substantiate.problem;

/** The present state forbids it; rooms name their reasons by extending this. */
public abstract class Conflict extends Refusal {

    protected Conflict(String detail) {
        super(detail);
    }

    @Override
    public final String name() {
        return "conflict";
    }

    @Override
    public final int status() {
        return 409;
    }

    @Override
    public final String title() {
        return "Not possible in the present state";
    }
}
