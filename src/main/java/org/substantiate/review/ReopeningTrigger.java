package org.substantiate.review;

/** What made an editor reopen a claim. */
public enum ReopeningTrigger {
    NEW_EVIDENCE,
    ERROR_FOUND,
    REVIEW_DATE_REACHED,
    ASKED_FOR,
    OTHER
}
