package org.substantiate.problem;

/** What has been withdrawn stays as it was. */
public final class AlreadyWithdrawn extends Conflict {

    public AlreadyWithdrawn() {
        super("This has been withdrawn and stays as it was. Write a new one instead.");
    }
}
