import { Button, Group, TextInput, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { type ReactNode, type SubmitEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useLive } from "../live/live-context";
import { opens, useFormFocus } from "../ui/form-focus";
import { ProblemNotice } from "../ui/problem-notice";
import { fieldFault, useSubmit } from "../ui/submit";
import { useViewer } from "../ui/viewer";
import { useOrigins } from "./contexts";
import type { Origin } from "./origin";
import { renameOrigin } from "./origin-api";
import classes from "./sources.module.css";

/** Who said things first, as far as somebody found out; each with what goes back to it. */
export function OriginsList({ about }: { readonly about?: (origin: string) => ReactNode }) {
  const origins = [...(useOrigins()?.values() ?? [])].sort((a, b) => a.name.localeCompare(b.name));
  if (origins.length === 0) return null;
  return (
    <section>
      <Title order={2} size="h3" mb="xs">
        <FormattedMessage id="origin.all" />
      </Title>
      <ul className={classes.list}>
        {origins.map((origin) => (
          <Row key={origin.id} origin={origin} about={about?.(origin.id)} />
        ))}
      </ul>
    </section>
  );
}

function Row({ origin, about }: { readonly origin: Origin; readonly about: ReactNode }) {
  const { mayContribute } = useViewer();
  const [renaming, { open, close }] = useDisclosure(false);
  return (
    <li className={classes.row} id={`origin-${origin.id}`}>
      {renaming ? (
        <Rename origin={origin} onDone={close} />
      ) : (
        <div className={classes.split}>
          <div className={classes.line}>
            <div className={classes.title} dir="auto">
              {origin.name}
            </div>
            {about}
          </div>
          {mayContribute && (
            <Button variant="subtle" size="compact-sm" onClick={open} {...opens(`origin-${origin.id}`)}>
              <FormattedMessage id="origin.rename" />
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

function Rename({ origin, onDone }: { readonly origin: Origin; readonly onDone: () => void }) {
  const intl = useIntl();
  const { investigation, feed } = useLive();
  const submit = useSubmit();
  const form = useFormFocus<HTMLFormElement>(`origin-${origin.id}`);
  const [name, setName] = useState(origin.name);
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    if (await submit.run(async () => feed.accept(await renameOrigin(investigation, origin, name.trim())))) {
      onDone();
    }
  };
  return (
    <form ref={form} onSubmit={(event) => void save(event)}>
      <Group align="end" gap="xs">
        <TextInput
          style={{ flex: "1 1 14rem" }}
          label={intl.formatMessage({ id: "origin.name" })}
          maxLength={300}
          dir="auto"
          value={name}
          error={fieldFault(submit.problem, "name")}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" size="sm" loading={submit.saving} disabled={name.trim() === ""}>
          <FormattedMessage id="ui.save" />
        </Button>
        <Button size="sm" variant="subtle" color="gray" onClick={onDone}>
          <FormattedMessage id="ui.cancel" />
        </Button>
      </Group>
      <ProblemNotice problem={submit.problem} />
    </form>
  );
}
