import { MantineProvider } from "@mantine/core";
import { render } from "@testing-library/react";
import { type ReactNode, useState } from "react";
import { IntlProvider } from "react-intl";
import { vi } from "vitest";
import type { Claim } from "../claim/claim";
import { createClaimStore } from "../claim/claim-store";
import { ClaimsProvider } from "../claim/contexts";
import type { Language } from "../identity/account";
import type { CommandAnswer, Entry } from "../live/entry";
import type { Feed } from "../live/feed";
import { LiveProvider } from "../live/live-context";
import { nobody } from "../live/presence";
import { SourcesProvider } from "../source/contexts";
import { createSourceStore } from "../source/source-store";
import { NamesProvider, type Viewer, ViewerProvider } from "../ui/viewer";
import { messages } from "./messages/messages";

const owner: Viewer = { account: "ada", mayContribute: true, mayEdit: true, mayOwn: true, owns: true };
const names: Readonly<Record<string, string>> = { ada: "Ada", ben: "Ben", chloe: "Chloé" };
const empty = { epoch: "e", position: 0, items: [] };

export const claim: Claim = {
  id: "c1",
  version: 1,
  statement: "They paid.",
  claimant: null,
  claimDate: null,
  materiality: "MEDIUM",
  tags: [],
  state: "OPEN",
  round: 1,
  occurrences: ["n1"],
  author: "ada",
  raisedAt: "2026-05-14T10:00:00.000Z",
  editedAt: null,
  mergedInto: null,
  splitFrom: null,
  closing: null,
};

export const entry = (type: string, object: Entry["object"], data: Entry["data"] = {}): Entry => ({
  position: 1,
  id: "e1",
  at: "2026-05-14T10:00:00.000Z",
  actor: "ada",
  command: "k1",
  type,
  object,
  data,
});

/** The stores of an investigation `i1` without documents, and a feed that brings them the answers to commands. */
function stores() {
  const claims = createClaimStore();
  const sources = createSourceStore();
  claims.load(empty);
  sources.load(empty);
  const feed = {
    accept: (answer: CommandAnswer) => {
      for (const one of answer.entries) {
        claims.apply(one);
        sources.apply(one);
      }
      return answer;
    },
    here: () => nobody,
    subscribe: () => () => undefined,
    say: () => undefined,
  } as Partial<Feed> as Feed;
  return { claims, sources, feed };
}

function Inside({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  const [{ claims, sources, feed }] = useState(stores);
  return (
    <MantineProvider env="test">
      <IntlProvider locale={language} messages={messages[language]}>
        <LiveProvider value={{ investigation: "i1", feed }}>
          <ViewerProvider value={owner}>
            <NamesProvider value={(id) => names[id] ?? id}>
              <ClaimsProvider store={claims}>
                <SourcesProvider store={sources}>{children}</SourcesProvider>
              </ClaimsProvider>
            </NamesProvider>
          </ViewerProvider>
        </LiveProvider>
      </IntlProvider>
    </MantineProvider>
  );
}

/** Shows a view inside the investigation, as its owner Ada sees it, in the words of the product. */
export const show = (view: ReactNode, language: Language = "en") =>
  render(<Inside language={language}>{view}</Inside>);

/** A server that gives these answers one after the other; the last one for ever. */
export function serverAnswers(...answers: readonly (readonly [status: number, body: unknown])[]) {
  let at = 0;
  document.cookie = "csrf-token=t";
  const fetched = vi.spyOn(window, "fetch").mockImplementation(() => {
    const [status, body] = answers[Math.min(at++, answers.length - 1)] ?? [500, null];
    return Promise.resolve(Response.json(body, { status }));
  });
  /** What was asked of it: method, path, content and the version it was based on. */
  return () =>
    fetched.mock.calls.map(([path, init]) => ({
      call: `${init?.method ?? "GET"} ${typeof path === "string" ? path : ""}`,
      body: JSON.parse(typeof init?.body === "string" ? init.body : "null") as unknown,
      version: new Headers(init?.headers).get("If-Match"),
    }));
}
