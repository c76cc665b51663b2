import { Avatar, Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { FormattedMessage } from "react-intl";
import { useLive } from "../live/live-context";
import { opens } from "../ui/form-focus";
import { hueOf, initials } from "../ui/initials";
import { Markdown } from "../ui/markdown";
import { ProblemNotice } from "../ui/problem-notice";
import { useSubmit } from "../ui/submit";
import { useNames, useViewer } from "../ui/viewer";
import { When } from "../ui/when";
import type { Argument } from "./argument";
import { withdrawArgument } from "./argument-api";
import { EditArgument } from "./argument-form";
import classes from "./debate.module.css";

/** One contribution; what was withdrawn leaves a trace. */
export function ArgumentCard({ argument }: { readonly argument: Argument }) {
  const { investigation, feed } = useLive();
  const { account, mayContribute } = useViewer();
  const nameOf = useNames();
  const submit = useSubmit();
  const [editing, { open, close }] = useDisclosure(false);
  const name = nameOf(argument.author);

  if (argument.withdrawn) {
    return (
      <p className={classes.trace}>
        <FormattedMessage id="debate.withdrawn-by" values={{ name }} />
      </p>
    );
  }
  return (
    <article className={classes.argument}>
      <Avatar size={30} radius="xl" color={hueOf(argument.author)} variant="light" aria-hidden="true">
        {initials(name)}
      </Avatar>
      <header className={classes.head}>
        <span className={classes.name}>{name}</span>
        <When at={argument.madeAt} />
        {argument.editedAt !== null && <FormattedMessage id="ui.edited" />}
        {mayContribute && argument.author === account && !editing && (
          <span className={classes.tools}>
            <Button size="compact-xs" variant="subtle" onClick={open} {...opens(argument.id)}>
              <FormattedMessage id="ui.edit" />
            </Button>
            <Button
              size="compact-xs"
              variant="subtle"
              color="gray"
              loading={submit.saving}
              onClick={() =>
                void submit.run(async () => feed.accept(await withdrawArgument(investigation, argument)))
              }
            >
              <FormattedMessage id="ui.withdraw" />
            </Button>
          </span>
        )}
      </header>
      <div className={classes.body}>
        {editing ? <EditArgument argument={argument} onDone={close} /> : <Markdown text={argument.body} />}
        <ProblemNotice problem={submit.problem} />
      </div>
    </article>
  );
}
