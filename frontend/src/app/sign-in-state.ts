import { useEffect, useState } from "react";
import { onSignedOut } from "../http/call";
import { type Problem, problemIn } from "../http/problem";
import type { Account } from "../identity/account";
import { readSession } from "../identity/identity-api";

/** Whether somebody is signed in, as far as it is known. */
export type SignInState =
  | { readonly kind: "asking" }
  | { readonly kind: "unknown"; readonly problem: Problem }
  /** `ended`: there was a session, and it is over. */
  | { readonly kind: "signed-out"; readonly ended: boolean }
  | { readonly kind: "signed-in"; readonly account: Account };

export function useSignInState() {
  const [state, setState] = useState<SignInState>({ kind: "asking" });

  const ask = () => {
    readSession().then(
      ({ account }) => setState({ kind: "signed-in", account }),
      (thrown: unknown) => {
        const problem = problemIn(thrown);
        setState((before) => {
          if (problem.name === "not-signed-in") return signedOut(before);
          return before.kind === "signed-in" ? before : { kind: "unknown", problem };
        });
      },
    );
  };

  useEffect(() => {
    ask();
    return onSignedOut(() => setState(signedOut));
  }, []);

  return {
    state,
    ask,
    signedIn: (account: Account) => setState({ kind: "signed-in", account }),
    signedOut: () => setState({ kind: "signed-out", ended: false }),
    sessionEnded: () => setState({ kind: "signed-out", ended: true }),
  };
}

const signedOut = (before: SignInState): SignInState => ({
  kind: "signed-out",
  ended: before.kind === "signed-in" || (before.kind === "signed-out" && before.ended),
});
