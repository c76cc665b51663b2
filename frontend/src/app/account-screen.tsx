import { useEffect, useState } from "react";
import type { Account } from "../identity/account";
import { AccountPage } from "../identity/account-page";
import type { Reachable } from "../identity/token";
import { TokensSection } from "../identity/tokens-section";
import { listInvestigations } from "../investigation/investigation-api";

interface AccountScreenProps {
  readonly account: Account;
  readonly onChanged: (account: Account) => void;
  readonly onDeleted: () => void;
}

/** My account, with the names of the investigations that a token may be for. */
export function AccountScreen({ account, onChanged, onDeleted }: AccountScreenProps) {
  return (
    <AccountPage account={account} onChanged={onChanged} onDeleted={onDeleted}>
      <TokensSection investigations={useMyInvestigations()} />
    </AccountPage>
  );
}

function useMyInvestigations(): readonly Reachable[] {
  const [investigations, setInvestigations] = useState<readonly Reachable[]>([]);
  useEffect(() => {
    const leaving = new AbortController();
    listInvestigations(leaving.signal).then(
      ({ items }) => setInvestigations(items),
      // Without names a token can still be made for all of them.
      () => undefined,
    );
    return () => leaving.abort();
  }, []);
  return investigations;
}
