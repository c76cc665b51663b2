import { Badge, Button, Group, Loader, Stack, Text } from "@mantine/core";
import { useCallback, useEffect, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { type Problem, problemIn } from "../http/problem";
import { ProblemNotice } from "../ui/problem-notice";
import { type Submit, useSubmit } from "../ui/submit";
import { When } from "../ui/when";
import type { Device } from "./account";
import { AccountSection } from "./account-section";
import classes from "./rows.module.css";
import { endOtherSessions, endSession, listDevices } from "./identity-api";

/** Where I am signed in, and how to end that. */
export function DevicesSection() {
  const [devices, setDevices] = useState<readonly Device[] | null>(null);
  const [fault, setFault] = useState<Problem | null>(null);
  const ending = useSubmit();
  const load = useCallback(
    () =>
      listDevices().then(
        ({ items }) => setDevices(items),
        (thrown: unknown) => setFault(problemIn(thrown)),
      ),
    [],
  );
  useEffect(() => void load(), [load]);
  const others = devices?.filter((device) => !device.current) ?? [];
  return (
    <AccountSection
      title={<FormattedMessage id="devices.title" />}
      explanation={<FormattedMessage id="devices.explanation" />}
    >
      <Stack>
        <ProblemNotice problem={fault} />
        {devices === null && fault === null && <Loader size="sm" />}
        <ul className={classes.list}>
          {devices?.map((device) => (
            <Row key={device.id} device={device} onEnded={load} />
          ))}
        </ul>
        {others.length > 0 && <EndOthers submit={ending} onEnded={load} />}
      </Stack>
    </AccountSection>
  );
}

interface EndOthersProps {
  readonly submit: Submit;
  readonly onEnded: () => Promise<void>;
}

function EndOthers({ submit, onEnded }: EndOthersProps) {
  return (
    <Stack gap="xs">
      <ProblemNotice problem={submit.problem} />
      <Group>
        <Button
          variant="default"
          loading={submit.saving}
          onClick={() => void submit.run(async () => endOtherSessions().then(onEnded))}
        >
          <FormattedMessage id="devices.end-others" />
        </Button>
      </Group>
    </Stack>
  );
}

function Row({ device, onEnded }: { readonly device: Device; readonly onEnded: () => Promise<void> }) {
  const intl = useIntl();
  const submit = useSubmit();
  const name = useDeviceName()(device);
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <div className={classes.name}>
          {name}
          {device.current && (
            <Badge size="sm" variant="light" color="navy" tt="none">
              <FormattedMessage id="devices.this" />
            </Badge>
          )}
        </div>
        <Text size="xs" c="dimmed" component="div">
          <FormattedMessage
            id="devices.begun"
            values={{
              when: <When at={device.begunAt} />,
              means: intl.formatMessage({ id: `devices.means.${device.means}` }),
            }}
          />
          {device.address !== null && (
            <>
              {" · "}
              <bdi>{device.address}</bdi>
            </>
          )}
        </Text>
        {!device.current && (
          <Text size="xs" c="dimmed" component="div">
            <FormattedMessage id="devices.seen" values={{ when: <When at={device.seenAt} /> }} />
          </Text>
        )}
        <ProblemNotice problem={submit.problem} />
      </div>
      {!device.current && (
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          loading={submit.saving}
          aria-label={intl.formatMessage({ id: "devices.end-of" }, { device: name })}
          onClick={() => void submit.run(async () => endSession(device.id).then(onEnded))}
        >
          <FormattedMessage id="devices.end" />
        </Button>
      )}
    </li>
  );
}

/** What a device is called, from what it says of itself. */
function useDeviceName(): (device: Device) => string {
  const intl = useIntl();
  return ({ browser, platform }) => {
    if (browser !== null && platform !== null)
      return intl.formatMessage({ id: "devices.name" }, { browser, platform });
    return browser ?? platform ?? intl.formatMessage({ id: "devices.unknown" });
  };
}
