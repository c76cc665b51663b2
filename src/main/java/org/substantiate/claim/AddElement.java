package org.substantiate.claim;

import jakarta.validation.constraints.NotNull;
import org.substantiate.problem.Text;

/** Says what a claim alleges in one respect. */
public record AddElement(
        @NotNull ElementKind kind,
        @NotNull @Text(max = EditElement.LONGEST) String text) {}
