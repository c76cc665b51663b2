import { useEffect, useState } from "react";
import { readSignInWays } from "./identity-api";

/** By what means one may sign in here; single sign-on by the name that people know it by, or null. */
export interface SignInWays {
  readonly password: boolean;
  readonly singleSignOn: string | null;
  /** Whether a forgotten password is helped by mail; otherwise an admin gives a link. */
  readonly resetByMail: boolean;
}

/** Asks once; null as long as it is not known. A server that does not answer is taken for one with passwords. */
export function useSignInWays(): SignInWays | null {
  const [ways, setWays] = useState<SignInWays | null>(null);
  useEffect(() => {
    readSignInWays().then(setWays, () => setWays(passwordsAlone));
  }, []);
  return ways;
}

/** Until it is known, and where it is not. */
export const passwordsAlone: SignInWays = { password: true, singleSignOn: null, resetByMail: false };

/** Why single sign-on let nobody in, as the server's redirect says it. */
export const signOnReasons = [
  "declined",
  "not-begun-here",
  "not-proved",
  "unreachable",
  "no-account",
  "email-taken",
  "no-email",
  "disabled",
  "linked-elsewhere",
  "not-signed-in",
  "link-not-valid",
] as const;
export type SignOnReason = (typeof signOnReasons)[number];

/** The reason in the page's address; what is none of ours is not shown. */
export function signOnReason(search: string): SignOnReason | null {
  const said = new URLSearchParams(search).get("sign-on");
  return signOnReasons.find((reason) => reason === said) ?? null;
}

/** Where to go on after signing in: where one is, without an earlier refusal. */
export function addressToReturnTo(location: Pick<Location, "pathname" | "search">): string {
  if (location.pathname === "/sign-in") return "/";
  const query = new URLSearchParams(location.search);
  query.delete("sign-on");
  const rest = query.toString();
  return location.pathname + (rest === "" ? "" : `?${rest}`);
}
