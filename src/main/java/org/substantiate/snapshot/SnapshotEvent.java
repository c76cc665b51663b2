package org.substantiate.snapshot;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Event;
import org.substantiate.event.Ref;

/** What happens to snapshots: they come, and never change. */
sealed interface SnapshotEvent extends Event {

    /** A source was captured as it was at that moment. */
    @Type("snapshot.captured")
    record Captured(
            Ref object,
            UUID source,
            Means means,
            String sha256,
            long length,
            String mediaType,
            @Nullable Integer status,
            String tool,
            @Nullable @Erasable String fileName,
            @Nullable @Erasable String requestedUrl,
            @Nullable @Erasable String finalUrl,
            @Erasable List<String> headers)
            implements SnapshotEvent {}
}
