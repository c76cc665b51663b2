import { MantineProvider } from "@mantine/core";
import { IntlProvider, FormattedMessage } from "react-intl";
import en from "./messages/en.json";

export function App() {
  return (
    <MantineProvider defaultColorScheme="auto">
      <IntlProvider locale="en" messages={en}>
        <FormattedMessage id="app.name" />
      </IntlProvider>
    </MantineProvider>
  );
}
