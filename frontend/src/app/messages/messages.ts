import type { Language } from "../../identity/account";
import en from "./en.json";
import fr from "./fr.json";

/** The keys of everything that the interface says. */
export type MessageId = keyof typeof en;

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- react-intl takes its keys from here
  namespace FormatjsIntl {
    interface Message {
      ids: MessageId;
    }
  }
}

export const messages: Readonly<Record<Language, Record<MessageId, string>>> = { en, fr };

const slot = "substantiate:language";

/** The language of somebody who is not signed in: the last one used here, or the browser's. */
export function guessedLanguage(): Language {
  const kept = localStorage.getItem(slot);
  if (kept === "en" || kept === "fr") return kept;
  return navigator.language.toLowerCase().startsWith("fr") ? "fr" : "en";
}

export const keepLanguage = (language: Language): void => localStorage.setItem(slot, language);
