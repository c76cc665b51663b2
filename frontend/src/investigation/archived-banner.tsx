import { Button, Text } from "@mantine/core";
import { FormattedDate, FormattedMessage } from "react-intl";
import { useLive } from "../live/live-context";
import { Icon } from "../ui/icons";
import { ProblemNotice } from "../ui/problem-notice";
import { useSubmit } from "../ui/submit";
import { useNames, useViewer } from "../ui/viewer";
import classes from "./archived-banner.module.css";
import { useInvestigation } from "./contexts";
import { restoreInvestigation } from "./investigation-api";

/** Above every screen of an archived investigation: that it is only read, since when, why, and for owners the way back. */
export function ArchivedBanner() {
  const investigation = useInvestigation();
  const { feed } = useLive();
  const { owns } = useViewer();
  const nameOf = useNames();
  const submit = useSubmit();
  const archived = investigation?.archived ?? null;
  return (
    <div role="status">
      {investigation !== null && archived !== null && (
        <div className={classes.banner}>
          <Icon name="lock" size={18} />
          <div className={classes.words}>
            <Text size="sm" component="div">
              <FormattedMessage
                id="investigation.archived"
                values={{
                  name: nameOf(archived.by),
                  when: <FormattedDate value={archived.at} dateStyle="long" />,
                  b: (parts) => <strong>{parts}</strong>,
                }}
              />
            </Text>
            {archived.reason !== null && (
              <Text size="sm" component="div" className={classes.reason} dir="auto">
                {archived.reason}
              </Text>
            )}
            <ProblemNotice problem={submit.problem} />
          </div>
          {owns && (
            <Button
              size="xs"
              variant="default"
              loading={submit.saving}
              onClick={() =>
                void submit.run(async () =>
                  feed.accept(await restoreInvestigation(investigation.id, investigation.version)),
                )
              }
            >
              <FormattedMessage id="investigation.restore" />
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
