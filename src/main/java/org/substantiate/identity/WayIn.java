package org.substantiate.identity;

import java.util.UUID;

/** Something besides a password that opens accounts. */
public interface WayIn {

    /** Whether an account could be opened by it now. */
    boolean opens(UUID account);
}
