import { MantineProvider } from "@mantine/core";
import { useEffect, useState } from "react";
import { IntlProvider } from "react-intl";
import type { Language } from "../identity/account";
import { FaultBoundary } from "./fault-boundary";
import { guessedLanguage, keepLanguage, messages } from "./messages/messages";
import { Screens } from "./screens";
import { theme, variables } from "./theme";

/** The whole product: looks, language and screens. */
export function App() {
  const [language, setLanguage] = useState<Language>(guessedLanguage);
  const [timeZone, setTimeZone] = useState<string | null>(null);
  useEffect(() => {
    document.documentElement.lang = language;
    keepLanguage(language);
  }, [language]);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto">
      <IntlProvider
        locale={language}
        messages={messages[language]}
        {...(timeZone === null ? {} : { timeZone })}
      >
        <FaultBoundary>
          <Screens language={language} onLanguage={setLanguage} onTimeZone={setTimeZone} />
        </FaultBoundary>
      </IntlProvider>
    </MantineProvider>
  );
}
