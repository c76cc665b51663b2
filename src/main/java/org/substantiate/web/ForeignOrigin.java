package org.substantiate.web;

import org.substantiate.problem.Refusal;

/** The request comes from a page of another site. */
final class ForeignOrigin extends Refusal {

    ForeignOrigin() {
        super("This request comes from a page of another site. Open Substantiate itself and try there.");
    }

    @Override
    public String name() {
        return "foreign-origin";
    }

    @Override
    public int status() {
        return 403;
    }

    @Override
    public String title() {
        return "Comes from another site";
    }
}
