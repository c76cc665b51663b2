import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromBase64url, passkeyFault, passkeysPossible, toBase64url } from "./passkey";

describe("Passkeys", () => {
  it("keep every byte on the wire", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const copy = Uint8Array.from(bytes);
        const text = toBase64url(copy.buffer);
        expect(text).toMatch(/^[A-Za-z0-9_-]*$/);
        expect(Array.from(fromBase64url(text))).toEqual(Array.from(bytes));
      }),
    );
  });

  it("are offered for names and not for numbers", () => {
    Object.assign(window, { PublicKeyCredential: () => null });

    expect(passkeysPossible("desk.example.org")).toBe(true);
    expect(passkeysPossible("localhost")).toBe(true);
    expect(passkeysPossible("127.0.0.1")).toBe(false);
    expect(passkeysPossible("[::1]")).toBe(false);
  });

  it("tell a person who changed their mind from a device that has one already", () => {
    expect(passkeyFault(new DOMException("", "NotAllowedError"))).toBe("cancelled");
    expect(passkeyFault(new DOMException("", "InvalidStateError"))).toBe("known");
    expect(passkeyFault(new Error())).toBeNull();
  });
});
