package org.substantiate.review;

/** What has to be there before a claim goes to review, and what an editor may override. */
public enum Guard {
    QUORUM,
    EVIDENCE
}
