package org.substantiate.document;

import java.util.UUID;

/** The text of one revision, and which document it belongs to. */
public record RevisionText(UUID document, UUID revision, CanonicalText text) {}
