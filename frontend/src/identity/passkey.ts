/** A way into my account that a device or a password keeper holds. */
export interface Passkey {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
  readonly usedAt: string | null;
}

/** Why a browser made or showed no passkey. */
export type PasskeyFault = "address" | "cancelled" | "known" | "unable";

/** Whether passkeys can work here: browsers take them for names only, never for numbers. */
export const passkeysPossible = (hostname = location.hostname): boolean =>
  "PublicKeyCredential" in window && !/^[\d.]+$|^\[/.test(hostname);

/** What the browser threw, in our words; null when it was not the browser's passkey dialogue. */
export function passkeyFault(thrown: unknown): PasskeyFault | null {
  if (!(thrown instanceof DOMException)) return null;
  switch (thrown.name) {
    case "InvalidStateError":
      return "known";
    case "SecurityError":
      return "address";
    case "NotAllowedError":
    case "AbortError":
      return "cancelled";
    default:
      return "unable";
  }
}

/** base64url without padding (RFC 4648 §5), as everywhere on the wire. */
export const toBase64url = (bytes: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");

export const fromBase64url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
