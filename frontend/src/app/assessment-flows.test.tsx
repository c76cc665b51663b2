import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import type { Assessment } from "../assessment/assessment";
import { AssessmentSection } from "../assessment/assessment-section";
import { createAssessmentStore } from "../assessment/assessment-store";
import type { BlindRound } from "../assessment/blind-round";
import { createBlindRoundStore } from "../assessment/blind-round-store";
import { AssessmentsProvider, BlindRoundsProvider } from "../assessment/contexts";
import { serverAnswers, show } from "./show.fixture";

const claim = {
  id: "c1",
  version: 2,
  round: 1,
  author: "ben",
  open: true,
  assessable: true,
  blindFirst: false,
};
const evidence = [
  { id: "v1", label: "A bill · Paid in cash.", standing: true },
  { id: "v2", label: "A rumour", standing: false },
];
const candidates = [
  { account: "ada", editor: true },
  { account: "ben", editor: false },
  { account: "chloe", editor: false },
];

const by = (author: string, more: Partial<Assessment> = {}): Assessment => ({
  id: `${author}-${more.mode ?? "OPEN"}`,
  claim: "c1",
  round: 1,
  author,
  mode: "OPEN",
  blindRound: null,
  value: "SUBSTANTIATED",
  confidence: "HIGH",
  rationale: "The bill names it.",
  evidence: ["v1"],
  claimVersion: 2,
  madeAt: "2026-05-14T10:00:00.000Z",
  ...more,
});

const running: BlindRound = {
  id: "r1",
  version: 1,
  claim: "c1",
  round: 1,
  assessors: ["ada", "ben"],
  recusals: [],
  deadline: "2126-05-16T10:00:00.000Z",
  openedBy: "ada",
  openedAt: "2026-05-14T10:00:00.000Z",
  endedAt: null,
  ending: null,
  endingReason: null,
};

function showSection(assessments: readonly Assessment[], rounds: readonly BlindRound[] = []) {
  const made = createAssessmentStore();
  const blind = createBlindRoundStore();
  made.load({ epoch: "e", position: 0, items: assessments });
  blind.load({ epoch: "e", position: 0, items: rounds });
  return show(
    <AssessmentsProvider store={made}>
      <BlindRoundsProvider store={blind}>
        <AssessmentSection claim={claim} evidence={evidence} candidates={candidates} />
      </BlindRoundsProvider>
    </AssessmentsProvider>,
  );
}

beforeEach(() => {
  localStorage.clear();
  Object.assign(document, { fonts: new EventTarget() });
});

describe("Assessing a claim", () => {
  it("sends what one finds with what one saw of oneself last, and offers no withdrawn evidence", async () => {
    const asked = serverAnswers([201, { epoch: "e", entries: [] }]);
    showSection([by("ada", { value: "UNRESOLVED" })]);
    await userEvent.click(screen.getByRole("button", { name: "Assess anew" }));
    expect(screen.queryByLabelText("A rumour")).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole("radio", { name: /^Refuted/ }));
    await userEvent.type(screen.getByLabelText(/^Why/), "No payment is listed.");
    await userEvent.click(screen.getByLabelText("A bill · Paid in cash."));
    await userEvent.click(screen.getByRole("button", { name: "Assess" }));
    await waitFor(() => expect(screen.queryByLabelText(/^Why/)).not.toBeInTheDocument());
    expect(asked()).toMatchObject([
      {
        call: "POST /api/investigations/i1/claims/c1/assessments",
        body: {
          value: "REFUTED",
          confidence: "MODERATE",
          rationale: "No payment is listed.",
          evidence: ["v1"],
          replaces: "ada-OPEN",
        },
      },
    ]);
  });

  it("shows in words where everybody stands, and who moved since they assessed blind", () => {
    showSection([
      by("ben", { mode: "BLIND", blindRound: "r0", value: "REFUTED" }),
      by("chloe"),
      by("ben", { value: "PARTLY_SUBSTANTIATED", madeAt: "2026-05-15T10:00:00.000Z" }),
    ]);
    expect(screen.getByText("2 assessments")).toBeInTheDocument();
    expect(screen.getByText("from Partly substantiated to Substantiated")).toBeInTheDocument();
    expect(screen.getByText(/^consensus 0\.67/)).toBeInTheDocument();
    expect(screen.getByText("blind: Refuted")).toBeInTheDocument();
  });
});

describe("A blind round", () => {
  it("asks for my own part, tells an assigned editor nothing of others, and marks mine as seen by me alone", async () => {
    const asked = serverAnswers(
      [200, { items: [] }],
      [201, {}],
      [200, { items: [by("ada", { mode: "BLIND" })] }],
      [200, { items: ["ada"] }],
    );
    showSection([], [running]);
    expect(await screen.findByText("A blind round runs")).toBeInTheDocument();
    expect(screen.queryByText(/^Submitted/)).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Assess blind" }));
    await userEvent.click(screen.getByRole("radio", { name: /^Substantiated/ }));
    await userEvent.type(screen.getByLabelText(/^Why/), "The bill names it.");
    await userEvent.click(screen.getByRole("button", { name: "Submit, sealed" }));
    expect(await screen.findByText("Only you see this until the round ends.")).toBeInTheDocument();
    expect(
      asked()
        .map(({ call }) => call)
        .slice(0, 3),
    ).toEqual([
      "GET /api/investigations/i1/blind-rounds/r1/assessments",
      "POST /api/investigations/i1/blind-rounds/r1/assessments",
      "GET /api/investigations/i1/blind-rounds/r1/assessments",
    ]);
  });

  it("tells an editor who is not assigned who has submitted, and not what", async () => {
    serverAnswers([200, { items: ["ben"] }]);
    showSection([], [{ ...running, assessors: ["ben", "chloe"] }]);
    expect(await screen.findByText("Submitted: Ben (1 of 2). Only editors see this.")).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Assess blind" })).not.toBeInTheDocument();
  });

  it("is opened with those who are named and a moment in time", async () => {
    const asked = serverAnswers([201, { epoch: "e", entries: [] }]);
    showSection([]);
    await userEvent.click(screen.getByRole("button", { name: "Open a blind round" }));
    expect(screen.getByRole("checkbox", { name: "Chloé" })).toBeChecked();
    expect(screen.getByRole("checkbox", { name: "Ben (raised the claim)" })).not.toBeChecked();
    await userEvent.click(screen.getByRole("button", { name: "Open a blind round" }));
    await waitFor(() => expect(asked()).toHaveLength(1));
    expect(asked()[0]).toMatchObject({
      call: "POST /api/investigations/i1/claims/c1/blind-rounds",
      body: { assessors: ["chloe"] },
    });
  });
});
