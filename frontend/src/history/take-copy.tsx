import { Button, Menu } from "@mantine/core";
import { FormattedMessage } from "react-intl";
import { command } from "../http/call";
import { api } from "../http/paths";
import { useLive } from "../live/live-context";
import { Icon } from "../ui/icons";
import { ProblemNotice } from "../ui/problem-notice";
import { useSubmit } from "../ui/submit";

const formats = ["CASE_FILE", "NDJSON", "CSV", "CLOUD_EVENTS"] as const;

/** Takes a copy of the log as it is now, which is an entry, and has the browser save it. */
export function TakeCopy() {
  const { feed, investigation } = useLive();
  const submit = useSubmit();
  const take = (format: string) =>
    void submit.run(async () => {
      const exports = api`/investigations/${investigation}/exports`;
      const answer = await command("POST", exports, { body: { format } });
      feed.accept(answer);
      const made = answer.entries.find((entry) => "type" in entry && entry.type === "audit.exported");
      if (made !== undefined && "object" in made) save(`${exports}/${made.object.id}`);
    });
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button variant="default" loading={submit.saving}>
            <FormattedMessage id="export.take" />
          </Button>
        </Menu.Target>
        <Menu.Dropdown maw="24rem">
          {formats.map((format) => (
            <Menu.Item key={format} onClick={() => take(format)} leftSection={<Icon name="arrow" />}>
              <strong>
                <FormattedMessage id={`export.${format}`} />
              </strong>
              <div>
                <FormattedMessage id={`export.${format}.about`} />
              </div>
            </Menu.Item>
          ))}
          <Menu.Label>
            <FormattedMessage id="export.noted" />
          </Menu.Label>
        </Menu.Dropdown>
      </Menu>
      <ProblemNotice problem={submit.problem} />
    </>
  );
}

function save(address: string) {
  const link = document.createElement("a");
  link.href = address;
  link.download = "";
  link.click();
}
