package org.substantiate.signon;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody goes to the provider for, and where they go on afterwards.
 *
 * @param account of who is signed in, for {@link Purpose#LINK} and {@link Purpose#CONFIRM}
 * @param link hash of the token of the link that they hold, for {@link Purpose#SET_UP}
 */
record Errand(
        Purpose purpose,
        LocalPath to,
        @Nullable UUID account,
        @Nullable String link) {}
