import { Button, FileButton, Group, Modal, Text } from "@mantine/core";
import { useClipboard } from "@mantine/hooks";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { Refusal } from "../http/problem";
import { useLive } from "../live/live-context";
import { ProblemNotice } from "../ui/problem-notice";
import { useSubmit } from "../ui/submit";
import { useNames, useViewer } from "../ui/viewer";
import { When } from "../ui/when";
import { useSnapshots } from "./contexts";
import {
  type CheckedSnapshot,
  isPage,
  isShown,
  largestSnapshot,
  snapshotsOf,
  type SourceSnapshot,
} from "./snapshot";
import { checkSnapshot, contentOf, fetchSnapshot, readSnapshot, uploadSnapshot } from "./snapshot-api";
import type { Source } from "./source";
import classes from "./snapshots.module.css";

interface SnapshotsProps {
  readonly source: Source;
  /** Whether the rules let the server fetch. */
  readonly mayFetch: boolean;
}

/** A source's snapshots: captures it now, keeps a file, and shows what was captured before. */
export function Snapshots({ source, mayFetch }: SnapshotsProps) {
  const snapshots = snapshotsOf(useSnapshots(), source.id);
  const { mayContribute } = useViewer();
  const last = snapshots[0];
  return (
    <details className={classes.snapshots}>
      <summary>
        {last === undefined ? (
          <FormattedMessage id="snapshot.none" />
        ) : (
          <FormattedMessage
            id="snapshot.count"
            values={{ count: snapshots.length, when: <When at={last.capturedAt} /> }}
          />
        )}
      </summary>
      {mayContribute && <Capture source={source} mayFetch={mayFetch && source.url !== null} />}
      {snapshots.length > 0 && (
        <ol className={classes.list}>
          {snapshots.map((snapshot) => (
            <Row key={snapshot.id} snapshot={snapshot} />
          ))}
        </ol>
      )}
    </details>
  );
}

/** When a source was captured last; nothing if it never was. */
export function LastCapture({ source }: { readonly source: string }) {
  const last = snapshotsOf(useSnapshots(), source)[0];
  if (last === undefined) return null;
  return (
    <span>
      <FormattedMessage id="snapshot.last" values={{ when: <When at={last.capturedAt} /> }} />
    </span>
  );
}

function Capture({ source, mayFetch }: SnapshotsProps) {
  const { investigation, feed } = useLive();
  const fetching = useSubmit();
  const sending = useSubmit();
  const upload = (file: File | null) => {
    if (file === null) return;
    fetching.forget();
    void sending.run(async () => {
      if (file.size > largestSnapshot) {
        throw new Refusal({ name: "too-large", status: 413, detail: "", limit: largestSnapshot });
      }
      feed.accept(await uploadSnapshot(investigation, source.id, file));
    });
  };
  return (
    <div className={classes.capture}>
      <Group gap="xs">
        {mayFetch && (
          <Button
            size="xs"
            variant="light"
            loading={fetching.saving}
            onClick={() => {
              sending.forget();
              void fetching.run(async () => feed.accept(await fetchSnapshot(investigation, source.id)));
            }}
          >
            <FormattedMessage id="snapshot.capture" />
          </Button>
        )}
        <FileButton onChange={upload}>
          {(props) => (
            <Button {...props} size="xs" variant="default" loading={sending.saving}>
              <FormattedMessage id="snapshot.upload" />
            </Button>
          )}
        </FileButton>
        <Text size="xs" c="dimmed">
          <FormattedMessage id="snapshot.hint" />
        </Text>
      </Group>
      <ProblemNotice problem={fetching.problem ?? sending.problem} />
    </div>
  );
}

