package org.substantiate.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Something that happened, in the past tense.
 *
 * <p>Each room has one sealed interface of events; its records carry ids and values only. The components of such a record,
 * other than {@code object}, are the data of its entry, in their order; absent ones are left out.
 */
public interface Event {

    /** What it happened to. */
    Ref object();

    /** The lasting name of a kind of event, as in {@code claim.raised} (LG7). */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Type {
        String value();
    }

    /**
     * A value that may have to be erased: free text and personal data.
     *
     * <p>It enters the log as a salted digest; the value lies beside the log and can be deleted with every proof still valid.
     */
    @Target(ElementType.RECORD_COMPONENT)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Erasable {}
}
