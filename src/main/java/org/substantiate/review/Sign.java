package org.substantiate.review;

import jakarta.validation.constraints.NotNull;

/**
 * Signs another editor's verdict.
 *
 * @param conflictOfInterest whether the signer is not free in the claim; asked each time
 */
public record Sign(@NotNull Boolean conflictOfInterest) {}
