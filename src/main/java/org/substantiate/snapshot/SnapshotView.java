package org.substantiate.snapshot;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A snapshot as members see it.
 *
 * @param sha256 of the bytes, in lower-case hex
 * @param length in bytes
 * @param mediaType as the web server or the sender said; nothing is promised by it
 * @param requestedUrl the address that was asked for; null for an upload, as what follows
 * @param finalUrl the address that answered, after redirects
 * @param headers lines as {@code Name: value}; none for an upload
 * @param tool by what program
 * @param collector the account that captured it
 */
public record SnapshotView(
        UUID id,
        long version,
        UUID source,
        Means means,
        String sha256,
        long length,
        String mediaType,
        @Nullable String fileName,
        @Nullable String requestedUrl,
        @Nullable String finalUrl,
        @Nullable Integer status,
        List<String> headers,
        String tool,
        UUID collector,
        Instant capturedAt) {}
