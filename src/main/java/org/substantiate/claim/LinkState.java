package org.substantiate.claim;

/** What became of a link that somebody suggested. */
public enum LinkState {
    SUGGESTED,
    CONFIRMED,
    DECLINED,
    /** Taken back by who suggested it, or by an editor. */
    WITHDRAWN
}
