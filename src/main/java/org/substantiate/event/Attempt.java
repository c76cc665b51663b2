package org.substantiate.event;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The call that is being answered, as far as repeating it matters (LG9). */
@RequestScoped
class Attempt {

    /**
     * A call that carried an {@code Idempotency-Key}.
     *
     * @param fingerprint SHA-256 of method, path and body, in hex
     */
    record Call(String key, String fingerprint) {}

    private @Nullable Call call;

    void is(Call call) {
        this.call = call;
    }

    Optional<Call> call() {
        return Optional.ofNullable(call);
    }
}
