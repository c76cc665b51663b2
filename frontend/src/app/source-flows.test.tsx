import { fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { EvidenceGrade } from "../claim/evidence-grade";
import type { Language } from "../identity/account";
import { SnapshotsProvider } from "../source/contexts";
import { GradeSource } from "../source/reliability";
import type { SourceSnapshot } from "../source/snapshot";
import { createSnapshotStore } from "../source/snapshot-store";
import { Snapshots } from "../source/snapshots";
import type { Source } from "../source/source";
import { serverAnswers, show } from "./show.fixture";

const done = { epoch: "e", entries: [] };

const source: Source = {
  id: "s1",
  version: 3,
  url: "https://example.org/bill",
  citation: null,
  title: "The bill",
  publisher: null,
  author: null,
  date: null,
  reliability: null,
  graded: null,
  addedBy: "ben",
  addedAt: "2026-05-14T10:00:00.000Z",
};

const snapshot: SourceSnapshot = {
  id: "n1",
  version: 1,
  source: "s1",
  means: "FETCHED",
  sha256: "ab".repeat(32),
  length: 1_234_567,
  mediaType: "text/html",
  fileName: null,
  requestedUrl: "https://example.org/bill",
  finalUrl: "https://example.org/bill.html",
  status: 200,
  headers: ["Server: far"],
  tool: "Substantiate/1",
  collector: "ben",
  capturedAt: "2026-05-14T11:00:00.000Z",
};

function showSnapshots(items: readonly SourceSnapshot[], mayFetch = true, of: Source = source) {
  const store = createSnapshotStore();
  store.load({ epoch: "e", position: 0, items });
  show(
    <SnapshotsProvider store={store}>
      <Snapshots source={of} mayFetch={mayFetch} />
    </SnapshotsProvider>,
  );
}

describe("Grading a source", () => {
  it("sends the letter with its reason, on the version that was seen", async () => {
    const asked = serverAnswers([200, done]);
    show(<GradeSource source={source} />);
    await userEvent.click(screen.getByLabelText("Reliability", { selector: "input" }));
    await userEvent.click(await screen.findByText("Usually reliable"));
    fireEvent.change(screen.getByLabelText("Reason"), { target: { value: "Seldom wrong." } });
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(() =>
      expect(asked()).toEqual([
        {
          call: "PUT /api/investigations/i1/sources/s1/reliability",
          body: { reliability: "B", reason: "Seldom wrong." },
          version: '"3"',
        },
      ]),
    );
  }, 20_000);

  it("shows another's grade before it is replaced", () => {
    const { unmount } = show(<GradeSource source={source} />);
    fireEvent.change(screen.getByLabelText("Reason"), { target: { value: "Seldom wrong." } });
    unmount();
    show(<GradeSource source={{ ...source, version: 4, reliability: "E" }} />);
    expect(screen.getByText("Reliability: theirs now").parentElement).toHaveTextContent("Unreliable");
    expect(screen.getByRole("button", { name: "Save" })).toBeDisabled();
  });
});

describe("A grade of evidence", () => {
  it.each([
    ["en", "Reliability of the source: B – Usually reliable. Credibility: not graded."],
    ["fr", "Fiabilité de la source : B – Usually reliable. Crédibilité : non évaluée."],
  ] as [Language, string][])("is said in words (%s)", (language, words) => {
    show(
      <EvidenceGrade reliability={{ letter: "B", words: "Usually reliable" }} credibility={null} />,
      language,
    );
    expect(screen.getByRole("img").getAttribute("aria-label")?.replaceAll("\u00a0", " ")).toBe(words);
  });
});

describe("The snapshots of a source", () => {
  it("say that there are none, and let the server capture one", async () => {
    const asked = serverAnswers([201, done]);
    showSnapshots([]);
    await userEvent.click(screen.getByText("Not captured yet"));
    await userEvent.click(screen.getByRole("button", { name: "Capture now" }));
    await waitFor(() =>
      expect(asked()).toMatchObject([{ call: "POST /api/investigations/i1/sources/s1/snapshots" }]),
    );
  });

  it("say why a page could not be captured", async () => {
    serverAnswers([
      422,
      { type: "urn:substantiate:problem:unfetchable", status: 422, detail: "-", reason: "too-slow" },
    ]);
    showSnapshots([]);
    await userEvent.click(screen.getByText("Not captured yet"));
    await userEvent.click(screen.getByRole("button", { name: "Capture now" }));
    expect(await screen.findByText(/takes too long/)).toBeInTheDocument();
  });

  it("offer no capture where there is nothing to fetch, or the rules do not want it", () => {
    showSnapshots([], false);
    expect(screen.queryByRole("button", { name: "Capture now", hidden: true })).toBeNull();
    expect(screen.getByRole("button", { name: "Upload a file", hidden: true })).toBeInTheDocument();
  });

  it("are checked again, and say so when the bytes are others", async () => {
    serverAnswers([200, { sha256: snapshot.sha256, holds: false, checkedAt: "2026-05-14T12:00:00.000Z" }]);
    showSnapshots([snapshot]);
    await userEvent.click(screen.getByText(/One snapshot/));
    await userEvent.click(screen.getByRole("button", { name: "Check again" }));
    expect(await screen.findByText(/not the bytes that were captured/)).toBeInTheDocument();
  });

  it("show a page as words and never as a page", async () => {
    serverAnswers([200, { text: "Paid in cash." }]);
    showSnapshots([snapshot]);
    await userEvent.click(screen.getByText(/One snapshot/));
    expect(screen.queryByRole("link", { name: "View" })).toBeNull();
    expect(screen.getByRole("link", { name: "Save" })).toHaveAttribute(
      "href",
      "/api/investigations/i1/snapshots/n1/content?save=true",
    );
    await userEvent.click(screen.getByRole("button", { name: "Read its words" }));
    expect(await screen.findByText("Paid in cash.")).toBeInTheDocument();
  });

  it("are not sent when the file is too large", async () => {
    const asked = serverAnswers([201, done]);
    showSnapshots([]);
    await userEvent.click(screen.getByText("Not captured yet"));
    const large = new File(["x"], "film.mp4");
    Object.defineProperty(large, "size", { value: 26 * 1024 * 1024 });
    const input = document.querySelector<HTMLInputElement>("input[type=file]");
    if (input === null) throw new Error("There is no place for a file.");
    await userEvent.upload(input, large);
    expect(await screen.findByRole("alert")).toHaveTextContent("25");
    expect(asked()).toEqual([]);
  });
});
