package org.substantiate.signon;

import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.util.Collection;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.substantiate.identity.EmailAddress;
import org.substantiate.problem.Invalid;
import org.substantiate.signon.SignOnFailed.Reason;

/** Reads whom an ID token is about, once it is proved. */
final class ProviderClaims {

    private ProviderClaims() {}

    static ProviderIdentity identity(IDTokenClaimsSet claims, SignOnSettings settings) {
        expectMadeForUs(claims, settings);
        return new ProviderIdentity(
                claims.getIssuer().getValue(),
                claims.getSubject().getValue(),
                email(claims.getStringClaim("email")),
                isVerified(claims.getBooleanClaim("email_verified"), settings),
                Stream.of(claims.getStringClaim("name"), claims.getStringClaim("preferred_username"))
                        .filter(said -> said != null && !said.isBlank())
                        .findFirst(),
                groups(claims.getClaim(settings.groupsClaim())),
                Optional.ofNullable(claims.getAuthenticationTime()).map(Date::toInstant));
    }

    /** Core 1.0 §3.1.3.7, 4 and 5, which the library leaves to us: a token for many says that it was made for us. */
    private static void expectMadeForUs(IDTokenClaimsSet claims, SignOnSettings settings) {
        var party = claims.getAuthorizedParty();
        var isForOthersToo = claims.getAudience().size() > 1;
        if (party == null ? isForOthersToo : !party.getValue().equals(settings.clientId())) {
            throw new SignOnFailed(Reason.NOT_PROVED);
        }
    }

    /** A provider that says nothing of it says no, unless the operator answers for it. */
    private static boolean isVerified(@Nullable Boolean said, SignOnSettings settings) {
        return said == null ? settings.trustEmail() : said;
    }

    private static Optional<EmailAddress> email(@Nullable String said) {
        try {
            return Optional.ofNullable(said).map(EmailAddress::of);
        } catch (Invalid noAddress) {
            return Optional.empty();
        }
    }

    /** One group or many; some providers write them as paths. */
    private static Set<String> groups(@Nullable Object said) {
        var all = said instanceof Collection<?> many ? many.stream() : Stream.ofNullable(said);
        return all.filter(String.class::isInstance)
                .map(group -> withoutSlash((String) group))
                .collect(Collectors.toUnmodifiableSet());
    }

    static String withoutSlash(String group) {
        return group.startsWith("/") ? group.substring(1) : group;
    }
}
