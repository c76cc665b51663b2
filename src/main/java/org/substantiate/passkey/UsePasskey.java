package org.substantiate.passkey;

import com.webauthn4j.data.AuthenticationRequest;
import jakarta.validation.constraints.NotNull;
import org.substantiate.problem.Text;

/**
 * Signs in with a passkey; the bytes are those of {@code AuthenticatorAssertionResponse}, in base64url.
 *
 * @param credential the passkey's id, as its authenticator names it
 * @param user the user handle that it keeps
 */
record UsePasskey(
        @NotNull @Text(max = 1400) String credential,
        @NotNull @Text(max = 100) String user,
        @NotNull @Text(max = 4000) String clientData,
        @NotNull @Text(max = 4000) String authenticatorData,
        @NotNull @Text(max = 2000) String signature) {

    AuthenticationRequest brought() {
        return new AuthenticationRequest(
                Bytes.read("credential", credential),
                Bytes.read("user", user),
                Bytes.read("authenticatorData", authenticatorData),
                Bytes.read("clientData", clientData),
                Bytes.read("signature", signature));
    }
}
