package org.substantiate.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.claim.Confidence;
import org.substantiate.claim.VerdictValue;
import org.substantiate.problem.Invalid;

/**
 * Decides whether what a claim says is substantiated.
 *
 * @param evidence what the verdict relies on: pieces of the claim's that stand
 * @param reviewBy the day by which somebody looks at it again; needed where the claim is unresolved
 * @param conflictOfInterest whether who decides is not free in the claim; asked each time
 * @param basis the hash of what the editor has seen, if the server is to refuse the verdict should something else be there now
 */
public record Decide(
        @NotNull VerdictValue value,
        @NotNull Confidence confidence,
        @Nullable Likelihood likelihood,
        @NotNull @Valid Rationale rationale,
        @NotNull @Size(max = 200) List<@NotNull UUID> evidence,
        @Nullable LocalDate reviewBy,
        @NotNull Boolean conflictOfInterest,
        @Nullable String basis) {

    /** Values of which evidence is said to establish something. */
    private static final Set<VerdictValue> ESTABLISHED =
            Set.of(VerdictValue.SUBSTANTIATED, VerdictValue.PARTLY_SUBSTANTIATED, VerdictValue.REFUTED);

    /** @param standing the claim's pieces of evidence that have not been withdrawn */
    void mustBeWhole(LocalDate today, Set<UUID> standing) {
        if (value == VerdictValue.UNRESOLVED && reviewBy == null) {
            throw new Invalid(
                    "reviewBy", "An unresolved claim needs a day by which somebody looks at it again.", "missing");
        }
        if (reviewBy != null && !reviewBy.isAfter(today)) {
            throw new Invalid("reviewBy", "must lie in the future", "past");
        }
        if (!standing.containsAll(evidence)) {
            throw new Invalid("evidence", "names a piece that does not stand on this claim", "not-standing");
        }
        if (evidence.isEmpty() && ESTABLISHED.contains(value)) {
            throw new Invalid("evidence", "This verdict says what evidence establishes: name the evidence.", "missing");
        }
    }
}
