import type { ReactNode } from "react";
import { CasesProvider, VerdictsProvider } from "../review/contexts";
import type { Session } from "./session";

/** Gives every screen of the investigation what editors have decided, and what waits for them. */
export function ReviewProviders({
  session: { stores },
  children,
}: {
  readonly session: Session;
  readonly children: ReactNode;
}) {
  return (
    <CasesProvider store={stores.cases}>
      <VerdictsProvider store={stores.verdicts}>{children}</VerdictsProvider>
    </CasesProvider>
  );
}
