package org.substantiate.signon;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.substantiate.identity.EmailAddress;
import org.substantiate.signon.SignOnFailed.Reason;

/**
 * Whom the provider vouches for.
 *
 * @param subject who it is among the issuer's people, for ever (OpenID Connect Core 1.0 §2: at most 255 ASCII characters)
 * @param verified whether the address is theirs: the provider says so, or the operator answers for it
 * @param groups as the provider lists them, without a leading slash
 * @param askedAt when the provider last asked them to show who they are ({@code auth_time}), if it says so
 */
record ProviderIdentity(
        String issuer,
        String subject,
        Optional<EmailAddress> email,
        boolean verified,
        Optional<String> name,
        Set<String> groups,
        Optional<Instant> askedAt) {

    private static final int LONGEST_SUBJECT = 255;
    private static final int LONGEST_NAME = 100;

    ProviderIdentity {
        if (subject.isBlank()
                || subject.length() > LONGEST_SUBJECT
                || subject.chars().anyMatch(c -> c < ' ' || c > '~')) {
            throw new SignOnFailed(Reason.NOT_PROVED);
        }
        name = name.map(said -> said.replaceAll("\\p{C}", " ").strip()).filter(said -> !said.isEmpty());
        groups = Set.copyOf(groups);
    }

    /** Whether the provider says that it asked them since. */
    boolean wasAskedSince(Instant time) {
        return askedAt.filter(time::isBefore).isPresent();
    }

    /** What somebody is called when their account is made. */
    String displayName() {
        return shortened(name.or(() -> email.map(address -> address.text().replaceFirst("@.*", "")))
                .orElse(subject));
    }

    /** How the identity is shown to whom it belongs. */
    String knownAs() {
        return email.map(EmailAddress::text).orElseGet(this::displayName);
    }

    /** The address that a new account may take: invitations are addressed to it, so it must be theirs. */
    EmailAddress expectEmail() {
        return email.filter(known -> verified).orElseThrow(() -> new SignOnFailed(Reason.NO_EMAIL));
    }

    private static String shortened(String said) {
        return said.codePointCount(0, said.length()) > LONGEST_NAME
                ? said.substring(0, said.offsetByCodePoints(0, LONGEST_NAME))
                : said;
    }
}
