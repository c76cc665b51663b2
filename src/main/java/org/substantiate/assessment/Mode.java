package org.substantiate.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether somebody could see others' assessments when they made theirs. */
@Schema(name = "AssessmentMode")
public enum Mode {
    /** In a blind round: they could not. */
    BLIND,
    /** They could. */
    OPEN
}
