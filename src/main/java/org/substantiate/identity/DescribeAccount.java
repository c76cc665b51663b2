package org.substantiate.identity;

import jakarta.validation.constraints.NotNull;
import org.substantiate.problem.Text;

/** Says how one is called, and which language one reads. */
record DescribeAccount(
        @NotNull @Text(max = 100) String name, @NotNull Language language) {}
