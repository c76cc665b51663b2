package org.substantiate.investigation;

import org.jspecify.annotations.Nullable;
import org.substantiate.problem.Text;

/** Makes an investigation one that is only read. */
record Archive(@Text(max = 2000) @Nullable String reason) {}
