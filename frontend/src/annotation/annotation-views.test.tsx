import { MantineProvider } from "@mantine/core";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ComponentProps, ReactNode } from "react";
import { IntlProvider } from "react-intl";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { CommandAnswer } from "../live/entry";
import type { Feed } from "../live/feed";
import { LiveProvider } from "../live/live-context";
import { NamesProvider, ViewerProvider } from "../ui/viewer";
import type { Annotation } from "./annotation";
import { AnnotationCard } from "./annotation-card";
import { AnnotationForm } from "./annotation-form";

const target = { revision: "r1", start: 4, end: 8, exact: "port" };
const comment: Annotation = {
  id: "n1",
  version: 3,
  document: "d1",
  ...target,
  quote: { exact: "port", prefix: "the ", suffix: "" },
  motivation: "COMMENTING",
  body: "Which **port**?",
  tags: [],
  creator: "ben",
  createdAt: "2026-05-14T10:00:00.000Z",
  editedAt: null,
  withdrawn: false,
};

const accepted: CommandAnswer[] = [];
const feed = {
  accept: (answer: CommandAnswer) => {
    accepted.push(answer);
    return answer;
  },
} as Feed;

const messages = {
  "ui.save": "Save",
  "ui.edit": "Edit",
  "ui.withdraw": "Withdraw",
  "ui.draft-kept": "Draft kept",
  "annotation.comment": "Comment",
  "annotation.withdrawn.COMMENTING": "{name} withdrew a comment",
  "problem.unreachable": "The server cannot be reached.",
  "stale.title": "Someone changed this",
} as unknown as NonNullable<ComponentProps<typeof IntlProvider>["messages"]>;

function show(view: ReactNode, account = "ben") {
  const viewer = { account, mayContribute: true, mayEdit: false, mayOwn: false, owns: false };
  return render(
    <MantineProvider env="test">
      <IntlProvider locale="en" messages={messages} onError={() => undefined}>
        <LiveProvider value={{ investigation: "i1", feed }}>
          <ViewerProvider value={viewer}>
            <NamesProvider value={(id) => ({ ben: "Ben" })[id] ?? id}>{view}</NamesProvider>
          </ViewerProvider>
        </LiveProvider>
      </IntlProvider>
    </MantineProvider>,
  );
}

const answers = (status: number, body: unknown) =>
  vi.spyOn(window, "fetch").mockImplementation(() => Promise.resolve(Response.json(body, { status })));
const sent = (fetched: ReturnType<typeof answers>) => {
  const [path, init] = fetched.mock.lastCall ?? [];
  return [init?.method, path, JSON.parse(typeof init?.body === "string" ? init.body : "null") as unknown];
};
const answer = { epoch: "e", entries: [] };

beforeEach(() => {
  accepted.length = 0;
  // What a growing text area asks of a browser and jsdom does not have.
  Object.assign(document, { fonts: new EventTarget() });
});

describe("An annotation's card", () => {
  it("shows who said what", async () => {
    show(<AnnotationCard annotation={comment} active={false} />);
    expect(screen.getByText("Ben")).toBeInTheDocument();
    // the reader of Markdown comes a moment later
    expect((await screen.findByText("port")).tagName).toBe("STRONG");
  });

  it("leaves only a trace of what is withdrawn", () => {
    show(<AnnotationCard annotation={{ ...comment, withdrawn: true }} active />);
    expect(screen.getByText("Ben withdrew a comment")).toBeInTheDocument();
    expect(screen.queryByText("port")).not.toBeInTheDocument();
  });

  it("lets nobody change what is someone else's", () => {
    show(<AnnotationCard annotation={comment} active />, "ada");
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
  });

  it("withdraws one's own", async () => {
    const fetched = answers(200, answer);
    show(<AnnotationCard annotation={comment} active />);
    await userEvent.click(screen.getByRole("button", { name: "Withdraw" }));
    await waitFor(() => expect(accepted).toEqual([answer]));
    expect(sent(fetched)).toEqual(["DELETE", "/api/investigations/i1/annotations/n1", null]);
  });

  it("shows both versions when it was changed meanwhile, and keeps the draft", async () => {
    const theirs = { ...comment, version: comment.version + 1, body: "Which harbour?" };
    answers(412, { type: "urn:substantiate:problem:stale", detail: "Changed.", current: theirs });
    show(<AnnotationCard annotation={comment} active />);
    await userEvent.click(screen.getByRole("button", { name: "Edit" }));
    await userEvent.type(screen.getByRole("textbox"), " Nouméa's?");
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    expect(await screen.findByText("Someone changed this")).toBeInTheDocument();
    expect(screen.getByText("Which harbour?")).toBeInTheDocument();
    expect(screen.getByRole("textbox")).toHaveValue("Which **port**? Nouméa's?");
  });

  it("remembers through a reload on which version the draft was made", async () => {
    const { unmount } = show(<AnnotationCard annotation={comment} active />);
    await userEvent.click(screen.getByRole("button", { name: "Edit" }));
    await userEvent.type(screen.getByRole("textbox"), " Nouméa's?");
    unmount();
    show(
      <AnnotationCard
        annotation={{ ...comment, version: comment.version + 1, body: "Which harbour?" }}
        active
      />,
    );
    await userEvent.click(screen.getByRole("button", { name: "Edit" }));
    expect(screen.getByText("Someone changed this")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Save" })).toBeDisabled();
  });

  it("gives the form the focus, and its button when the form is gone", async () => {
    show(<AnnotationCard annotation={comment} active />);
    await userEvent.click(screen.getByRole("button", { name: "Edit" }));
    expect(screen.getByRole("textbox")).toHaveFocus();
    await userEvent.click(screen.getByRole("button", { name: "ui.cancel" }));
    await waitFor(() => expect(screen.getByRole("button", { name: "Edit" })).toHaveFocus());
  });
});

describe("A new annotation", () => {
  it("is sent with its passage and handed to the feed", async () => {
    const fetched = answers(201, answer);
    const close = vi.fn();
    show(<AnnotationForm motivation="COMMENTING" target={target} onClose={close} />);
    await userEvent.type(screen.getByRole("textbox"), "Which one?");
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(() => expect(close).toHaveBeenCalledOnce());
    expect(sent(fetched)).toEqual([
      "POST",
      "/api/investigations/i1/annotations",
      { target, motivation: "COMMENTING", body: "Which one?", tags: [] },
    ]);
    expect(accepted).toEqual([answer]);
  });

  it("is still there after a failure and a reload", async () => {
    vi.spyOn(window, "fetch").mockRejectedValue(new TypeError("offline"));
    const { unmount } = show(
      <AnnotationForm motivation="COMMENTING" target={target} onClose={() => undefined} />,
    );
    await userEvent.type(screen.getByRole("textbox"), "Which one?");
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    expect(await screen.findByText("The server cannot be reached.")).toBeInTheDocument();
    unmount();
    show(<AnnotationForm motivation="COMMENTING" target={target} onClose={() => undefined} />);
    expect(screen.getByRole("textbox")).toHaveValue("Which one?");
  });

  it("cannot be sent while it says nothing", () => {
    show(<AnnotationForm motivation="TAGGING" target={target} onClose={() => undefined} />);
    expect(screen.getByRole("button", { name: "Save" })).toBeDisabled();
  });
});
