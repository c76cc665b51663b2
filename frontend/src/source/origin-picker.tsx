import { Button, Group, Select, TextInput } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { madeBy, useLive } from "../live/live-context";
import { opens, useFormFocus } from "../ui/form-focus";
import { ProblemNotice } from "../ui/problem-notice";
import { fieldFault, useSubmit } from "../ui/submit";
import { useOrigins } from "./contexts";
import { nameOrigin } from "./origin-api";

interface OriginPickerProps {
  readonly picked: string | null;
  readonly onPick: (origin: string | null) => void;
}

/** Picks who said it first, or names somebody new on the spot. */
export function OriginPicker({ picked, onPick }: OriginPickerProps) {
  const intl = useIntl();
  const origins = useOrigins();
  const [naming, { open, close }] = useDisclosure(false);
  if (naming) return <NewOrigin onNamed={onPick} onDone={close} />;
  return (
    <Group align="end" gap="sm">
      <Select
        style={{ flex: "1 1 14rem" }}
        label={intl.formatMessage({ id: "origin.pick" })}
        placeholder={intl.formatMessage({ id: "origin.source-itself" })}
        searchable
        clearable
        nothingFoundMessage={intl.formatMessage({ id: "origin.none-found" })}
        value={picked}
        onChange={onPick}
        data={[...(origins?.values() ?? [])].map((origin) => ({ value: origin.id, label: origin.name }))}
      />
      <Button variant="default" onClick={open} {...opens("origin-new")}>
        <FormattedMessage id="origin.new" />
      </Button>
    </Group>
  );
}

interface NewOriginProps {
  readonly onNamed: (origin: string | null) => void;
  readonly onDone: () => void;
}

function NewOrigin({ onNamed, onDone }: NewOriginProps) {
  const intl = useIntl();
  const { investigation, feed } = useLive();
  const submit = useSubmit();
  const form = useFormFocus<HTMLDivElement>("origin-new");
  const [name, setName] = useState("");
  const keep = async () => {
    if (name.trim() === "") return;
    const named = await submit.run(async () => {
      const answer = feed.accept(await nameOrigin(investigation, name.trim()));
      onNamed(madeBy(answer, "origin") ?? null);
    });
    if (named) onDone();
  };
  return (
    <div ref={form}>
      <Group align="end" gap="sm">
        <TextInput
          style={{ flex: "1 1 14rem" }}
          label={intl.formatMessage({ id: "origin.name" })}
          description={intl.formatMessage({ id: "origin.name-hint" })}
          maxLength={300}
          dir="auto"
          value={name}
          error={fieldFault(submit.problem, "name")}
          onChange={(event) => setName(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            void keep();
          }}
        />
        <Button loading={submit.saving} disabled={name.trim() === ""} onClick={() => void keep()}>
          <FormattedMessage id="origin.add" />
        </Button>
        <Button variant="subtle" color="gray" onClick={onDone}>
          <FormattedMessage id="ui.cancel" />
        </Button>
      </Group>
      <ProblemNotice problem={submit.problem} />
    </div>
  );
}
