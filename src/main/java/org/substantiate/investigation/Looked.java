package org.substantiate.investigation;

import jakarta.validation.constraints.PositiveOrZero;

/** Says how far in the log one has looked. */
record Looked(@PositiveOrZero long position) {}
