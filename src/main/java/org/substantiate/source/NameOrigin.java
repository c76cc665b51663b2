package org.substantiate.source;

import jakarta.validation.constraints.NotNull;
import org.substantiate.problem.Text;

/** Names who said something first, as in "the leak of 3 May". */
public record NameOrigin(@NotNull @Text(max = 300) String name) {}
