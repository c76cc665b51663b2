import { Button, FileButton, Text } from "@mantine/core";
import { type DragEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Problem } from "../http/problem";
import { ProblemNotice } from "../ui/problem-notice";
import { documentLimit } from "./document-api";
import classes from "./documents.module.css";

interface FileDropProps {
  readonly file: File | null;
  readonly onFile: (file: File | null) => void;
}

const readable = /\.(txt|md|markdown|html?)$/i;

/** A place to drop a text file, and a button for those who do not drag; says the limit before, not after. */
export function FileDrop({ file, onFile }: FileDropProps) {
  const intl = useIntl();
  const [over, setOver] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  const take = (taken: File | null | undefined) => {
    if (!taken) return;
    const fault = faultOf(taken);
    setProblem(fault);
    onFile(fault === null ? taken : null);
  };

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };

  return (
    <>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dropping is extra: the button does it too */}
      <div
        role="group"
        aria-label={intl.formatMessage({ id: "document.upload" })}
        className={classes.drop}
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Text fw={600} role="status" style={{ overflowWrap: "anywhere" }}>
          {file === null ? (
            <FormattedMessage id="document.drop" />
          ) : (
            `${file.name} · ${intl.formatNumber(Math.ceil(file.size / 1024), { style: "unit", unit: "kilobyte" })}`
          )}
        </Text>
        <Text size="sm" c="dimmed">
          <FormattedMessage id="document.file-kinds" /> <FormattedMessage id="document.limit" />
        </Text>
        <FileButton onChange={take} accept=".txt,.md,.markdown,.html,.htm,text/plain,text/markdown,text/html">
          {(props) => (
            <Button {...props} variant="default" mt="xs">
              <FormattedMessage id="document.choose-file" />
            </Button>
          )}
        </FileButton>
      </div>
      <ProblemNotice problem={problem} />
    </>
  );
}

const wrongKind = {
  name: "unreadable-text",
  status: 422,
  detail: "",
  reason: "file-kind",
  named: "",
} as const;

function faultOf(file: File): Problem | null {
  if (!readable.test(file.name)) return wrongKind;
  if (file.size > documentLimit) return { name: "too-large", status: 413, detail: "", limit: documentLimit };
  return null;
}
