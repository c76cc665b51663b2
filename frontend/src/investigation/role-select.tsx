import { Select } from "@mantine/core";
import { useIntl } from "react-intl";
import { useViewer } from "../ui/viewer";
import { type Role, roles } from "./investigation";

interface RoleSelectProps {
  readonly role: Role;
  readonly onRole: (role: Role) => void;
}

/** Which role an invitation gives: none above one's own. */
export function RoleSelect({ role, onRole }: RoleSelectProps) {
  const intl = useIntl();
  const { mayOwn } = useViewer();
  const offered = roles.filter((one) => mayOwn || one !== "OWNER");
  return (
    <Select
      label={intl.formatMessage({ id: "members.role" })}
      description={intl.formatMessage({ id: `role.${role}.is` })}
      inputWrapperOrder={["label", "input", "description", "error"]}
      allowDeselect={false}
      value={role}
      onChange={(value) => onRole(value ?? role)}
      data={offered.map((one) => ({ value: one, label: intl.formatMessage({ id: `role.${one}` }) }))}
    />
  );
}
