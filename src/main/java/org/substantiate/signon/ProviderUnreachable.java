package org.substantiate.signon;

import org.substantiate.problem.Refusal;

/** The provider of single sign-on does not answer, or not as one. */
final class ProviderUnreachable extends Refusal {

    ProviderUnreachable() {
        super("Single sign-on does not answer at the moment. Try again later, or ask whoever looks after it.");
    }

    @Override
    public String name() {
        return "provider-unreachable";
    }

    @Override
    public int status() {
        return 503;
    }

    @Override
    public String title() {
        return "Single sign-on does not answer";
    }
}
