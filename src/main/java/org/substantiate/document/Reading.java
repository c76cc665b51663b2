package org.substantiate.document;

import java.util.Optional;

/** What was read out of a source: its text and what it says about itself. */
public record Reading(CanonicalText text, Optional<String> title, Optional<String> language) {}
