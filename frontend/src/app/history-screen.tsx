import { HistoryPage } from "../history/history-page";
import { useMembers } from "../investigation/contexts";
import { useAboutEntry } from "./about-entry";
import { TokenNames } from "./token-names";

/** The history with the names that the other features give to things. */
export function HistoryScreen() {
  const members = useMembers();
  return (
    <TokenNames>
      <HistoryPage about={useAboutEntry()} members={[...(members?.values() ?? [])]} />
    </TokenNames>
  );
}
