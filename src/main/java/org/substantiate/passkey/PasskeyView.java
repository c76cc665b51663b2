package org.substantiate.passkey;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A passkey as the owner of its account sees it. */
public record PasskeyView(
        UUID id, String name, Instant createdAt, @Nullable Instant usedAt) {}
