package org.substantiate.investigation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.identity.Scope;
import org.substantiate.identity.Tokens;

/**
 * How far somebody gets with what they came with: by a session to all that is theirs, by a token as far as it was made for.
 *
 * @param only the only investigation; null for all
 */
record Reach(Scope scope, @Nullable UUID only) {

    /** Of whoever is signed in. */
    static final Reach WHOLE = new Reach(Scope.ADMIN, null);

    static Reach of(Tokens.Living token) {
        return new Reach(token.scope(), token.investigation());
    }

    boolean contains(UUID investigation) {
        return only == null || only.equals(investigation);
    }

    /** What is left of a role: no more than the scope stands for. */
    Role cap(Role role) {
        var most = switch (scope) {
            case READ -> Role.READER;
            case CONTRIBUTE -> Role.CONTRIBUTOR;
            case REVIEW -> Role.EDITOR;
            case ADMIN -> Role.OWNER;
        };
        return role.includes(most) ? most : role;
    }

    boolean isEverywhere() {
        return only == null;
    }

    boolean includes(Scope least) {
        return scope.compareTo(least) >= 0;
    }

    static Scope scopeFor(Role role) {
        return switch (role) {
            case READER -> Scope.READ;
            case CONTRIBUTOR -> Scope.CONTRIBUTE;
            case EDITOR -> Scope.REVIEW;
            case OWNER -> Scope.ADMIN;
        };
    }
}
