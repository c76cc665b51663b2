import { Textarea } from "@mantine/core";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useLive } from "../live/live-context";
import { Confirm } from "../ui/confirm";
import { fieldFault, useSubmit } from "../ui/submit";
import type { Investigation } from "./investigation";
import { archiveInvestigation } from "./investigation-api";

interface ArchiveInvestigationProps {
  readonly investigation: Investigation;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Says what archiving means, takes a reason if there is one, and archives. */
export function ArchiveInvestigation({ investigation, opened, onClose }: ArchiveInvestigationProps) {
  const intl = useIntl();
  const { feed } = useLive();
  const [reason, setReason] = useState("");
  const submit = useSubmit();
  const { id, version } = investigation;
  return (
    <Confirm
      opened={opened}
      action={<FormattedMessage id="investigation.archive" />}
      question={<FormattedMessage id="investigation.archive-question" />}
      submit={submit}
      onClose={onClose}
      onConfirm={() =>
        void submit
          .run(async () => feed.accept(await archiveInvestigation(id, version, reason.trim() || null)))
          .then((archived) => {
            if (archived) onClose();
          })
      }
    >
      <Textarea
        label={intl.formatMessage({ id: "investigation.archive-reason" })}
        autosize
        minRows={2}
        maxLength={2000}
        dir="auto"
        value={reason}
        error={fieldFault(submit.problem, "reason")}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </Confirm>
  );
}
