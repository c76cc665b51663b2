import { Alert, Button, Center } from "@mantine/core";
import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";

/** The page cannot go on as it is: says why, and loads it anew. */
export function LoadAgain({ children }: { readonly children: ReactNode }) {
  return (
    <Center component="main" id="content" mih="60vh" p="md">
      <Alert color="orange" maw="34rem" role="alert">
        <p style={{ margin: "0 0 1rem" }}>{children}</p>
        <Button onClick={() => location.reload()}>
          <FormattedMessage id="ui.load-again" />
        </Button>
      </Alert>
    </Center>
  );
}
