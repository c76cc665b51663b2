import { Button, Group, Paper, Select } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { FormattedMessage, useIntl } from "react-intl";
import { madeBy, useLive } from "../live/live-context";
import { opens } from "../ui/form-focus";
import { useSources } from "./contexts";
import { addSource } from "./source-api";
import { SourceForm } from "./source-form";

interface SourcePickerProps {
  readonly picked: string | null;
  readonly onPick: (source: string | null) => void;
}

/** Picks one of the investigation's sources, or adds a new one on the spot. */
export function SourcePicker({ picked, onPick }: SourcePickerProps) {
  const intl = useIntl();
  const sources = useSources();
  const { investigation, feed } = useLive();
  const [adding, { open, close }] = useDisclosure(false);
  if (adding) {
    return (
      <Paper withBorder p="md" bg="var(--paper-sunken)">
        <SourceForm
          source={null}
          action={<FormattedMessage id="source.add" />}
          onSave={async (body) => {
            const answer = feed.accept(await addSource(investigation, body));
            onPick(madeBy(answer, "source") ?? null);
          }}
          onDone={close}
        />
      </Paper>
    );
  }
  return (
    <Group align="end" gap="sm">
      <Select
        style={{ flex: "1 1 16rem" }}
        label={intl.formatMessage({ id: "source.pick" })}
        searchable
        clearable
        nothingFoundMessage={intl.formatMessage({ id: "source.none-found" })}
        value={picked}
        onChange={onPick}
        data={[...(sources?.values() ?? [])].map((source) => ({
          value: source.id,
          label: [source.title, source.publisher, source.date].filter((part) => part !== null).join(" · "),
        }))}
      />
      <Button variant="default" onClick={open} {...opens("source-new")}>
        <FormattedMessage id="source.new" />
      </Button>
    </Group>
  );
}
