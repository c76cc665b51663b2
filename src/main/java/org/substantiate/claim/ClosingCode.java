package org.substantiate.claim;

/** Why a claim is put aside without a verdict. */
public enum ClosingCode {
    NOT_CHECKABLE,
    DUPLICATE,
    WITHDRAWN,
    OUT_OF_SCOPE
}
