package org.substantiate.problem;

/** A change of something that has a version came without {@code If-Match}. */
public final class VersionRequired extends Refusal {

    VersionRequired() {
        super("Send the version that you saw, as in If-Match: \"3\".");
    }

    @Override
    public String name() {
        return "version-required";
    }

    @Override
    public int status() {
        return 428;
    }

    @Override
    public String title() {
        return "The version is missing";
    }
}
