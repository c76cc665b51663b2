package org.substantiate.signon;

import com.nimbusds.jwt.JWTClaimsSet;
import io.restassured.http.Method;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.substantiate.Person;
import org.substantiate.signon.PlayedProvider.Visit;

/** Somebody on the way to the provider and back. */
record Traveller(Person person, PlayedProvider provider, String subject) {

    Traveller(Person person, PlayedProvider provider) {
        this(person, provider, UUID.randomUUID().toString());
    }

    Traveller as(Person other) {
        return new Traveller(other, provider, subject);
    }

    /** Goes to the provider's page. */
    Visit goes(Map<String, String> errand) {
        var answer = begins(errand);
        if (answer.statusCode() != 200) {
            throw new AssertionError("expected 200, got " + answer.statusCode() + ": " + answer.asString());
        }
        return Visit.of(answer.path("address"));
    }

    Visit goes() {
        return goes(Map.of());
    }

    Response begins(Map<String, String> errand) {
        var body = new HashMap<>(Map.of("to", "/", "purpose", "SIGN_IN"));
        body.putAll(errand);
        return person.post("/api/sign-in/oidc", body);
    }

    /** Comes back with a code; the answer is where the browser goes on. */
    String returns(Visit visit, String code) {
        return callback("state=" + visit.state() + "&code=" + code);
    }

    String callback(String query) {
        var answer = person.send(
                Method.GET,
                "/api/sign-in/oidc/callback?" + query,
                request -> request.redirects().follow(false));
        if (answer.statusCode() != 303) {
            throw new AssertionError("expected 303, got " + answer.statusCode() + ": " + answer.asString());
        }
        return answer.header("Location");
    }

    /** There and back, with what an honest provider says and more. */
    String signsOn(Map<String, String> errand, UnaryOperator<JWTClaimsSet.Builder> said) {
        var visit = goes(errand);
        return returns(
                visit,
                provider.grants(
                        visit, said.apply(provider.claims(visit, subject)).build()));
    }

    String signsOn(UnaryOperator<JWTClaimsSet.Builder> said) {
        return signsOn(Map.of(), said);
    }

    /** There and back, as somebody whose address the provider has verified. */
    String signsOn() {
        return signsOn(this::described);
    }

    JWTClaimsSet.Builder described(JWTClaimsSet.Builder claims) {
        return claims.claim("email", person.email())
                .claim("email_verified", true)
                .claim("name", person.name());
    }
}
