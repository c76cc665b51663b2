package org.substantiate.signon;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.substantiate.problem.NotFound;
import org.substantiate.signon.SignOnFailed.Reason;

/**
 * The OpenID provider: asked where to send people (OpenID Connect Discovery 1.0), and whom a code stands for (Core 1.0 §3.1.3).
 *
 * <p>It is first asked when somebody wants to sign in, so that an installation starts and works while its provider is down. The
 * calls take up to some seconds: not to be made in a transaction.
 */
@Singleton
class Provider {

    private static final Logger LOG = Logger.getLogger(Provider.class);

    private static final int PATIENCE_MILLIS = 5_000;
    private static final int LARGEST_KEY_SET = 256 * 1024;
    private static final Duration ASKED_EVERY = Duration.ofHours(1);
    private static final int CLOCK_SKEW_SECONDS = 30;

    /** Signatures by the provider's private key: neither none at all nor one by a secret that both know. */
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private record Known(OIDCProviderMetadata metadata, IDTokenValidator validator, Instant askedAt) {}

    private final SignOnSettings settings;
    private final Clock clock;
    private volatile @Nullable Known known;

    Provider(SignOnSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The provider's page on which somebody says who they are.
     *
     * @param back where the provider sends them afterwards
     * @param anew whether it is to ask them even if it knows them still (Core 1.0 §3.1.2.1)
     * @throws ProviderUnreachable if it does not answer
     */
    URI page(SignOnProof proof, URI back, boolean anew) {
        var metadata = known().metadata();
        var asking = new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope(settings.scopes().toArray(String[]::new)), client(), back)
                .endpointURI(metadata.getAuthorizationEndpointURI())
                .state(new State(proof.state().value()))
                .nonce(new Nonce(proof.nonce()))
                .codeChallenge(new CodeVerifier(proof.codeVerifier()), CodeChallengeMethod.S256);
        if (anew) {
            asking.prompt(new Prompt(Prompt.Type.LOGIN)).maxAge(0);
        }
        return asking.build().toURI();
    }

    /**
     * Whom the code stands for that the provider sent somebody back with.
     *
     * @throws SignOnFailed if it stands for nobody, or the answer proves nothing
     */
    ProviderIdentity identity(String code, SignOnProof proof, URI back) {
        try {
            var known = known();
            return ProviderClaims.identity(
                    known.validator().validate(redeem(known, code, proof, back), new Nonce(proof.nonce())), settings);
        } catch (ProviderUnreachable | IOException | KeySourceException silent) {
            LOG.warnf("The provider of single sign-on does not answer: %s", plain(silent));
            throw new SignOnFailed(Reason.UNREACHABLE);
        } catch (ParseException | IllegalArgumentException | BadJOSEException | JOSEException refused) {
            LOG.warnf("What the provider of single sign-on says proves nothing: %s", plain(refused));
            throw new SignOnFailed(Reason.NOT_PROVED);
        }
    }

    private JWT redeem(Known known, String code, SignOnProof proof, URI back) throws ParseException, IOException {
        var grant =
                new AuthorizationCodeGrant(new AuthorizationCode(code), back, new CodeVerifier(proof.codeVerifier()));
        var endpoint = known.metadata().getTokenEndpointURI();
        var asking = settings.clientSecret()
                .map(secret -> new TokenRequest(endpoint, new ClientSecretBasic(client(), new Secret(secret)), grant))
                .orElseGet(() -> new TokenRequest(endpoint, client(), grant))
                .toHTTPRequest();
        asking.setConnectTimeout(PATIENCE_MILLIS);
        asking.setReadTimeout(PATIENCE_MILLIS);
        asking.setFollowRedirects(false);
        var answer = OIDCTokenResponseParser.parse(asking.send());
        if (!answer.indicatesSuccess()) {
            throw new ParseException(
                    "code refused: " + answer.toErrorResponse().getErrorObject().getCode());
        }
        return ((com.nimbusds.openid.connect.sdk.OIDCTokenResponse) answer)
                .getOIDCTokens()
                .getIDToken();
    }

    private Known known() {
        var before = known;
        if (before != null && before.askedAt().plus(ASKED_EVERY).isAfter(clock.instant())) {
            return before;
        }
        try {
            var now = ask();
            known = now;
            return now;
        } catch (GeneralException | IOException silent) {
            if (before != null) {
                return before;
            }
            LOG.warnf("The provider of single sign-on does not answer: %s", plain(silent));
            throw new ProviderUnreachable();
        }
    }

    private Known ask() throws GeneralException, IOException {
        var issuer = new Issuer(settings.issuer().orElseThrow(NotFound::new));
        var metadata = OIDCProviderMetadata.resolve(issuer, PATIENCE_MILLIS, PATIENCE_MILLIS);
        return new Known(metadata, validator(issuer, metadata), clock.instant());
    }

    /** Asks for the keys again when one comes up that it does not know, though not at every forged token. */
    private IDTokenValidator validator(Issuer issuer, OIDCProviderMetadata metadata) throws MalformedURLException {
        var retriever = new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS, LARGEST_KEY_SET);
        var keys = JWKSourceBuilder.<SecurityContext>create(
                        metadata.getJWKSetURI().toURL(), retriever)
                .refreshAheadCache(false)
                .build();
        var validator =
                new IDTokenValidator(issuer, client(), new JWSVerificationKeySelector<>(ALGORITHMS, keys), null);
        validator.setMaxClockSkew(CLOCK_SKEW_SECONDS);
        return validator;
    }

    private ClientID client() {
        return new ClientID(settings.clientId());
    }

    /** A message for the log: it may repeat what a stranger sent. */
    private static String plain(Exception said) {
        var message = String.valueOf(said.getMessage()).replaceAll("\\p{C}", " ");
        return message.length() > 200 ? message.substring(0, 200) : message;
    }
}
