import { Select } from "@mantine/core";
import { useIntl } from "react-intl";
import { daysOffered } from "./invitation";

interface ExpirySelectProps {
  readonly days: number;
  readonly onDays: (days: number) => void;
}

/** How long an invitation is open. */
export function ExpirySelect({ days, onDays }: ExpirySelectProps) {
  const intl = useIntl();
  return (
    <Select
      label={intl.formatMessage({ id: "invite.expiry" })}
      allowDeselect={false}
      value={String(days)}
      onChange={(value) => onDays(Number(value ?? days))}
      data={daysOffered.map((one) => ({
        value: String(one),
        label: intl.formatMessage({ id: "invite.days" }, { count: one }),
      }))}
    />
  );
}
