package org.substantiate.identity;

import java.util.UUID;

/** An account as its owner sees it. */
public record AccountView(UUID id, String name, String email, boolean admin, Language language) {}
