import { MantineProvider } from "@mantine/core";
import { render, screen } from "@testing-library/react";
import { IntlProvider } from "react-intl";
import { describe, expect, it } from "vitest";
import { problemOf } from "../http/problem";
import type { Language } from "../identity/account";
import { ProblemNotice } from "../ui/problem-notice";
import { messages } from "./messages/messages";

function say(language: Language, status: number, name: string, members: object) {
  const problem = problemOf(status, { type: `urn:substantiate:problem:${name}`, ...members }, null);
  render(
    <MantineProvider>
      <IntlProvider locale={language} messages={messages[language]}>
        <ProblemNotice problem={problem} />
      </IntlProvider>
    </MantineProvider>,
  );
  return screen.getByRole("alert");
}

describe("HT5 What the server refuses", () => {
  it("is said in French where its reason is known", () => {
    const pdf = { detail: "This looks like a PDF.", reason: "other-format", format: "PDF" };
    const notice = say("fr", 422, "unreadable-text", pdf);
    expect(notice).toHaveTextContent("Cela ressemble à un PDF.");
    expect(notice).not.toHaveTextContent("looks");
  });

  it("is never said in English to a French reader, even where its reason is unknown", () => {
    const notice = say("fr", 409, "conflict", { detail: "Some new reason.", reason: "some-new-reason" });
    expect(notice).toHaveTextContent("Ce n’est pas possible maintenant.");
    expect(notice).not.toHaveTextContent("Some new");
  });

  it("is said in the server's words to an English reader, where its reason is unknown", () => {
    const notice = say("en", 409, "conflict", { detail: "Some new reason.", reason: "some-new-reason" });
    expect(notice).toHaveTextContent("Some new reason.");
  });

  it("names what is wrong with a field", () => {
    const errors = [{ field: "statement", detail: "has 501 characters", reason: "too-long", limit: 500 }];
    expect(say("fr", 400, "invalid", { errors })).toHaveTextContent("Trop long : 500 au plus.");
  });

  it("keeps the number that leads to the server's log", () => {
    const notice = say("fr", 500, "fault", { detail: "Tell the admin.", number: "7f3a" });
    expect(notice).toHaveTextContent("7f3a");
  });
});
