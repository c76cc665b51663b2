import { Button, SegmentedControl, Stack } from "@mantine/core";
import { useMemo, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useWriters } from "../live/writing";
import { useHeld } from "../ui/held";
import { useNames, useViewer } from "../ui/viewer";
import { WaitingButton } from "../ui/waiting-button";
import { MakeArgument } from "./argument-form";
import { isOpenQuestion, threadsOf } from "./argument-tree";
import { AroundDebateProvider, type Person, type Piece } from "./around-debate";
import { useArguments } from "./contexts";
import classes from "./debate.module.css";
import { distinct } from "./mention";
import { ThreadView } from "./thread-view";

interface DebateProps {
  readonly claim: string;
  /** Who can be mentioned. */
  readonly people: readonly Person[];
  /** What can be cited. */
  readonly pieces: readonly Piece[];
  /** Who has a conflict of interest in the claim. */
  readonly recused: ReadonlySet<string>;
}

/** How many threads are shown at first, and how many more at a time. */
const atFirst = 20;
const more = 50;

/** What is said under a claim: threads in the order in which they were begun, the latest ones first to be shown. */
export function Debate({ claim, people, pieces, recused }: DebateProps) {
  const all = useArguments();
  const { account, mayContribute } = useViewer();
  const intl = useIntl();
  const [view, setView] = useState<"all" | "open">("all");
  const [most, setMost] = useState(atFirst);
  const around = useMemo(
    () => ({ claim, people: distinct(people), pieces, recused }),
    [claim, people, pieces, recused],
  );
  const under = useMemo(
    () => [...(all?.values() ?? [])].filter((argument) => argument.claim === claim),
    [all, claim],
  );
  const held = useHeld(
    under,
    (argument) => argument.id,
    (argument) => argument.author === account,
  );
  const threads = threadsOf(held.shown);
  const open = threads.filter(({ placed }) => placed.some(isOpenQuestion));
  const questions = open.flatMap(({ placed }) => placed.filter(isOpenQuestion)).length;
  const wanted = view === "open" ? open : threads;
  const earlier = Math.max(0, wanted.length - most);
  return (
    <AroundDebateProvider value={around}>
      <Stack className={classes.debate}>
        {threads.length > 0 && (
          <SegmentedControl
            size="xs"
            className={classes.views}
            aria-label={intl.formatMessage({ id: "debate.view" })}
            value={view}
            onChange={(value) => setView(value)}
            data={[
              { value: "all", label: intl.formatMessage({ id: "debate.all" }, { count: threads.length }) },
              { value: "open", label: intl.formatMessage({ id: "debate.open" }, { count: questions }) },
            ]}
          />
        )}
        {held.shown.length === 0 && held.waiting === 0 && (
          <p className={classes.none}>
            <FormattedMessage id="debate.none" />
          </p>
        )}
        {view === "open" && open.length === 0 && (
          <p className={classes.none}>
            <FormattedMessage id="debate.none-open" />
          </p>
        )}
        {earlier > 0 && (
          <div>
            <Button variant="default" size="compact-sm" onClick={() => setMost(most + more)}>
              <FormattedMessage
                id="debate.earlier"
                values={{ count: Math.min(more, earlier), all: earlier }}
              />
            </Button>
          </div>
        )}
        <ol className={classes.threads}>
          {wanted.slice(earlier).map((thread) => (
            <ThreadView key={thread.id} thread={thread} account={account} />
          ))}
        </ol>
        <WaitingButton waiting={held.waiting} onShow={held.release} />
        <div>
          <Writers claim={claim} />
          {mayContribute && <MakeArgument />}
        </div>
      </Stack>
    </AroundDebateProvider>
  );
}

/** The line stays when nobody writes, so that nothing moves when somebody does. */
function Writers({ claim }: { readonly claim: string }) {
  const intl = useIntl();
  const { account } = useViewer();
  const nameOf = useNames();
  const others = useWriters(claim).filter((writer) => writer !== account);
  return (
    <p className={classes.writers} role="status">
      {others.length > 0 && (
        <FormattedMessage
          id="debate.writing"
          values={{
            names: intl.formatList(others.map(nameOf), { type: "conjunction" }),
            count: others.length,
          }}
        />
      )}
    </p>
  );
}
