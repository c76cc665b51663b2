package org.substantiate.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.util.exception.WebAuthnException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The two ceremonies of WebAuthn (§7): what a browser brings is checked against what was asked of it.
 *
 * <p>User verification is required: a passkey stands for the person, not only for the device. Which make the device is of is not
 * asked (attestation {@code none}).
 */
final class Ceremony {

    /** ES256, EdDSA, RS256: what authenticators have, in the order we like them. */
    static final List<Long> ALGORITHMS = Stream.of(
                    COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.RS256)
            .map(COSEAlgorithmIdentifier::getValue)
            .toList();

    private static final ObjectConverter CONVERTER = new ObjectConverter();
    private static final WebAuthnManager WEBAUTHN = WebAuthnManager.createNonStrictWebAuthnManager(CONVERTER);
    private static final AttestedCredentialDataConverter CREDENTIALS = new AttestedCredentialDataConverter(CONVERTER);

    private Ceremony() {}

    /** @throws WebAuthnException if it is no answer to the challenge, from another place, or not by a verified person */
    static AuthenticatorData<?> made(RegistrationRequest brought, RelyingParty party, byte[] challenge) {
        var algorithms = ALGORITHMS.stream()
                .map(COSEAlgorithmIdentifier::create)
                .map(algorithm -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm))
                .toList();
        var made = WEBAUTHN.verify(
                brought, new RegistrationParameters(party.expecting(challenge), algorithms, true, true));
        return Objects.requireNonNull(made.getAttestationObject()).getAuthenticatorData();
    }

    /** @throws WebAuthnException also if the key has signed less often than this side knows: somebody has a copy */
    static AuthenticatorData<?> used(
            AuthenticationRequest brought, CredentialRecord key, RelyingParty party, byte[] challenge) {
        var used = WEBAUTHN.verify(
                brought, new AuthenticationParameters(party.expecting(challenge), key, null, true, true));
        return Objects.requireNonNull(used.getAuthenticatorData());
    }

    static String written(AttestedCredentialData credential) {
        return Bytes.written(CREDENTIALS.convert(credential));
    }

    static AttestedCredentialData read(String credential) {
        return CREDENTIALS.convert(Base64.getUrlDecoder().decode(credential));
    }
}
