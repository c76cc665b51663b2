import { Paper, SegmentedControl, Stack } from "@mantine/core";
import { useState } from "react";
import { useIntl } from "react-intl";
import { InviteByEmail } from "./invite-by-email";
import { InviteByLink } from "./invite-by-link";

type Way = "link" | "email";

/** Brings people in: by a link that one sends oneself, or by the address of their account. */
export function Invite({ onDone }: { readonly onDone: () => void }) {
  const intl = useIntl();
  const [way, setWay] = useState<Way>("link");
  return (
    <Paper withBorder p="lg" bg="var(--paper-raised)" component="section">
      <Stack>
        <SegmentedControl
          aria-label={intl.formatMessage({ id: "members.invite" })}
          value={way}
          onChange={(value) => setWay(value)}
          data={(["link", "email"] as const).map((one) => ({
            value: one,
            label: intl.formatMessage({ id: `invite.by.${one}` }),
          }))}
        />
        {way === "link" ? <InviteByLink onDone={onDone} /> : <InviteByEmail onDone={onDone} />}
      </Stack>
    </Paper>
  );
}
