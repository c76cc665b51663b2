package org.substantiate.identity;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Passwords as they are kept: bcrypt, with a salt of their own. */
@Singleton
class PasswordHashes {

    /** As in {@code $2a$12$…}. */
    private static final Pattern COST = Pattern.compile("\\$2[abxy]\\$(\\d\\d)\\$.*");

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

    /** Whether the password fits; takes as long when there is no hash to fit. */
    boolean matches(Password password, @Nullable String hash) {
        var whole = password.isReadWhole();
        var fits = BcryptUtil.matches(whole ? password.text() : "", hash == null ? nobodys : hash);
        return fits && whole && hash != null;
    }

    /** Whether a hash was made when less work was thought to be enough. */
    boolean isTooCheap(String hash) {
        var form = COST.matcher(hash);
        return form.matches() && Integer.parseInt(form.group(1)) < cost;
    }
}
