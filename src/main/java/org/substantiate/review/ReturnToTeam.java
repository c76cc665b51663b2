package org.substantiate.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.substantiate.problem.Text;

/**
 * Gives a claim back to the team.
 *
 * @param comment what is missing
 * @param tasks what is to be done before it comes again
 */
public record ReturnToTeam(
        @NotNull @Text(max = 2000) String comment,
        @Nullable @Size(max = 10) List<@NotNull @Text(max = 300) String> tasks) {

    List<String> lines() {
        return tasks == null
                ? List.of()
                : tasks.stream()
                        .map(task -> task.strip().replaceAll("\\s+", " "))
                        .toList();
    }
}
