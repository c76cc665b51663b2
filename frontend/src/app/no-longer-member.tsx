import { Button, Stack, Text } from "@mantine/core";
import { FormattedMessage, useIntl } from "react-intl";
import { Link } from "wouter";
import { Page } from "../ui/page";

/** Where the investigation was, for who has just ceased to be a member of it. */
export function NoLongerMember({ investigation }: { readonly investigation: string | undefined }) {
  const intl = useIntl();
  return (
    <Page title={intl.formatMessage({ id: "members.no-longer" })}>
      <Stack align="start" role="alert">
        {investigation !== undefined && (
          <Text ff="var(--face-text)" size="lg" fw={600} dir="auto">
            {investigation}
          </Text>
        )}
        <Text maw="36rem">
          <FormattedMessage id="members.no-longer-explanation" />
        </Text>
        <Button component={Link} href="~/">
          <FormattedMessage id="ui.to-start" />
        </Button>
      </Stack>
    </Page>
  );
}
