package org.substantiate.signon;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody has come in by single sign-on, or nobody vouches for them any more; told in the same transaction.
 *
 * @param name what the account is called
 * @param groups as the provider lists them now, without a leading slash
 */
public record SignedOn(UUID account, String name, Set<String> groups) {}
