import { Button, Loader, Modal, Stack } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useEffect, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { type Problem, problemIn } from "../http/problem";
import type { Entry } from "../live/entry";
import { useLive } from "../live/live-context";
import { Markdown } from "../ui/markdown";
import { ProblemNotice } from "../ui/problem-notice";
import { When } from "../ui/when";
import type { Argument } from "./argument";
import { listVersions } from "./argument-api";
import classes from "./debate.module.css";

/** Says that something was edited, and shows on demand every text that it had. */
export function ArgumentVersions({ argument }: { readonly argument: Argument }) {
  const intl = useIntl();
  const [opened, { open, close }] = useDisclosure(false);
  if (argument.editedAt === null) return null;
  return (
    <>
      <Button size="compact-xs" variant="subtle" color="gray" className={classes.edited} onClick={open}>
        <FormattedMessage id="ui.edited" />
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        size="lg"
        title={intl.formatMessage({ id: "debate.versions" })}
        closeButtonProps={{ "aria-label": intl.formatMessage({ id: "ui.close" }) }}
      >
        <Versions argument={argument} />
      </Modal>
    </>
  );
}

function Versions({ argument: { id, version } }: { readonly argument: Argument }) {
  const { investigation } = useLive();
  const [entries, setEntries] = useState<readonly Entry[] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    let wanted = true;
    listVersions(investigation, id).then(
      (found) => {
        if (wanted) setEntries(found);
      },
      (thrown: unknown) => {
        if (wanted) setProblem(problemIn(thrown));
      },
    );
    return () => {
      wanted = false;
    };
  }, [investigation, id, version]);
  if (entries === null) return problem === null ? <Loader size="sm" /> : <ProblemNotice problem={problem} />;
  const texts = entries.filter(({ type }) => type === "argument.made" || type === "argument.edited");
  return (
    <Stack gap="lg">
      {texts.map(({ position, at, data }, index) => (
        <section key={position}>
          <p className={classes.version}>
            <FormattedMessage id="debate.version" values={{ number: texts.length - index }} />{" "}
            <When at={at} />
          </p>
          {typeof data.body === "string" ? (
            <Markdown text={data.body} />
          ) : (
            <p className={classes.trace}>
              <FormattedMessage id="history.erased" />
            </p>
          )}
        </section>
      ))}
    </Stack>
  );
}
