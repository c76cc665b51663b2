import { Button } from "@mantine/core";
import { useState } from "react";
import { FormattedMessage } from "react-intl";
import { useNames } from "../ui/viewer";
import { When } from "../ui/when";
import { ArgumentCard } from "./argument-card";
import type { Placed, Thread } from "./argument-tree";
import classes from "./debate.module.css";

/** So far answers are moved in; deeper ones say whom they answer. */
const deepestShown = 4;

/** How much of a thread is shown at first. */
const shortest = 6;

/** An argument and all that answers it; what is long or settled is folded until somebody asks. */
export function ThreadView({ thread, account }: { readonly thread: Thread; readonly account: string }) {
  const root = thread.placed[0]?.argument;
  const [unfolded, setUnfolded] = useState(false);
  if (root === undefined) return null;
  if (root.resolved !== null && !unfolded) {
    return (
      <li className={classes.thread}>
        <Settled thread={thread} onUnfold={() => setUnfolded(true)} />
      </li>
    );
  }
  const shown = unfolded
    ? thread.placed
    : thread.placed.filter((one, index) => index < shortest || one.argument.author === account);
  const folded = thread.placed.length - shown.length;
  return (
    <li className={classes.thread}>
      <ol className={classes.answersList}>
        {shown.map((one) => (
          <li key={one.argument.id} className={classes.placed} data-depth={Math.min(one.depth, deepestShown)}>
            <ArgumentCard
              argument={one.argument}
              answers={needsNaming(one, shown) ? one.answers : null}
              answered={one.below > 0}
              settled={one.settled || one.argument.resolved !== null}
            />
            {one.argument.resolved !== null && <SettledLine placed={one} />}
          </li>
        ))}
      </ol>
      {folded > 0 && (
        <Button size="compact-sm" variant="subtle" onClick={() => setUnfolded(true)}>
          <FormattedMessage id="debate.unfold" values={{ count: folded }} />
        </Button>
      )}
      {unfolded && root.resolved !== null && (
        <Button size="compact-sm" variant="subtle" color="gray" onClick={() => setUnfolded(false)}>
          <FormattedMessage id="debate.fold" />
        </Button>
      )}
    </li>
  );
}

/** Where the place does not show it: too deep to be moved in, or not right behind what it answers. */
function needsNaming(one: Placed, shown: readonly Placed[]): boolean {
  if (one.answers === null) return false;
  if (one.depth > deepestShown) return true;
  const before = shown[shown.indexOf(one) - 1];
  return before !== undefined && before.depth >= one.depth && before.argument.parent !== one.argument.parent;
}

function SettledLine({ placed: { argument } }: { readonly placed: Placed }) {
  const nameOf = useNames();
  if (argument.resolved === null) return null;
  return (
    <p className={classes.settled}>
      <FormattedMessage
        id="debate.resolved-by"
        values={{ name: nameOf(argument.resolved.by), when: <When at={argument.resolved.at} /> }}
      />
    </p>
  );
}

function Settled({ thread, onUnfold }: { readonly thread: Thread; readonly onUnfold: () => void }) {
  const nameOf = useNames();
  const placed = thread.placed[0];
  if (placed === undefined) return null;
  const { argument } = placed;
  return (
    <div className={classes.folded} id={`argument-${argument.id}`}>
      <div>
        <strong>{nameOf(argument.author)}</strong>{" "}
        <span dir="auto">
          {argument.withdrawn ? (
            <FormattedMessage id="debate.withdrawn-by" values={{ name: nameOf(argument.author) }} />
          ) : (
            firstWords(argument.body)
          )}
        </span>
      </div>
      <SettledLine placed={placed} />
      <Button size="compact-xs" variant="subtle" onClick={onUnfold} aria-expanded={false}>
        <FormattedMessage id="debate.show-thread" values={{ count: thread.placed.length }} />
      </Button>
    </div>
  );
}

const longest = 100;

/** A line of a text, without what only Markdown needs. */
function firstWords(body: string): string {
  const line =
    body
      .replace(/[*_#>`]/gu, "")
      .replace(/@\[[^\]]*\]/gu, "@…")
      .trim()
      .split("\n", 1)[0] ?? "";
  const points = Array.from(line);
  return points.length <= longest ? line : `${points.slice(0, longest).join("")}…`;
}
