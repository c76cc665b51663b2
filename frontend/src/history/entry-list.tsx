import { Avatar } from "@mantine/core";
import { FormattedDate, FormattedTime, useIntl } from "react-intl";
import { api } from "../http/paths";
import type { Entry } from "../live/entry";
import { useLive } from "../live/live-context";
import { hueOf, initials } from "../ui/initials";
import { dayOf } from "../ui/time-zone";
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
  const intl = useIntl();
  const { timeZone } = intl;
  const { investigation } = useLive();
  return (
    <>
      {byDay(entries, timeZone).map(([day, ofDay]) => (
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
                <a
                  className={classes.position}
                  href={api`/investigations/${investigation}/entries/${String(entry.position)}/receipt`}
                  download={`entry-${entry.position}.tlog-proof`}
                  title={intl.formatMessage({ id: "history.receipt" }, { position: entry.position })}
                  aria-label={intl.formatMessage({ id: "history.receipt" }, { position: entry.position })}
                >
                  {entry.position}
                </a>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

/** By the calendar day of where the reader is. */
function byDay(
  entries: readonly Entry[],
  timeZone: string | undefined,
): readonly (readonly [string, readonly Entry[]])[] {
  const days = new Map<string, Entry[]>();
  for (const entry of entries) {
    const day = dayOf(entry.at, timeZone);
    const ofDay = days.get(day);
    if (ofDay === undefined) days.set(day, [entry]);
    else ofDay.push(entry);
  }
  return [...days];
}
