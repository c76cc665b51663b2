import { fromBase64url, toBase64url } from "./passkey";
import type { MadePasskey, PasskeyCreation, PasskeyRequest, PresentedPasskey } from "./passkey-api";

const minutes = 60_000;

/** Has the browser make a passkey; throws a `DOMException` when it does not. */
export async function makePasskey(asked: PasskeyCreation): Promise<MadePasskey> {
  const made = await navigator.credentials.create({
    publicKey: {
      challenge: fromBase64url(asked.challenge),
      rp: { id: asked.relyingParty, name: "Substantiate" },
      user: { id: fromBase64url(asked.user), name: asked.email, displayName: asked.name },
      pubKeyCredParams: asked.algorithms.map((alg) => ({ type: "public-key", alg })),
      excludeCredentials: asked.known.map((id) => ({ type: "public-key", id: fromBase64url(id) })),
      authenticatorSelection: { residentKey: "required", userVerification: "required" },
      attestation: "none",
      timeout: 5 * minutes,
    },
  });
  const response = responseOf(made) as AuthenticatorAttestationResponse;
  return {
    clientData: toBase64url(response.clientDataJSON),
    attestation: toBase64url(response.attestationObject),
  };
}

/** Has the browser show one of the passkeys that it holds for this site. */
export async function presentPasskey(asked: PasskeyRequest): Promise<PresentedPasskey> {
  const shown = await navigator.credentials.get({
    publicKey: {
      challenge: fromBase64url(asked.challenge),
      rpId: asked.relyingParty,
      userVerification: "required",
      timeout: 5 * minutes,
    },
  });
  const response = responseOf(shown) as AuthenticatorAssertionResponse;
  return {
    credential: toBase64url((shown as PublicKeyCredential).rawId),
    user: response.userHandle === null ? "" : toBase64url(response.userHandle),
    clientData: toBase64url(response.clientDataJSON),
    authenticatorData: toBase64url(response.authenticatorData),
    signature: toBase64url(response.signature),
  };
}

function responseOf(credential: Credential | null): AuthenticatorResponse {
  if (!(credential instanceof PublicKeyCredential)) throw new DOMException("", "NotAllowedError");
  return credential.response;
}
