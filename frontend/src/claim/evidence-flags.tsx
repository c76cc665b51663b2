import { Button, Group, SegmentedControl, Stack, TextInput } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useLive } from "../live/live-context";
import { useDraft } from "../ui/draft";
import { DraftKept } from "../ui/draft-kept";
import { ProblemNotice } from "../ui/problem-notice";
import { fieldFault, useSubmit } from "../ui/submit";
import { useNames, useViewer } from "../ui/viewer";
import { When } from "../ui/when";
import { type Evidence, type Flag, type Flagged, flags } from "./evidence";
import { flagEvidence, liftFlag } from "./evidence-api";
import classes from "./evidence.module.css";

/** What is wrong with a piece of evidence, and why; shown with it everywhere. */
export function FlagNotes({ evidence }: { readonly evidence: Evidence }) {
  const nameOf = useNames();
  if (evidence.flags.length === 0) return null;
  return (
    <ul className={classes.flags}>
      {evidence.flags.map((set) => (
        <li key={set.flag}>
          <strong>
            <FormattedMessage id={`evidence.flag.${set.flag}`} />
          </strong>{" "}
          <span dir="auto">{set.reason}</span>{" "}
          <span className={classes.by}>
            {nameOf(set.by)} · <When at={set.at} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Sets a flag that the piece does not bear, and lifts those it bears. */
export function FlagForms({ evidence }: { readonly evidence: Evidence }) {
  const intl = useIntl();
  const { investigation, feed } = useLive();
  const submit = useSubmit();
  const open = flags.filter((flag) => !evidence.flags.some((set) => set.flag === flag));
  const draft = useDraft<{ flag: Flag; reason: string }>(`${investigation}:flag:${evidence.id}`, {
    flag: "DISPUTED",
    reason: "",
  });
  const flag = open.includes(draft.content.flag) ? draft.content.flag : open[0];
  const { reason } = draft.content;
  const set = async (event: SubmitEvent) => {
    event.preventDefault();
    if (flag === undefined) return;
    const done = await submit.run(async () =>
      feed.accept(await flagEvidence(investigation, evidence, flag, reason.trim())),
    );
    if (done) draft.discard();
  };
  return (
    <Stack gap="sm">
      {evidence.flags.map((one) => (
        <Lift key={one.flag} evidence={evidence} set={one} />
      ))}
      {flag !== undefined && (
        <form onSubmit={(event) => void set(event)}>
          <Stack gap="sm">
            <SegmentedControl
              aria-label={intl.formatMessage({ id: "evidence.flag" })}
              value={flag}
              onChange={(value) => draft.write({ flag: value })}
              data={open.map((value) => ({
                value,
                label: intl.formatMessage({ id: `evidence.flag.${value}` }),
              }))}
            />
            <TextInput
              label={intl.formatMessage({ id: "ui.reason" })}
              description={intl.formatMessage({ id: `evidence.flag.${flag}.meaning` })}
              required
              maxLength={2000}
              dir="auto"
              value={reason}
              error={fieldFault(submit.problem, "reason")}
              onChange={(event) => draft.write({ reason: event.currentTarget.value })}
            />
            <ProblemNotice problem={submit.problem} />
            <Group gap="xs">
              <Button type="submit" size="xs" loading={submit.saving} disabled={reason.trim() === ""}>
                <FormattedMessage id="evidence.flag.set" />
              </Button>
              <DraftKept kept={draft.kept} onDiscard={draft.discard} />
            </Group>
          </Stack>
        </form>
      )}
    </Stack>
  );
}

/** Lifts one flag: for who set it, and for editors. */
function Lift({ evidence, set }: { readonly evidence: Evidence; readonly set: Flagged }) {
  const intl = useIntl();
  const { investigation, feed } = useLive();
  const { account, mayEdit } = useViewer();
  const submit = useSubmit();
  const [reason, setReason] = useState("");
  const may = mayEdit || set.by === account;
  const lift = async (event: SubmitEvent) => {
    event.preventDefault();
    await submit.run(async () =>
      feed.accept(await liftFlag(investigation, evidence, set.flag, reason.trim())),
    );
  };
  return (
    <form onSubmit={(event) => void lift(event)} className={classes.lift}>
      <div>
        <strong>
          <FormattedMessage id={`evidence.flag.${set.flag}`} />
        </strong>{" "}
        <span dir="auto">{set.reason}</span>
      </div>
      {may ? (
        <Group align="end" gap="xs">
          <TextInput
            style={{ flex: "1 1 12rem" }}
            size="xs"
            label={intl.formatMessage({ id: "evidence.flag.lift-reason" })}
            maxLength={2000}
            dir="auto"
            value={reason}
            error={fieldFault(submit.problem, "reason")}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Button
            type="submit"
            size="xs"
            variant="default"
            loading={submit.saving}
            disabled={reason.trim() === ""}
          >
            <FormattedMessage id="evidence.flag.lift" />
          </Button>
        </Group>
      ) : (
        <small>
          <FormattedMessage id="evidence.flag.not-yours" />
        </small>
      )}
      <ProblemNotice problem={submit.problem} />
    </form>
  );
}
