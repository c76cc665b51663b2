package org.substantiate.snapshot;

import org.jspecify.annotations.Nullable;

/**
 * What was captured, on its way into the database.
 *
 * @param answered what the web server said; null for an upload
 */
record Catch(
        Content content,
        String mediaType,
        @Nullable String fileName,
        String tool,
        @Nullable Answered answered) implements AutoCloseable {

    @Override
    public void close() {
        content.close();
    }
}
