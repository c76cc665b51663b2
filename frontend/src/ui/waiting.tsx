import { Center, Loader } from "@mantine/core";
import { useIntl } from "react-intl";
import classes from "./waiting.module.css";

/** Something is on its way; what takes a moment shows nothing, so that nothing flashes. */
export function Waiting() {
  const intl = useIntl();
  return (
    <Center mih="60vh" className={classes.late ?? ""}>
      <Loader role="status" aria-label={intl.formatMessage({ id: "ui.loading" })} />
    </Center>
  );
}
