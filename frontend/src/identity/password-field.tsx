import { PasswordInput } from "@mantine/core";
import { useIntl } from "react-intl";
import type { Problem } from "../http/problem";
import { fieldFault } from "../ui/submit";
import { passwordFault } from "./account";

interface PasswordFieldProps {
  readonly label?: "identity.password" | "account.password-new";
  readonly problem?: Problem | null;
  readonly value: string;
  readonly onChange: (password: string) => void;
}

/** A password that is chosen now: its rules are said before, its fault beside it. */
export function NewPasswordField({
  label = "identity.password",
  problem = null,
  value,
  onChange,
}: PasswordFieldProps) {
  const intl = useIntl();
  const fault = value === "" ? null : passwordFault(value);
  return (
    <PasswordInput
      label={intl.formatMessage({ id: label })}
      description={intl.formatMessage({ id: "identity.password-rule" })}
      autoComplete="new-password"
      required
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={
        fault === null
          ? fieldFault(problem, "password")
          : intl.formatMessage({ id: `identity.password-${fault}` })
      }
    />
  );
}

/** The password that there is, to show that it is still me. */
export function CurrentPasswordField({ problem = null, value, onChange }: PasswordFieldProps) {
  const intl = useIntl();
  return (
    <PasswordInput
      label={intl.formatMessage({ id: "account.password-current" })}
      autoComplete="current-password"
      required
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={fieldFault(problem, "currentPassword")}
    />
  );
}
