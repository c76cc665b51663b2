import { PasswordInput } from "@mantine/core";
import { useIntl } from "react-intl";
import { passwordFault } from "./account";

interface PasswordFieldProps {
  readonly value: string;
  readonly onChange: (password: string) => void;
}

/** A password that is chosen now: its rules are said before, its fault beside it. */
export function NewPasswordField({ value, onChange }: PasswordFieldProps) {
  const intl = useIntl();
  const fault = value === "" ? null : passwordFault(value);
  return (
    <PasswordInput
      label={intl.formatMessage({ id: "identity.password" })}
      description={intl.formatMessage({ id: "identity.password-rule" })}
      autoComplete="new-password"
      required
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={fault === null ? undefined : intl.formatMessage({ id: `identity.password-${fault}` })}
    />
  );
}
