package org.substantiate.snapshot;

/** The words of a page, without anything that could run. */
public record SnapshotText(String text) {}
