import { Button, Group, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { FormattedMessage } from "react-intl";
import { opens } from "../ui/form-focus";
import { useViewer } from "../ui/viewer";
import { ArchiveInvestigation } from "./archive-investigation";
import { useInvestigation } from "./contexts";
import { EditInvestigation } from "./edit-investigation";
import classes from "./investigations.module.css";

/** What the investigation wants to settle, and for its owners the way to say it better. */
export function InvestigationAbout() {
  const investigation = useInvestigation();
  const { mayOwn } = useViewer();
  const [editing, { open, close }] = useDisclosure(false);
  const [archiving, archive] = useDisclosure(false);
  if (investigation === null) return null;
  if (editing && mayOwn) return <EditInvestigation investigation={investigation} onDone={close} />;
  const { description } = investigation;
  if (description === null && !mayOwn) return null;
  return (
    <div className={classes.about}>
      {description !== null && (
        <Text className={classes.description} dir="auto">
          {description}
        </Text>
      )}
      {mayOwn && (
        <Group gap="xs">
          <Button
            variant="subtle"
            size="compact-sm"
            className={classes.edit}
            onClick={open}
            {...opens("edit-investigation")}
          >
            <FormattedMessage id="investigation.edit" />
          </Button>
          <Button variant="subtle" size="compact-sm" color="gray" onClick={archive.open}>
            <FormattedMessage id="investigation.archive" />
          </Button>
          <ArchiveInvestigation investigation={investigation} opened={archiving} onClose={archive.close} />
        </Group>
      )}
    </div>
  );
}
