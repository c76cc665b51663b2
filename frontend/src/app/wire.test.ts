import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createAnnotationStore } from "../annotation/annotation-store";
import { createAssessmentStore } from "../assessment/assessment-store";
import { createBlindRoundStore } from "../assessment/blind-round-store";
import { createClaimStore } from "../claim/claim-store";
import { createEvidenceStore } from "../claim/evidence-store";
import { createArgumentStore } from "../debate/argument-store";
import { createElementStore } from "../claim/element-store";
import { createLinkStore } from "../claim/link-store";
import { createDocumentStore } from "../document/document-store";
import { createInvitationStore } from "../investigation/invitation-store";
import { createInvestigationStore } from "../investigation/investigation-store";
import { createMemberStore } from "../investigation/member-store";
import type { RulesInForce } from "../investigation/rules";
import { createRulesStore } from "../investigation/rules-store";
import { createCaseStore } from "../review/case-store";
import { createVerdictStore } from "../review/verdict-store";
import type { Entry } from "../live/entry";
import type { Store } from "../live/store";
import { createOriginStore } from "../source/origin-store";
import { createSnapshotStore } from "../source/snapshot-store";
import { createSourceStore } from "../source/source-store";
import en from "./messages/en.json";

const folder = join(import.meta.dirname, "../../../src/test/resources/wire");

// The server's tests write exactly these files; the stores here read exactly these.
const samples = readdirSync(folder)
  .filter((name) => /^[a-z]+\.[a-z-]+\.json$/.test(name))
  .map((name) => ({
    type: name.replace(/\.json$/, ""),
    entry: JSON.parse(readFileSync(join(folder, name), "utf8")) as Entry,
  }));

const sampleOf = (type: string): Entry | undefined => samples.find((sample) => sample.type === type)?.entry;

/** What makes the thing that an event is about, so that an edit has something to change. */
const makers: Readonly<Record<string, string>> = {
  verdict: "review.verdict-given",
  annotation: "annotation.created",
  argument: "argument.made",
  assessment: "assessment.made",
  "blind-round": "assessment.round-opened",
  claim: "claim.raised",
  document: "document.added",
  element: "claim.element-added",
  evidence: "claim.evidence-attached",
  invitation: "member.invited",
  link: "claim.link-suggested",
  member: "member.joined",
  origin: "source.origin-named",
  source: "source.added",
};

function storeFor({ object, data }: Entry): Store<ReadonlyMap<string, unknown>, never> {
  switch (object.type) {
    case "annotation":
      return createAnnotationStore(String(data.document ?? sampleOf("annotation.created")?.data.document));
    case "review":
      return createCaseStore();
    case "verdict":
      return createVerdictStore();
    case "argument":
      return createArgumentStore();
    case "assessment":
      return createAssessmentStore();
    case "blind-round":
      return createBlindRoundStore();
    case "claim":
      return createClaimStore();
    case "document":
      return createDocumentStore();
    case "element":
      return createElementStore();
    case "link":
      return createLinkStore();
    case "evidence":
      return createEvidenceStore();
    case "invitation":
      return createInvitationStore();
    case "member":
      return createMemberStore();
    case "origin":
      return createOriginStore();
    case "snapshot":
      return createSnapshotStore();
    case "source":
      return createSourceStore();
    default:
      throw new Error(`No store follows ${object.type}.`);
  }
}

const leaves = (value: unknown): unknown[] =>
  typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : [value];

/** What is one thing, and no list, has a test of its own below. */
const single = ["investigation", "rules"];

/** Told by the history alone: whoever sees an investigation at all sees it created. */
const historyOnly = ["investigation.created", "entry.erased"];

const followed = samples.filter(
  ({ type, entry }) => !historyOnly.includes(type) && !single.includes(entry.object.type),
);

describe.each(samples)("The wire sample $type", ({ type, entry }) => {
  it("bears the name of its file", () => {
    expect(entry.type).toBe(type);
  });

  it("can be told as a sentence", () => {
    expect(Object.keys(en)).toContain(`history.${type}`);
  });
});

