package org.substantiate.audit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a copy of the log as it is now.
 *
 * @param from first position; the first of the log when it is not given
 * @param to last position; the last of the log when it is not given
 * @param only the account whose entries it shall hold; everybody's when it is not given
 */
record RequestExport(
        @NotNull ExportFormat format,
        @Positive @Nullable Long from,
        @Positive @Nullable Long to,
        @Nullable UUID only) {}
