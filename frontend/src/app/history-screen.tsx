import { HistoryPage } from "../history/history-page";
import { useMembers } from "../investigation/contexts";
import { useAboutEntry } from "./about-entry";

/** The history with the names that the other features give to things. */
export function HistoryScreen() {
  const members = useMembers();
  return <HistoryPage about={useAboutEntry()} members={[...(members?.values() ?? [])]} />;
}