describe.each(followed)("The wire sample $type", ({ type, entry }) => {
  it("changes its store, which then holds every value that it carries", () => {
    const store = storeFor(entry);
    store.load({ epoch: "one", position: 0, items: [] });
    const maker = sampleOf(makers[entry.object.type] ?? "");
    if (maker !== undefined && maker.type !== type) {
      store.apply({ ...maker, object: { ...entry.object, version: 0 }, position: 1 });
    }
    if (type === "claim.occurrence-removed") {
      store.apply({ ...entry, type: "claim.occurrence-added", position: 2 });
    }
    if (type === "claim.evidence-flag-lifted") {
      store.apply({ ...entry, type: "claim.evidence-flagged", position: 2 });
    }
    const before = store.current();
    store.apply({ ...entry, position: 3 });
    expect(store.current()).not.toBe(before);
    const held = leaves([...(store.current()?.values() ?? [])]);
    // How many had assessed it, and why editors confirm and reopen, is the history's to tell.
    if (type === "review.sent") expect(held).toContain(entry.data.override);
    else if (type === "review.verdict-confirmed") expect(held).toContain(entry.data.basisHash);
    else if (type === "review.reopened") expect(held).toContain("SUPERSEDED");
    else if (type === "review.verdict-stale") expect(held).toContain((entry.data.what as Entry["object"]).id);
    // What was taken back is gone, and why a claim was reopened stands in the history only.
    else if (type === "claim.occurrence-removed") expect(held).not.toContain(entry.data.annotation);
    else if (type === "claim.evidence-flag-lifted") expect(held).not.toContain(entry.data.flag);
    else if (type === "claim.element-removed") expect(held).toEqual([]);
    else if (type === "claim.reopened") expect(held).toContain(entry.data.state);
    // By which link somebody came is the history's to tell.
    else if (type === "member.joined")
      expect(held).toEqual(expect.arrayContaining([entry.data.name, entry.data.role]));
    else if (type === "member.removed") expect(held).toContain(true);
    // Why the deadline was moved is the history's to tell, and what proves a round the record's.
    else if (type === "assessment.deadline-moved") expect(held).toContain(entry.data.deadline);
    else if (type === "assessment.round-ended" || type === "assessment.disclosed") {
      const said = Object.entries(entry.data).filter(([name]) => name !== "sealed");
      expect(held).toEqual(expect.arrayContaining(said.flatMap(([, value]) => leaves(value))));
    } else {
      // Whom somebody may want to tell stands in the text itself.
      const { mentions, ...kept } = entry.data;
      expect(JSON.stringify(held)).toContain(leaves(mentions ?? [])[0] ?? "");
      expect(held).toEqual(expect.arrayContaining(leaves(kept)));
    }
  });
});

describe("The open investigation", () => {
  const opened = () => {
    const created = sampleOf("investigation.created");
    if (created === undefined) throw new Error("A sample is missing.");
    const store = createInvestigationStore();
    const open = {
      id: created.object.id,
      title: String(created.data.title),
      description: String(created.data.description),
      version: created.object.version,
      role: "OWNER" as const,
      members: 1,
      position: 2,
      seen: 0,
      lastAt: created.at,
      archived: null,
    };
    store.load({ epoch: "one", position: 2, items: [open] });
    const follow = (type: string, position: number) => {
      const sample = sampleOf(type);
      if (sample === undefined) throw new Error("A sample is missing.");
      store.apply({ ...sample, position });
      return sample;
    };
    return { store, open, follow };
  };

  it("takes its new words and version from investigation.edited", () => {
    const { store, open, follow } = opened();
    const edited = follow("investigation.edited", 3);
    expect(store.current()).toEqual({ ...open, ...edited.data, version: edited.object.version });
  });

  it("is only read from investigation.archived to investigation.restored", () => {
    const { store, open, follow } = opened();
    const archived = follow("investigation.archived", 3);
    expect(store.current()?.archived).toEqual({ at: archived.at, by: archived.actor, ...archived.data });
    const restored = follow("investigation.restored", 4);
    expect(store.current()).toEqual({ ...open, version: restored.object.version });
  });
});

describe("The wire sample investigation.rules-changed", () => {
  it("says all rules, in their new version", () => {
    const changed = sampleOf("investigation.rules-changed");
    if (changed === undefined) throw new Error("A sample is missing.");
    const store = createRulesStore();
    store.load({ epoch: "one", position: 0, items: [{ version: 1, rules: {} as RulesInForce }] });
    store.apply({ ...changed, position: 1 });
    expect(store.current()).toEqual({ version: 2, rules: changed.data });
  });
});

describe("The wire sample entry.erased", () => {
  it("takes the name from the member, who stays", () => {
    const joined = sampleOf("member.joined");
    const erased = sampleOf("entry.erased");
    if (joined === undefined || erased === undefined) throw new Error("A sample is missing.");
    const about = erased.data.about as Entry["object"];
    const store = createMemberStore();
    store.load({ epoch: "one", position: 0, items: [] });
    store.apply({ ...joined, object: { ...joined.object, id: about.id }, position: 1 });
    expect(store.current()?.get(about.id)?.name).toBe("Ben");
    store.apply({ ...erased, position: 2 });
    expect(store.current()?.get(about.id)).toMatchObject({ account: about.id, name: null });
  });
});

describe("The wire samples", () => {
  it("are there", () => {
    expect(samples.length).toBeGreaterThan(20);
  });
});
