import { Avatar, Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { memo, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useLive } from "../live/live-context";
import { opens } from "../ui/form-focus";
import { hueOf, initials } from "../ui/initials";
import { Markdown } from "../ui/markdown";
import { ProblemNotice } from "../ui/problem-notice";
import { useSubmit } from "../ui/submit";
import { useNames, useViewer } from "../ui/viewer";
import { When } from "../ui/when";
import type { Argument } from "./argument";
import { reopenThread, resolveThread, withdrawArgument } from "./argument-api";
import { AnswerArgument, EditArgument } from "./argument-form";
import { ArgumentVersions } from "./argument-versions";
import { useAroundDebate } from "./around-debate";
import classes from "./debate.module.css";
import { StanceBadge } from "./stance-badge";

interface ArgumentCardProps {
  readonly argument: Argument;
  /** What it answers, where the place does not show that. */
  readonly answers: Argument | null;
  readonly answered: boolean;
  /** Whether its thread, or one that it is in, is resolved. */
  readonly settled: boolean;
}

/** One contribution; what was withdrawn leaves a trace, and can still be read as withdrawn. */
export const ArgumentCard = memo(function ArgumentCard(props: ArgumentCardProps) {
  const { argument, answers, answered, settled } = props;
  const intl = useIntl();
  const nameOf = useNames();
  const { recused } = useAroundDebate();
  const [editing, edit] = useDisclosure(false);
  const [answering, answer] = useDisclosure(false);
  const name = nameOf(argument.author);
  return (
    <article
      id={`argument-${argument.id}`}
      className={classes.argument}
      data-stance={argument.stance}
      data-withdrawn={argument.withdrawn}
      aria-label={intl.formatMessage(
        { id: "debate.spoken" },
        {
          name,
          stance: intl.formatMessage({ id: `debate.stance.${argument.stance}` }),
          answered: answers === null ? "none" : nameOf(answers.author),
        },
      )}
    >
      <Avatar size={28} radius="xl" color={hueOf(argument.author)} variant="light" aria-hidden="true">
        {initials(name)}
      </Avatar>
      <header className={classes.head}>
        <span className={classes.name}>{name}</span>
        {recused.has(argument.author) && (
          <span className={classes.recused}>
            <FormattedMessage id="debate.recused" />
          </span>
        )}
        <StanceBadge stance={argument.stance} />
        {answers !== null && (
          <a href={`#argument-${answers.id}`} className={classes.answers}>
            <FormattedMessage id="debate.in-answer" values={{ name: nameOf(answers.author) }} />
          </a>
        )}
        <When at={argument.madeAt} />
        <ArgumentVersions argument={argument} />
      </header>
      <div className={classes.body}>
        {argument.withdrawn ? (
          <Withdrawn argument={argument} />
        ) : editing ? (
          <EditArgument argument={argument} onDone={edit.close} />
        ) : (
          <Said argument={argument} />
        )}
        {!editing && (
          <Tools
            argument={argument}
            answered={answered}
            settled={settled}
            onEdit={edit.open}
            onAnswer={answer.open}
          />
        )}
        {answering && <AnswerArgument to={argument} onDone={answer.close} />}
      </div>
    </article>
  );
});

/** How much of a long text is shown at first, in UTF-16 units. */
const first = 1_500;

function Said({ argument: { body, cites } }: { readonly argument: Argument }) {
  const [whole, setWhole] = useState(false);
  const long = body.length > first * 1.2;
  return (
    <>
      {long && !whole ? (
        <>
          <div className={classes.beginning}>
            <Markdown text={body.slice(0, cutAt(body))} />
          </div>
          <Button size="compact-xs" variant="subtle" onClick={() => setWhole(true)}>
            <FormattedMessage id="debate.read-on" values={{ words: wordCount(body) }} />
          </Button>
        </>
      ) : (
        <Markdown text={body} />
      )}
      {cites.length > 0 && <Cited cites={cites} />}
    </>
  );
}

/** At the end of a paragraph if there is one near, else of a word. */
function cutAt(body: string): number {
  const paragraph = body.lastIndexOf("\n\n", first);
  if (paragraph > first / 2) return paragraph;
  const word = body.lastIndexOf(" ", first);
  return word > 0 ? word : first;
}

const wordCount = (body: string): number => body.split(/\s+/u).length;

function Cited({ cites }: { readonly cites: readonly string[] }) {
  const { pieces } = useAroundDebate();
  return (
    <ul className={classes.cited}>
      {cites.map((id) => {
        const piece = pieces.find((one) => one.id === id);
        return (
          <li key={id} data-withdrawn={piece?.withdrawn ?? false}>
            <a href={`#evidence-${id}`} dir="auto">
              {piece?.label ?? <FormattedMessage id="debate.cited-unknown" />}
            </a>
            {piece?.withdrawn === true && <FormattedMessage id="debate.cited-withdrawn" />}
          </li>
        );
      })}
    </ul>
  );
}

function Withdrawn({ argument }: { readonly argument: Argument }) {
  const [shown, { toggle }] = useDisclosure(false);
  const name = useNames()(argument.author);
  return (
    <>
      <p className={classes.trace}>
        <FormattedMessage id="debate.withdrawn-by" values={{ name }} />
        {argument.withdrawnAt !== null && <When at={argument.withdrawnAt} />}
        <Button size="compact-xs" variant="subtle" color="gray" aria-expanded={shown} onClick={toggle}>
          <FormattedMessage id={shown ? "debate.hide-withdrawn" : "debate.show-withdrawn"} />
        </Button>
      </p>
      {shown && (
        <div className={classes.gone}>
          <Said argument={argument} />
        </div>
      )}
    </>
  );
}

interface ToolsProps {
  readonly argument: Argument;
  readonly answered: boolean;
  readonly settled: boolean;
  readonly onEdit: () => void;
  readonly onAnswer: () => void;
}

/** What this person may do with it now, as the server will guard it. */
function Tools({ argument, answered, settled, onEdit, onAnswer }: ToolsProps) {
  const { investigation, feed } = useLive();
  const { account, mayContribute, mayEdit } = useViewer();
  const submit = useSubmit();
  if (!mayContribute) return null;
  const mine = argument.author === account;
  const stands = !argument.withdrawn;
  const resolved = argument.resolved !== null;
  const settles = (mine || mayEdit) && (answered || argument.stance === "QUESTION") && stands;
  const run = (act: typeof withdrawArgument) =>
    void submit.run(async () => feed.accept(await act(investigation, argument)));
  return (
    <>
      <div className={classes.tools}>
        {stands && !settled && (
          <Button size="compact-xs" variant="subtle" onClick={onAnswer} {...opens(`answer-${argument.id}`)}>
            <FormattedMessage id="debate.answer" />
          </Button>
        )}
        {settles && !settled && (
          <Button size="compact-xs" variant="subtle" onClick={() => run(resolveThread)}>
            <FormattedMessage id="debate.resolve" />
          </Button>
        )}
        {(mine || mayEdit) && resolved && (
          <Button size="compact-xs" variant="subtle" onClick={() => run(reopenThread)}>
            <FormattedMessage id="debate.reopen" />
          </Button>
        )}
        {mine && stands && (
          <>
            <Button size="compact-xs" variant="subtle" color="gray" onClick={onEdit} {...opens(argument.id)}>
              <FormattedMessage id="ui.edit" />
            </Button>
            <Button
              size="compact-xs"
              variant="subtle"
              color="gray"
              loading={submit.saving}
              onClick={() => run(withdrawArgument)}
            >
              <FormattedMessage id="ui.withdraw" />
            </Button>
          </>
        )}
      </div>
      <ProblemNotice problem={submit.problem} />
    </>
  );
}
