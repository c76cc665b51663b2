import { MantineProvider } from "@mantine/core";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type ComponentProps, type ReactElement, useState } from "react";
import { IntlProvider } from "react-intl";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { countCodePoints } from "../ui/code-points";
import { CanonicalText } from "./canonical-text";
import { Reader } from "./reader";
import type { ReaderItem, ReaderProps } from "./reader-model";
import { select } from "./selection";
import { Surface } from "./surface";
import { revisionOf } from "./texts.fixture";

const revision = {
  id: "r1",
  ...revisionOf(
    { kind: "HEADING", level: 2, text: "The port 🚢" },
    "It was closed in May. Nobody said why.",
    { kind: "LIST_ITEM", level: 1, text: "One ship left." },
  ),
};

const note = (id: string, words: string, own = false): ReaderItem => {
  const before = revision.text.slice(0, revision.text.indexOf(words));
  const start = countCodePoints(before);
  return { id, start, end: start + countCodePoints(words), tone: "comment", own, label: `About “${words}”` };
};

function Page(given: Partial<ReaderProps>): ReactElement {
  const [active, setActive] = useState<string | null>(null);
  return (
    <MantineProvider>
      <IntlProvider locale="en" messages={messages} onError={() => undefined}>
        <Reader
          revision={revision}
          language="en"
          items={[]}
          renderCard={(id, isActive) => <span>{isActive ? `${id} whole` : id}</span>}
          renderDraft={(draft, close) => (
            <button type="button" onClick={close}>
              {`${draft.act} ${draft.passage.start}-${draft.passage.end} ${draft.passage.exact}`}
            </button>
          )}
          acts={["claim", "comment", "tag"]}
          people={[]}
          active={active}
          onActivate={setActive}
          ink="mark"
          {...given}
        />
      </IntlProvider>
    </MantineProvider>
  );
}

/** Only words that the tests look for; everything else is shown by its key. */
const messages = {
  "reader.act.claim": "Claim",
  "reader.act.comment": "Comment",
  "reader.act.tag": "Tag",
  "reader.keyboard": "Select by keyboard",
  "reader.waiting": "{count} new",
  "reader.caret.selected": "Selected: {words}",
} as unknown as NonNullable<ComponentProps<typeof IntlProvider>["messages"]>;

const cards = () => screen.getAllByRole("listitem").flatMap((each) => each.getAttribute("data-card") ?? []);

async function selectWords(words: string) {
  const start = revision.text.indexOf(words);
  const article = screen.getByRole("article");
  await act(async () => {
    select(new Surface(new CanonicalText(revision), article), { start, end: start + words.length });
    document.dispatchEvent(new Event("selectionchange"));
    await vi.advanceTimersByTimeAsync(300);
  });
}

