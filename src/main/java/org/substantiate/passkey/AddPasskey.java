package org.substantiate.passkey;

import com.webauthn4j.data.RegistrationRequest;
import jakarta.validation.constraints.NotNull;
import org.substantiate.problem.Text;

/**
 * Adds a passkey to one's account; the bytes are those of {@code AuthenticatorAttestationResponse}, in base64url.
 *
 * @param name how its owner tells it from others
 */
record AddPasskey(
        @NotNull @Text(max = 100) String name,
        @NotNull @Text(max = 4000) String clientData,
        @NotNull @Text(max = 20_000) String attestation) {

    RegistrationRequest brought() {
        return new RegistrationRequest(Bytes.read("attestation", attestation), Bytes.read("clientData", clientData));
    }
}
