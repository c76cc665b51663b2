package org.substantiate.investigation;

import java.util.UUID;

/**
 * What a member may see or do is another than before; fired inside the transaction, to be observed after its success.
 *
 * <p>Who relies on an earlier answer of {@link Access} asks again.
 */
public record MembershipChanged(UUID investigation, UUID account) {}