function Row({ snapshot }: { readonly snapshot: SourceSnapshot }) {
  const intl = useIntl();
  const { investigation } = useLive();
  const nameOf = useNames();
  const checking = useSubmit();
  const reading = useSubmit();
  const [checked, setChecked] = useState<CheckedSnapshot | null>(null);
  const [text, setText] = useState<string | null>(null);
  const clipboard = useClipboard({ timeout: 3000 });
  return (
    <li className={classes.snapshot}>
      <div className={classes.facts}>
        <strong>
          <When at={snapshot.capturedAt} />
        </strong>
        <span>
          <FormattedMessage
            id={`snapshot.means.${snapshot.means}`}
            values={{ name: nameOf(snapshot.collector) }}
          />
        </span>
        {snapshot.fileName !== null && <span dir="auto">{snapshot.fileName}</span>}
        <span>{snapshot.mediaType}</span>
        <span>{sizeOf(snapshot.length, intl.formatNumber)}</span>
      </div>
      {snapshot.finalUrl !== null && (
        <div className={classes.address}>
          {snapshot.finalUrl === snapshot.requestedUrl ? (
            snapshot.finalUrl
          ) : (
            <FormattedMessage id="snapshot.led-to" values={{ address: snapshot.finalUrl }} />
          )}
        </div>
      )}
      <div className={classes.hash}>
        <span>SHA-256</span>
        <code title={snapshot.sha256}>{snapshot.sha256}</code>
        <Button size="compact-xs" variant="subtle" onClick={() => clipboard.copy(snapshot.sha256)}>
          <FormattedMessage id={clipboard.copied ? "ui.copied" : "ui.copy"} />
        </Button>
      </div>
      <Group gap={0} className={classes.acts}>
        {isShown(snapshot) && (
          <Button
            component="a"
            size="compact-xs"
            variant="subtle"
            href={contentOf(investigation, snapshot.id, false)}
            target="_blank"
            rel="noopener noreferrer"
          >
            <FormattedMessage id="snapshot.view" />
          </Button>
        )}
        {isPage(snapshot) && (
          <Button
            size="compact-xs"
            variant="subtle"
            loading={reading.saving}
            aria-haspopup="dialog"
            onClick={() =>
              void reading.run(async () => setText((await readSnapshot(investigation, snapshot.id)).text))
            }
          >
            <FormattedMessage id="snapshot.read" />
          </Button>
        )}
        <Button
          component="a"
          size="compact-xs"
          variant="subtle"
          href={contentOf(investigation, snapshot.id, true)}
          download
        >
          <FormattedMessage id="snapshot.save" />
        </Button>
        <Button
          size="compact-xs"
          variant="subtle"
          loading={checking.saving}
          onClick={() =>
            void checking.run(async () => setChecked(await checkSnapshot(investigation, snapshot.id)))
          }
        >
          <FormattedMessage id="snapshot.check" />
        </Button>
        {snapshot.headers.length > 0 && (
          <details className={classes.headers}>
            <summary>
              <FormattedMessage id="snapshot.headers" values={{ status: snapshot.status ?? 0 }} />
            </summary>
            <pre>{snapshot.headers.join("\n")}</pre>
          </details>
        )}
      </Group>
      <div role="status" className={classes.checked} data-holds={checked?.holds}>
        {checked !== null && (
          <FormattedMessage
            id={checked.holds ? "snapshot.holds" : "snapshot.altered"}
            values={{ when: <When at={checked.checkedAt} /> }}
          />
        )}
      </div>
      <ProblemNotice problem={checking.problem ?? reading.problem} />
      <Modal
        opened={text !== null}
        onClose={() => setText(null)}
        size="xl"
        title={<FormattedMessage id="snapshot.words" />}
        closeButtonProps={{ "aria-label": intl.formatMessage({ id: "ui.close" }) }}
      >
        <div className={classes.text} dir="auto">
          {text}
        </div>
      </Modal>
    </li>
  );
}

/** Bytes as people say them. */
function sizeOf(
  bytes: number,
  format: (value: number, options: { style: "unit"; unit: string; maximumFractionDigits: number }) => string,
): string {
  const [value, unit, maximumFractionDigits] =
    bytes < 1000
      ? ([bytes, "byte", 0] as const)
      : bytes < 1_000_000
        ? ([bytes / 1000, "kilobyte", 0] as const)
        : ([bytes / 1_000_000, "megabyte", 1] as const);
  return format(value, { style: "unit", unit, maximumFractionDigits });
}
