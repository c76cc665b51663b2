package org.substantiate.event;

import org.substantiate.problem.Refusal;

/** An {@code Idempotency-Key} came back with another call. */
public final class KeyReused extends Refusal {

    KeyReused() {
        super("This Idempotency-Key belongs to another call. Send a new one for every new command.");
    }

    @Override
    public String name() {
        return "key-reused";
    }

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Key used before";
    }
}
