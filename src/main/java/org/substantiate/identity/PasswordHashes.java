package org.substantiate.identity;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Passwords as they are kept: bcrypt, with a salt of their own. */
@Singleton
class PasswordHashes {

    private final int cost;
    private final String nobodys;

    PasswordHashes(@ConfigProperty(name = "substantiate.password-cost") int cost) {
        this.cost = cost;
        this.nobodys = BcryptUtil.bcryptHash(Secret.fresh().value(), cost);
    }

    /** Takes a quarter of a second on purpose: not to be called while a log is held. */
    String hash(Password password) {
        return BcryptUtil.bcryptHash(password.text(), cost);
    }

    /** Whether the password fits; takes as long when there is no account to fit. */
    boolean matches(Password password, @Nullable String hash) {
        var tooLong = password.text().getBytes(StandardCharsets.UTF_8).length > Password.MAX_BYTES;
        var fits = BcryptUtil.matches(tooLong ? "" : password.text(), hash == null ? nobodys : hash);
        return fits && !tooLong && hash != null;
    }
}
