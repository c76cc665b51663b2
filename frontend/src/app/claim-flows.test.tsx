import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { EditClaim } from "../claim/edit-claim";
import { AttachEvidence } from "../claim/evidence-form";
import { RaiseClaim } from "../claim/raise-claim";
import { SourcePicker } from "../source/source-picker";
import { claim, entry, serverAnswers, show } from "./show.fixture";

const target = { revision: "r1", start: 4, end: 8, exact: "port" };
const nothing = () => undefined;
const done = { epoch: "e", entries: [] };

beforeEach(() => {
  // What a growing text area asks of a browser and jsdom does not have.
  Object.assign(document, { fonts: new EventTarget() });
});

describe("Raising a claim", () => {
  const form = <RaiseClaim target={target} onRaised={nothing} onCancel={nothing} />;

  it("keeps the draft when the form is gone and comes back", async () => {
    const { unmount } = show(form);
    await userEvent.type(screen.getByLabelText(/^Statement/), "They paid.");
    unmount();
    show(form);
    expect(screen.getByLabelText(/^Statement/)).toHaveValue("They paid.");
  });

  it("sends the statement with its passage", async () => {
    const asked = serverAnswers([201, done]);
    const raised = vi.fn();
    show(<RaiseClaim target={target} onRaised={raised} onCancel={nothing} />);
    await userEvent.type(screen.getByLabelText(/^Statement/), "They paid.");
    await userEvent.click(screen.getByRole("button", { name: "Raise claim" }));
    await waitFor(() => expect(raised).toHaveBeenCalledOnce());
    expect(asked()).toMatchObject([
      {
        call: "POST /api/investigations/i1/claims",
        body: { statement: "They paid.", materiality: "MEDIUM", occurrences: [target] },
      },
    ]);
  });
});

describe("Attaching evidence", () => {
  it("picks the source that was made on the spot", async () => {
    const added = entry("source.added", { type: "source", id: "s1", version: 1 }, { title: "The vote" });
    const asked = serverAnswers([201, { epoch: "e", entries: [added] }], [201, done]);
    const attached = vi.fn();
    show(
      <AttachEvidence
        claim="c1"
        renderSourcePicker={(picked, onPick) => <SourcePicker picked={picked} onPick={onPick} />}
        onDone={attached}
      />,
    );
    const attach = () => screen.getByRole("button", { name: "Attach evidence" });
    await userEvent.type(screen.getByLabelText(/^Excerpt/), "By 351 to 153.");
    expect(attach()).toBeDisabled();

    await userEvent.click(screen.getByRole("button", { name: "New source" }));
    await userEvent.type(screen.getByLabelText(/^Title/), "The vote");
    await userEvent.type(screen.getByLabelText(/^Citation/), "Journal, 15 May");
    await userEvent.click(screen.getByRole("button", { name: "Add source" }));
    expect(await screen.findByDisplayValue("The vote")).toBeInTheDocument();

    await userEvent.click(screen.getByText("Refutes"));
    await userEvent.click(attach());
    await waitFor(() => expect(attached).toHaveBeenCalledOnce());
    expect(asked().at(-1)).toMatchObject({
      call: "POST /api/investigations/i1/claims/c1/evidence",
      body: { source: "s1", stance: "REFUTES", excerpt: "By 351 to 153." },
    });
  });
});

describe("A claim that somebody else changed meanwhile", () => {
  const theirs = { ...claim, version: 2, statement: "They paid twice." };
  const stale = { type: "urn:substantiate:problem:stale", status: 412, detail: "Changed.", current: theirs };

  async function saveMine() {
    const asked = serverAnswers([412, stale], [200, done]);
    const saved = vi.fn();
    show(<EditClaim claim={claim} onDone={saved} />);
    const field = screen.getByLabelText(/^Statement/);
    await userEvent.clear(field);
    await userEvent.type(field, "They paid once.");
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    await screen.findByText("They paid twice.");
    return { asked, saved };
  }

  it("shows both versions and keeps mine in the form", async () => {
    await saveMine();
    expect(screen.getByLabelText(/^Statement/)).toHaveValue("They paid once.");
    expect(screen.getByRole("button", { name: "Save" })).toBeDisabled();
  });

  it("is saved over theirs once both have been seen", async () => {
    const { asked, saved } = await saveMine();
    await userEvent.click(screen.getByRole("button", { name: "Keep mine and go on" }));
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(() => expect(saved).toHaveBeenCalledOnce());
    expect(asked().map(({ version }) => version)).toEqual(['"1"', '"2"']);
  });

  it("takes theirs, and what is then changed is changed on top of it", async () => {
    const { asked, saved } = await saveMine();
    await userEvent.click(screen.getByRole("button", { name: "Take theirs" }));
    expect(screen.getByLabelText(/^Statement/)).toHaveValue("They paid twice.");
    await userEvent.type(screen.getByLabelText(/^Claimant/), "Ben");
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(() => expect(saved).toHaveBeenCalledOnce());
    expect(asked().at(-1)).toMatchObject({
      version: '"2"',
      body: { statement: "They paid twice.", claimant: "Ben" },
    });
  });
});
