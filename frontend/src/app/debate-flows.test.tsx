import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import type { Argument } from "../debate/argument";
import { createArgumentStore } from "../debate/argument-store";
import { ArgumentsProvider } from "../debate/contexts";
import { Debate } from "../debate/debate";
import { serverAnswers, show } from "./show.fixture";

const ben = "018f0000-0000-7000-8000-000000000002";
const people = [
  { account: "ada", name: "Ada" },
  { account: ben, name: "Ben" },
];
const pieces = [{ id: "v1", label: "Supports: “In cash.”", withdrawn: false }];

const said = (id: string, fields: Partial<Argument> = {}): Argument => ({
  id,
  version: 1,
  claim: "c1",
  parent: null,
  stance: "COMMENT",
  body: `Words of ${id}.`,
  cites: [],
  author: "ben",
  madeAt: "2026-05-14T10:00:00.000Z",
  editedAt: null,
  withdrawn: false,
  withdrawnAt: null,
  resolved: null,
  ...fields,
});

const recused = new Set(["ben"]);

function debate(...items: readonly Argument[]) {
  const store = createArgumentStore();
  store.load({ epoch: "e", position: 0, items });
  return show(
    <ArgumentsProvider store={store}>
      <Debate claim="c1" people={people} pieces={pieces} recused={recused} />
    </ArgumentsProvider>,
  );
}

beforeEach(() => {
  // What a growing text area asks of a browser and jsdom does not have.
  Object.assign(document, { fonts: new EventTarget() });
});

describe("A debate", () => {
  it("sends a side, and a mention that was picked by keyboard, as an account", async () => {
    const asked = serverAnswers([201, { epoch: "e", entries: [] }]);
    debate();
    await userEvent.click(screen.getByText("Opposes"));
    const field = screen.getByLabelText("Argument");
    await userEvent.type(field, "Ask @b");
    expect(screen.getByRole("option", { name: "Ben" })).toHaveAttribute("aria-selected", "true");
    await userEvent.type(field, "{Enter}");
    expect(field).toHaveValue("Ask @Ben ");
    await userEvent.click(screen.getByRole("button", { name: "Post" }));
    await waitFor(() => expect(asked()).toHaveLength(1));
    expect(asked()[0]).toMatchObject({
      call: "POST /api/investigations/i1/claims/c1/arguments",
      body: { stance: "OPPOSES", body: `Ask @[${ben}]`, cites: [], parent: null },
    });
    expect(field).toHaveValue("");
  });

  it("marks what comes from somebody who is not free in the claim", () => {
    debate(said("a1"), said("a2", { author: "cleo" }));
    expect(screen.getAllByText("has a conflict of interest")).toHaveLength(1);
  });

  it("answers an argument in its place", async () => {
    const asked = serverAnswers([201, { epoch: "e", entries: [] }]);
    debate(said("a1", { stance: "QUESTION" }));
    const question = screen.getByRole("article", { name: "Ben, Question" });
    await userEvent.click(within(question).getByRole("button", { name: "Answer" }));
    const field = within(question).getByLabelText("Argument");
    await userEvent.type(field, "The printer.{Control>}{Enter}{/Control}");
    await waitFor(() => expect(asked()[0]).toMatchObject({ body: { parent: "a1", body: "The printer." } }));
  });

  it("folds what is resolved, and finds the questions that are open", async () => {
    debate(
      said("a1", { stance: "QUESTION", resolved: { by: "ada", at: "2026-05-14T10:00:00.000Z" } }),
      said("a2", { stance: "QUESTION" }),
      said("a3"),
    );
    expect(screen.getByText(/Resolved by Ada/)).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Open again" })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Show it" }));
    expect(screen.getByRole("button", { name: "Open again" })).toBeInTheDocument();
    await userEvent.click(screen.getByText("Open questions (1)"));
    expect(screen.getAllByRole("article")).toHaveLength(1);
    expect(screen.getByText("Words of a2.")).toBeInTheDocument();
  });

  it("keeps a trace of what was withdrawn, and what it said for whoever asks", async () => {
    debate(said("a1", { withdrawn: true, withdrawnAt: "2026-05-14T10:00:00.000Z" }));
    expect(screen.queryByText("Words of a1.")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Show what it said" }));
    expect(screen.getByText("Words of a1.")).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Answer" })).toBeNull();
  });

  it("shows the latest of many threads, and the earlier ones on demand", async () => {
    debate(...Array.from({ length: 60 }, (_, n) => said(`a${n}`)));
    expect(screen.getAllByRole("article")).toHaveLength(20);
    expect(screen.getByText("Words of a59.")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Show 40 earlier threads of 40" }));
    expect(screen.getAllByRole("article")).toHaveLength(60);
  });
});