describe("The reader", () => {
  const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });

  beforeEach(() => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    Range.prototype.getBoundingClientRect = () => new DOMRect();
    Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
    window.scrollBy = () => undefined;
    return () => vi.useRealTimers();
  });

  it("renders every block as what it is", () => {
    render(<Page />);
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("The port 🚢");
    expect(screen.getByText("One ship left.").tagName).toBe("LI");
    expect(screen.getByRole("article")).toHaveAttribute("lang", "en");
  });

  it("offers what can be done with selected text and names the passage in code points", async () => {
    render(<Page />);
    await selectWords("closed in May");
    await user.click(screen.getByRole("button", { name: "Comment" }));
    expect(screen.getByText("comment 19-32 closed in May")).toBeInTheDocument();
  });

  it("offers nothing to those who only read", async () => {
    render(<Page acts={[]} />);
    await selectWords("closed in May");
    expect(screen.queryByRole("toolbar")).not.toBeInTheDocument();
  });

  it("is annotated by keyboard alone, and says what is selected", async () => {
    render(<Page />);
    screen.getByRole("button", { name: "Select by keyboard" }).focus();
    await user.keyboard("{Enter}{PageDown}{PageDown}{ArrowRight}");
    await user.keyboard("{PageUp}{Home}{ArrowRight}{Shift>}{ArrowRight}{/Shift}");
    expect(screen.getByText("Selected: was closed")).toBeInTheDocument();
    await act(() => vi.advanceTimersByTimeAsync(300));
    await user.keyboard("{Enter}");
    expect(screen.getByRole("button", { name: "Claim" })).toHaveFocus();
    await user.keyboard("{ArrowRight}{ArrowRight}{Enter}");
    expect(screen.getByText(/^tag .* was closed$/)).toBeInTheDocument();
  });

  it("keeps what is being written through a reload", async () => {
    const { unmount } = render(<Page />);
    await selectWords("Nobody");
    await user.click(screen.getByRole("button", { name: "Claim" }));
    unmount();
    render(<Page />);
    await user.click(screen.getByText(/^claim .* Nobody$/));
    expect(screen.queryByText(/^claim/)).not.toBeInTheDocument();
  });

  it("shows cards in text order", () => {
    render(<Page items={[note("b", "Nobody"), note("a", "port"), note("c", "One ship")]} />);
    expect(cards()).toEqual(["a", "b", "c"]);
  });

  it("colours what others add at once and lets their cards wait", async () => {
    const before = [note("a", "port")];
    const { rerender } = render(<Page items={before} />);
    rerender(<Page items={[...before, note("b", "closed"), note("mine", "Nobody", true)]} />);
    expect(screen.getByText("closed").tagName).toBe("MARK");
    expect(cards()).toEqual(["a", "mine"]);
    await user.click(screen.getByRole("button", { name: "1 new" }));
    expect(cards()).toEqual(["a", "b", "mine"]);
  });

  it("takes what is loaded after the text for nothing new", () => {
    const { rerender } = render(<Page items={null} />);
    rerender(<Page items={[note("a", "port")]} />);
    expect(cards()).toEqual(["a"]);
  });

  it("makes a card active when it is clicked, with its passage", async () => {
    render(<Page items={[note("a", "port"), note("b", "closed")]} />);
    await user.click(screen.getByText("b"));
    expect(screen.getByText("b whole")).toBeInTheDocument();
    expect(screen.getByText("closed")).toHaveClass("ink-active");
  });

  it("lists everything at a place that is clicked, to choose from", async () => {
    render(<Page items={[note("a", "was closed"), note("b", "closed in")]} />);
    const passage = screen.getByText("closed");
    Object.assign(document, {
      caretPositionFromPoint: () => ({ offsetNode: passage.firstChild, offset: 2 }),
    });
    Range.prototype.getClientRects = () => [new DOMRect(0, 0, 10, 10)] as unknown as DOMRectList;
    await user.click(passage);
    const list = screen.getByRole("dialog");
    expect(
      within(list)
        .getAllByRole("button")
        .map((each) => each.textContent),
    ).toEqual(["About “was closed”", "About “closed in”"]);
    await user.click(within(list).getByText("About “closed in”"));
    expect(screen.getByText("b whole")).toBeInTheDocument();
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });

  it("lists what stands on the selected words by keyboard, and goes on at what is chosen", async () => {
    render(<Page items={[note("a", "was closed"), note("b", "closed in")]} />);
    screen.getByRole("button", { name: "Select by keyboard" }).focus();
    await user.keyboard("{Enter}{PageDown}{PageDown}{Home}{ArrowRight}{ArrowRight}[Space]");
    const list = screen.getByRole("dialog");
    expect(within(list).getByText("About “was closed”")).toHaveFocus();
    await user.keyboard("{ArrowDown}{Enter}");
    await act(() => vi.advanceTimersByTimeAsync(50));
    expect(screen.getByText("b whole").closest("li")).toHaveFocus();
  });

  it("comes back to the text when such a list is left", async () => {
    render(
      <main id="content">
        <Page items={[note("a", "was closed"), note("b", "closed in")]} />
      </main>,
    );
    screen.getByRole("button", { name: "Select by keyboard" }).focus();
    await user.keyboard("{Enter}{PageDown}{PageDown}{Home}{ArrowRight}{ArrowRight}[Space]{Escape}");
    await act(() => vi.advanceTimersByTimeAsync(50));
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    expect(screen.getByRole("application")).toHaveFocus();
  });

  it("lets the text decide where a list's marks stand", () => {
    const arabic = revisionOf({ kind: "LIST_ITEM", level: 1, text: "أول ادعاء" });
    render(<Page revision={{ id: "r2", ...arabic }} language="ar" />);
    expect(screen.getByText("أول ادعاء").closest("ul")).toHaveAttribute("dir", "auto");
    expect(screen.getByText("أول ادعاء")).not.toHaveAttribute("dir");
  });

  it("shows who is here and what they have selected", () => {
    const { start, end } = note("x", "closed");
    render(<Page people={[{ connection: "k", name: "Ben Okoro", selection: { start, end } }]} />);
    expect(screen.getByTitle("Ben Okoro")).toBeInTheDocument();
    expect(screen.getByText("closed").className).toMatch(/ink-person-\d/);
  });
});
