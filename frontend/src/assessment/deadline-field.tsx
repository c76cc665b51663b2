import { SegmentedControl, Stack, TextInput } from "@mantine/core";
import { useState } from "react";
import { useIntl } from "react-intl";
import { browserTimeZone } from "../ui/time-zone";
import { meaningOf, onClocks } from "./local-time";

interface DeadlineFieldProps {
  /** The moment that is shown at first. */
  readonly start: string;
  /** The moment that is meant, or null while there is none. */
  readonly onChange: (at: string | null) => void;
}

/** A moment, typed as clocks in the reader's time zone show it. */
export function DeadlineField({ start, onChange }: DeadlineFieldProps) {
  const intl = useIntl();
  const zone = intl.timeZone ?? browserTimeZone();
  const [local, setLocal] = useState(() => onClocks(start, zone));
  const [later, setLater] = useState(false);
  const meaning = meaningOf(local, zone);
  const tell = (next: string, second: boolean) => {
    const meant = meaningOf(next, zone);
    const at =
      meant?.kind === "once"
        ? meant.at
        : meant?.kind === "twice"
          ? second
            ? meant.second
            : meant.first
          : null;
    onChange(at);
  };
  const offset = (at: string) =>
    new Intl.DateTimeFormat(intl.locale, { timeZone: zone, timeZoneName: "longOffset" })
      .formatToParts(new Date(at))
      .find((part) => part.type === "timeZoneName")?.value ?? "";
  return (
    <Stack gap={6}>
      <TextInput
        type="datetime-local"
        label={intl.formatMessage({ id: "assessment.deadline" })}
        description={intl.formatMessage({ id: "assessment.in-zone" }, { zone: zone.replaceAll("_", " ") })}
        required
        maw="18rem"
        value={local}
        error={meaning?.kind === "never" ? intl.formatMessage({ id: "assessment.no-such-time" }) : null}
        onChange={(event) => {
          setLocal(event.currentTarget.value);
          tell(event.currentTarget.value, later);
        }}
      />
      {meaning?.kind === "twice" && (
        <SegmentedControl
          aria-label={intl.formatMessage({ id: "assessment.which-time" })}
          value={later ? "second" : "first"}
          onChange={(value) => {
            setLater(value === "second");
            tell(local, value === "second");
          }}
          data={[
            {
              value: "first",
              label: intl.formatMessage({ id: "assessment.first-time" }, { offset: offset(meaning.first) }),
            },
            {
              value: "second",
              label: intl.formatMessage({ id: "assessment.second-time" }, { offset: offset(meaning.second) }),
            },
          ]}
        />
      )}
    </Stack>
  );
}
