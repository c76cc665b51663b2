import "@mantine/core/styles.css";
import "../ui/tokens.css";
import { MantineProvider } from "@mantine/core";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { IntlProvider } from "react-intl";
import en from "../app/messages/en.json";
import type { BlockKind } from "../reader/canonical-text";
import type { Tone } from "../reader/highlight";
import { Reader } from "../reader/reader";
import type { Draft, ReaderItem } from "../reader/reader-model";
import { countCodePoints } from "../ui/code-points";

const written: [BlockKind, number | null, string][] = [
  ["HEADING", 1, "Who pays for the lighthouse? A file from three archives"],
  [
    "PARAGRAPH",
    null,
    "The harbour board of Port Ferrand says that the lighthouse has been paid for by a foundation abroad since 2019. The foundation denies it, and two former board members call the claim “a convenient fiction” 📰.",
  ],
  [
    "PARAGRAPH",
    null,
    "What is certain is the sum: 4.2 million a year, moved in quarterly instalments through an account that was opened three weeks before the vote. Nobody has shown who opened it.",
  ],
  ["HEADING", 2, "What the ministry said"],
  ["QUOTE", null, "This is not an opinion. It is a fact, and we have the papers, said the minister in May."],
  [
    "PARAGRAPH",
    null,
    "قالت الوزارة 📰 إن الخبر صحيح، وإن الأموال وصلت عبر حساب فُتح قبل ثلاثة أسابيع من التصويت.",
  ],
  ["LIST_ITEM", 1, "Three payments were confirmed by the bank 👨‍👩‍👧‍👦"],
  ["LIST_ITEM", 2, "Two of them in the same week"],
  ["LIST_ITEM", 1, "One was sent back"],
  ["HEADING", 2, "Ce que disent les archives"],
  [
    "PARAGRAPH",
    null,
    "Les procès-verbaux du conseil, consultés à la mairie, ne mentionnent ni la fondation ni le compte ; l’archiviste « n’a jamais vu ces pièces », dit-il.",
  ],
  ["PREFORMATTED", null, "2019-04-02  transfer  1 050 000\n2019-07-01  transfer  1 050 000"],
  ["HEADING", 2, "新的文件"],
  [
    "PARAGRAPH",
    null,
    "新喀里多尼亚的港口委员会表示，灯塔自二〇一九年以来一直由国外基金会资助。基金会否认此事。",
  ],
  ...Array.from({ length: 8 }, (): [BlockKind, number | null, string] => [
    "PARAGRAPH",
    null,
    "The board met eleven times that year. Its minutes are complete but for one evening, on which, according to the caretaker, the lights burned until two in the morning and four cars with foreign number plates stood in the yard.",
  ]),
];

let end = -2;
const blocks = written.map(([kind, level, text]) => {
  const start = end + 2;
  end = start + countCodePoints(text);
  return { kind, level, start, end };
});
const text = written.map(([, , words]) => words).join("\n\n");
const revision = { id: "story", text, blocks };

const item = (id: string, tone: Tone, words: string, label: string, own = true): ReaderItem => {
  const before = text.indexOf(words);
  const start = countCodePoints(text.slice(0, before));
  return { id, tone, start, end: start + countCodePoints(words), label, own };
};

const first: ReaderItem[] = [
  item(
    "a",
    "open",
    "the lighthouse has been paid for by a foundation abroad since 2019",
    "The foundation has paid for the lighthouse since 2019",
  ),
  item(
    "b",
    "comment",
    "a foundation abroad since 2019. The foundation denies it",
    "Ada: which foundation is meant?",
  ),
  item(
    "c",
    "tag",
    "since 2019. The foundation denies it, and two former board members",
    "Tags: money, denial",
  ),
  item(
    "d",
    "debate",
    "4.2 million a year, moved in quarterly instalments",
    "4.2 million a year moved through the account",
  ),
  item(
    "e",
    "review",
    "opened three weeks before the vote",
    "The account was opened three weeks before the vote",
  ),
  item("f", "decided", "It is a fact, and we have the papers", "The ministry has papers that prove it"),
  item("g", "open", "الأموال وصلت عبر حساب فُتح قبل ثلاثة أسابيع", "The money came through an account"),
  item("h", "comment", "Three payments were confirmed by the bank 👨‍👩‍👧‍👦\n\nTwo of them", "Ben: by which bank?"),
  item("i", "muted", "One was sent back", "One payment was sent back (closed)"),
  item("j", "debate", "l’archiviste « n’a jamais vu ces pièces »", "The archivist never saw the papers"),
  item("k", "open", "灯塔自二〇一九年以来一直由国外基金会资助", "灯塔由国外基金会资助"),
];
const later = [
  item("l", "open", "Nobody has shown who opened it", "Nobody has shown who opened the account", false),
  item("m", "comment", "said the minister in May", "Cleo: in which speech?", false),
];

const people = [
  { connection: "x1", name: "Ada Marchetti", selection: null },
  { connection: "x22", name: "Ben Okoro", selection: item("", "tag", "two former board members", "") },
  { connection: "x9", name: "ليلى حداد", selection: item("", "tag", "قبل ثلاثة أسابيع", "") },
];

const asked = new URLSearchParams(location.search);

function Story() {
  const [items, setItems] = useState(first);
  const [active, setActive] = useState<string | null>(asked.get("active"));
  return (
    <>
      <button type="button" id="later" onClick={() => setItems([...first, ...later])}>
        Someone adds two
      </button>
      <Reader
        revision={revision}
        language="en"
        items={items}
        renderCard={(id, isActive) => <Card item={items.find((each) => each.id === id)} active={isActive} />}
        renderDraft={(draft, close) => <DraftForm draft={draft} onClose={close} />}
        acts={["claim", "comment", "tag"]}
        people={people}
        active={active}
        onActivate={setActive}
        {...(asked.get("ink") === "mark" ? { ink: "mark" } : {})}
      />
    </>
  );
}

function Card({ item: shown, active }: { readonly item: ReaderItem | undefined; readonly active: boolean }) {
  return (
    <div
      style={{
        padding: "0.6rem 0.8rem",
        border: "1px solid var(--rule)",
        borderInlineStart: `3px solid var(--tone-${shown?.tone ?? "muted"})`,
        borderRadius: 8,
        background: "var(--paper-raised)",
        fontSize: "0.875rem",
      }}
    >
      <strong>{shown?.tone}</strong> {shown?.label}
      {active && <p>Everything that belongs to it, in a few more lines of text.</p>}
    </div>
  );
}

function DraftForm({ draft, onClose }: { readonly draft: Draft; readonly onClose: () => void }) {
  return (
    <div
      style={{
        padding: "0.8rem",
        border: "1px solid var(--rule)",
        borderRadius: 8,
        background: "var(--paper-raised)",
      }}
    >
      <p>
        {draft.act} on “{draft.passage.exact}” [{draft.passage.start}, {draft.passage.end})
      </p>
      <button type="button" onClick={onClose}>
        Close
      </button>
    </div>
  );
}

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no root element.");
createRoot(root).render(
  <MantineProvider defaultColorScheme={asked.get("scheme") === "dark" ? "dark" : "light"}>
    <IntlProvider locale="en" messages={en}>
      <Story />
    </IntlProvider>
  </MantineProvider>,
);
