import { Button, Group } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { useLive } from "../live/live-context";
import { opens } from "../ui/form-focus";
import { ProblemNotice } from "../ui/problem-notice";
import { useSubmit } from "../ui/submit";
import { useNames, useViewer } from "../ui/viewer";
import { When } from "../ui/when";
import { withdrawEvidence } from "./claim-api";
import type { Evidence } from "./evidence";
import { EditEvidence } from "./evidence-form";
import classes from "./evidence.module.css";

/** One source as used for the claim; what was withdrawn leaves a trace. */
export function EvidenceCard({
  evidence,
  source,
}: {
  readonly evidence: Evidence;
  readonly source: ReactNode;
}) {
  const { investigation, feed } = useLive();
  const { account, mayContribute } = useViewer();
  const nameOf = useNames();
  const submit = useSubmit();
  const [editing, { open, close }] = useDisclosure(false);

  if (evidence.withdrawn) {
    return (
      <p className={classes.trace} id={`evidence-${evidence.id}`}>
        <FormattedMessage id="evidence.withdrawn-by" values={{ name: nameOf(evidence.author) }} />
      </p>
    );
  }
  if (editing) return <EditEvidence evidence={evidence} onDone={close} />;
  return (
    <article className={classes.card} id={`evidence-${evidence.id}`} data-stance={evidence.stance}>
      {evidence.excerpt !== null && evidence.excerpt !== "" && (
        <blockquote className={classes.excerpt} dir="auto">
          {evidence.excerpt}
        </blockquote>
      )}
      {evidence.locator !== null && (
        <div className={classes.locator} dir="auto">
          {evidence.locator}
        </div>
      )}
      {source}
      <footer className={classes.foot}>
        <span>
          {nameOf(evidence.author)} · <When at={evidence.attachedAt} />
          {evidence.editedAt !== null && (
            <>
              {" · "}
              <FormattedMessage id="ui.edited" />
            </>
          )}
        </span>
        {mayContribute && evidence.author === account && (
          <Group gap={0}>
            <Button size="compact-xs" variant="subtle" onClick={open} {...opens(evidence.id)}>
              <FormattedMessage id="ui.edit" />
            </Button>
            <Button
              size="compact-xs"
              variant="subtle"
              color="gray"
              loading={submit.saving}
              onClick={() =>
                void submit.run(async () => feed.accept(await withdrawEvidence(investigation, evidence)))
              }
            >
              <FormattedMessage id="ui.withdraw" />
            </Button>
          </Group>
        )}
      </footer>
      <ProblemNotice problem={submit.problem} />
    </article>
  );
}
