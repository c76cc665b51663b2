package org.substantiate.signon;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * A small OpenID provider that says what it is told to say, lies included.
 *
 * <p>Of the standard it holds discovery, keys and the exchange of codes, PKCE and the client's password checked.
 */
final class PlayedProvider implements AutoCloseable {

    static final String SECRET = "known to the provider and to us";

    /** A page of the provider that somebody has come to. */
    record Visit(String state, String nonce, String challenge, String redirect, String asked) {
        static Visit of(String address) {
            var asked = URLUtils.parseParameters(URI.create(address).getRawQuery());
            return new Visit(
                    asked.get("state").get(0),
                    asked.get("nonce").get(0),
                    asked.get("code_challenge").get(0),
                    asked.get("redirect_uri").get(0),
                    address);
        }
    }

    /** The same for every test: whoever asked for keys need not ask again. */
    private static final RSAKey FIRST_KEY = newKey("first");

    private record Grant(Visit visit, String token) {}

    private final HttpServer server;
    private final String issuer;
    private final Map<String, Grant> grants = new ConcurrentHashMap<>();
    private volatile RSAKey key = FIRST_KEY;

    PlayedProvider(String issuer) throws IOException {
        this.issuer = issuer;
        server = HttpServer.create(
                new InetSocketAddress("127.0.0.1", URI.create(issuer).getPort()), 0);
        server.createContext(
                "/.well-known/openid-configuration", exchange -> answer(exchange, 200, """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/page", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "response_types_supported": ["code"], "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS256"]}""".formatted(issuer)));
        server.createContext(
                "/keys",
                exchange -> answer(
                        exchange,
                        200,
                        new JWKSet(key == FIRST_KEY ? List.of(key) : List.of(FIRST_KEY, key))
                                .toPublicJWKSet()
                                .toString()));
        server.createContext("/token", this::redeem);
        server.start();
    }

    /** Signs with another key from now on; the former is still published. */
    void rotates() {
        key = newKey(UUID.randomUUID().toString());
    }

    /** What an honest provider says of somebody. */
    JWTClaimsSet.Builder claims(Visit visit, String subject) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(subject)
                .audience("substantiate")
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                .claim("nonce", visit.nonce());
    }

    /** Lets somebody in; the answer is the code that they go back with. */
    String grants(Visit visit, JWTClaimsSet claims) {
        return grants(visit, signed(claims, JWSAlgorithm.RS256, key.getKeyID(), signer(key)));
    }

    String grantsUnsigned(Visit visit, JWTClaimsSet claims) {
        return grants(visit, new PlainJWT(claims).serialize());
    }

    /** Signs with the published key as if it were a secret that both know. */
    String grantsByThePublicKey(Visit visit, JWTClaimsSet claims) {
        try {
            var secret = new MACSigner(key.toRSAPublicKey().getEncoded());
            return grants(visit, signed(claims, JWSAlgorithm.HS256, key.getKeyID(), secret));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signs with another key of the same name. */
    String grantsByAForeignKey(Visit visit, JWTClaimsSet claims) {
        return grants(visit, signed(claims, JWSAlgorithm.RS256, key.getKeyID(), signer(newKey(key.getKeyID()))));
    }

    String grants(Visit visit, UnaryOperator<JWTClaimsSet.Builder> said) {
        return grants(
                visit, said.apply(claims(visit, UUID.randomUUID().toString())).build());
    }

    private String grants(Visit visit, String token) {
        var code = UUID.randomUUID().toString();
        grants.put(code, new Grant(visit, token));
        return code;
    }

    private void redeem(HttpExchange exchange) throws IOException {
        var asked =
                URLUtils.parseParameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var grant = grants.remove(asked.getOrDefault("code", List.of("")).get(0));
        if (grant == null || !isOurs(exchange) || !proves(grant.visit(), asked)) {
            answer(exchange, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        answer(
                exchange,
                200,
                "{\"access_token\": \"unused\", \"token_type\": \"Bearer\", \"id_token\": \"" + grant.token() + "\"}");
    }

    private static boolean isOurs(HttpExchange exchange) {
        var login = Base64.getEncoder()
                .encodeToString(("substantiate:"
                                + URLUtils.serializeParameters(Map.of(SECRET, List.of("")))
                                        .replace("=", ""))
                        .getBytes(StandardCharsets.UTF_8));
        return ("Basic " + login).equals(exchange.getRequestHeaders().getFirst("Authorization"));
    }

    private static boolean proves(Visit visit, Map<String, List<String>> asked) {
        var verifier = new CodeVerifier(asked.get("code_verifier").get(0));
        return CodeChallenge.compute(CodeChallengeMethod.S256, verifier)
                        .getValue()
                        .equals(visit.challenge())
                && asked.get("redirect_uri").get(0).equals(visit.redirect());
    }

    private static String signed(JWTClaimsSet claims, JWSAlgorithm algorithm, String keyId, JWSSigner signer) {
        try {
            var token =
                    new SignedJWT(new JWSHeader.Builder(algorithm).keyID(keyId).build(), claims);
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWSSigner signer(RSAKey key) {
        try {
            return new RSASSASigner(key);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
