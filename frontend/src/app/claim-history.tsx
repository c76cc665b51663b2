import { Button, Loader, Title } from "@mantine/core";
import { useEffect, useEffectEvent, useState } from "react";
import { FormattedMessage } from "react-intl";
import { EntryList } from "../history/entry-list";
import { readHistory } from "../history/history-api";
import { merged } from "../history/use-history";
import { type Problem, problemIn } from "../http/problem";
import type { Entry } from "../live/entry";
import { useLive } from "../live/live-context";
import { ProblemNotice } from "../ui/problem-notice";
import { useAboutEntry } from "./about-entry";
import { TokenNames } from "./token-names";
import { useConcerns } from "./use-concerns";

const kinds = [
  "claim",
  "element",
  "link",
  "evidence",
  "argument",
  "assessment",
  "blind-round",
  "review",
  "verdict",
] as const;

/** What happened to one claim, its evidence, its debate and its assessments; read when it is asked for. */
export function ClaimHistory({ claim }: { readonly claim: string }) {
  const [asked, setAsked] = useState(false);
  return (
    <section>
      <Title order={2} size="h3" mb="sm">
        <FormattedMessage id="history.of-claim" />
      </Title>
      {asked ? (
        <Entries claim={claim} />
      ) : (
        <Button variant="default" size="sm" onClick={() => setAsked(true)}>
          <FormattedMessage id="ui.show" />
        </Button>
      )}
    </section>
  );
}

function Entries({ claim }: { readonly claim: string }) {
  const { investigation, feed } = useLive();
  const about = useAboutEntry();
  const [entries, setEntries] = useState<readonly Entry[] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  const concerns = useConcerns(claim);
  const take = useEffectEvent((entry: Entry) => {
    if (concerns(entry)) setEntries((held) => merged(held ?? [], [entry]));
  });

  useEffect(() => {
    const read = kinds.map((object) => wholeHistory(investigation, object));
    Promise.all(read).then(
      (parts) => setEntries((held) => merged(held ?? [], parts.flat())),
      (thrown: unknown) => setProblem(problemIn(thrown)),
    );
    return feed.onEntry((entry) => take(entry));
  }, [investigation, feed]);

  if (entries === null) return problem === null ? <Loader size="sm" /> : <ProblemNotice problem={problem} />;
  return (
    <TokenNames>
      <EntryList entries={entries.filter(concerns)} about={about} />
    </TokenNames>
  );
}

const pageSize = 1000;

/** All entries about a kind of thing. */
async function wholeHistory(investigation: string, object: string): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  let before: number | null = null;
  for (;;) {
    const part = await readHistory(investigation, before, pageSize, { actor: null, object });
    entries.push(...part.entries);
    const last = part.entries.at(-1);
    if (last === undefined || part.entries.length < pageSize) return entries;
    before = last.position;
  }
}
