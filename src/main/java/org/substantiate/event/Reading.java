package org.substantiate.event;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.function.Supplier;

/** Reads in a transaction of their own, so that each sees what is committed now. */
final class Reading {

    private Reading() {}

    static <T> T inTransaction(Supplier<T> read) {
        return QuarkusTransaction.requiringNew().call(read::get);
    }
}
