import { Avatar } from "@mantine/core";
import { FormattedDate, FormattedTime } from "react-intl";
import type { Entry } from "../live/entry";
import { hueOf, initials } from "../ui/initials";
import { useNames } from "../ui/viewer";
import { EntrySentence } from "./entry-sentence";
import classes from "./history.module.css";

/** A thing that an entry speaks of, as one calls it and where it stands. */
export interface Thing {
  readonly name: string;
  readonly address: string | null;
}

/** Finds the thing that an entry speaks of; null when it has no name to show. */
export type About = (entry: Entry) => Thing | null;

/** Entries day by day. */
export function EntryList({ entries, about }: { readonly entries: readonly Entry[]; readonly about: About }) {
  const nameOf = useNames();
  return (
    <>
      {byDay(entries).map(([day, ofDay]) => (
        <section key={day} className={classes.day}>
          <h2 className={classes.date}>
            <FormattedDate value={ofDay[0]?.at} dateStyle="full" />
          </h2>
          <ol className={classes.entries}>
            {ofDay.map((entry) => (
              <li key={entry.position} className={classes.entry} id={`entry-${entry.position}`}>
                <Avatar size={26} radius="xl" color={hueOf(entry.actor)} variant="light" aria-hidden="true">
                  {initials(nameOf(entry.actor))}
                </Avatar>
                <div className={classes.sentence}>
                  <EntrySentence entry={entry} thing={about(entry)} />
                </div>
                <time className={classes.time} dateTime={entry.at}>
                  <FormattedTime value={entry.at} />
                </time>
                <span className={classes.position} aria-hidden="true">
                  {entry.position}
                </span>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

/** By the reader's own calendar day. */
function byDay(entries: readonly Entry[]): readonly (readonly [string, readonly Entry[]])[] {
  const days = new Map<string, Entry[]>();
  for (const entry of entries) {
    const day = new Date(entry.at).toDateString();
    const ofDay = days.get(day);
    if (ofDay === undefined) days.set(day, [entry]);
    else ofDay.push(entry);
  }
  return [...days];
}
