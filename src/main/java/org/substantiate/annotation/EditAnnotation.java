package org.substantiate.annotation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.substantiate.problem.Text;

/** Says it in other words; what is left out is gone. */
public record EditAnnotation(
        @Nullable @Text(max = LONGEST_BODY) String body,

        @Nullable @Size(max = Tags.MOST) List<@NotNull @Text(max = Tags.LONGEST) String> tags) {

    /** In code points of Markdown. */
    static final int LONGEST_BODY = 20_000;
}
