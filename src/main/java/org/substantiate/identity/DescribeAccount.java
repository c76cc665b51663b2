package org.substantiate.identity;

import jakarta.validation.constraints.NotNull;
import org.substantiate.problem.Text;

/** Says how one is called, which language one reads, and where one's clock stands. */
record DescribeAccount(
        @NotNull @Text(max = 100) String name,
        @NotNull Language language,
        @NotNull @Text(max = 64) String timeZone) {}
