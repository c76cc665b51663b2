import { HistoryPage } from "../history/history-page";
import { useMembers } from "../investigation/contexts";
import { useNames } from "../ui/viewer";
import { useAboutEntry } from "./about-entry";
import { TokenNames } from "./token-names";

/** The history with the names that the other features give to things. */
export function HistoryScreen() {
  const members = useMembers();
  const nameOf = useNames();
  return (
    <TokenNames>
      <HistoryPage
        about={useAboutEntry()}
        members={[...(members?.keys() ?? [])].map((account) => ({ account, name: nameOf(account) }))}
      />
    </TokenNames>
  );
}
