package org.substantiate.identity;

import org.substantiate.problem.Refusal;

/** A link that works once is used up, expired or unknown. */
public final class LinkNotValid extends Refusal {

    public LinkNotValid() {
        super("This link is used up, revoked, expired or unknown. Ask for a new one.");
    }

    @Override
    public String name() {
        return "link-not-valid";
    }

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The link does not work";
    }
}
