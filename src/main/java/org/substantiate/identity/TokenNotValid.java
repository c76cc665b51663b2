package org.substantiate.identity;

import java.util.Map;
import org.substantiate.problem.Refusal;

/** The request came with an API token that opens nothing. */
final class TokenNotValid extends Refusal {

    private TokenNotValid(String detail) {
        super(detail);
    }

    /** It is not even one of ours. */
    static TokenNotValid mistyped() {
        return new TokenNotValid("This is no whole token of Substantiate. Look whether it was copied to its end.");
    }

    /** It has ended, or never was. */
    static TokenNotValid ended() {
        return new TokenNotValid(
                "This token has expired, was revoked or never was. Make a new one on your account page.");
    }

    @Override
    public String name() {
        return "token-not-valid";
    }

    @Override
    public int status() {
        return 401;
    }

    @Override
    public String title() {
        return "The token opens nothing";
    }

    /** RFC 6750 §3. */
    @Override
    public Map<String, String> headers() {
        return Map.of("WWW-Authenticate", "Bearer realm=\"Substantiate\", error=\"invalid_token\"");
    }
}
