package org.substantiate.document;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** A document with its newest text: what a reader opens. */
public record DocumentText(@JsonUnwrapped DocumentView document, String text, List<Block> blocks) {}
