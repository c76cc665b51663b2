package org.substantiate.source;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.substantiate.problem.Invalid;
import org.substantiate.problem.PartialDate;
import org.substantiate.problem.Text;
import org.substantiate.problem.WebAddress;

/**
 * Says what a source is and where it is found.
 *
 * @param url where it is found on the web; without it a citation is needed
 * @param citation where it is found otherwise, as in a list of references
 * @param date of the work, as far as it is known
 */
public record DescribeSource(
        @Nullable @WebAddress String url,
        @Nullable @Text(max = 1000) String citation,
        @NotNull @Text(max = 300) String title,
        @Nullable @Text(max = 300) String publisher,
        @Nullable @Text(max = 300) String author,
        @Nullable @PartialDate String date) {

    void mustLeadToTheWork() {
        if (url == null && citation == null) {
            throw new Invalid("url", "is needed, or a citation: others must be able to find the work");
        }
    }
}
