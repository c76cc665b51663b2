import { listAssessments, listBlindRounds } from "../assessment/assessment-api";
import { createAssessmentStore } from "../assessment/assessment-store";
import { createBlindRoundStore } from "../assessment/blind-round-store";
import { listClaims, listEvidence, listPassages } from "../claim/claim-api";
import { createClaimStore } from "../claim/claim-store";
import { createEvidenceStore } from "../claim/evidence-store";
import { createElementStore } from "../claim/element-store";
import { createLinkStore } from "../claim/link-store";
import { createPassageStore } from "../claim/passage-store";
import { listElements, listLinks } from "../claim/saying-api";
import { listArguments } from "../debate/argument-api";
import { createArgumentStore } from "../debate/argument-store";
import { listDocuments } from "../document/document-api";
import { createDocumentStore } from "../document/document-store";
import { type Problem, problemIn } from "../http/problem";
import type { Investigation } from "../investigation/investigation";
import { listMembers, listRules, readInvestigation } from "../investigation/investigation-api";
import { createInvestigationStore } from "../investigation/investigation-store";
import { createMemberStore } from "../investigation/member-store";
import { createRulesStore } from "../investigation/rules-store";
import type { Snapshot } from "../live/entry";
import { createCaseStore } from "../review/case-store";
import { listCases, listVerdicts } from "../review/review-api";
import { createVerdictStore } from "../review/verdict-store";
import { createFeed, type Feed, type World } from "../live/feed";
import type { Store } from "../live/store";
import { listOrigins } from "../source/origin-api";
import { createOriginStore } from "../source/origin-store";
import { listSnapshots } from "../source/snapshot-api";
import { createSnapshotStore } from "../source/snapshot-store";
import { listSources } from "../source/source-api";
import { createSourceStore } from "../source/source-store";

export type Loading =
  | { readonly kind: "loading" }
  | { readonly kind: "ready" }
  | { readonly kind: "failed"; readonly problem: Problem };

const createStores = () => ({
  investigation: createInvestigationStore(),
  members: createMemberStore(),
  rules: createRulesStore(),
  cases: createCaseStore(),
  verdicts: createVerdictStore(),
  documents: createDocumentStore(),
  claims: createClaimStore(),
  elements: createElementStore(),
  links: createLinkStore(),
  passages: createPassageStore(),
  evidence: createEvidenceStore(),
  argumentation: createArgumentStore(),
  sources: createSourceStore(),
  origins: createOriginStore(),
  assessments: createAssessmentStore(),
  blindRounds: createBlindRoundStore(),
  snapshots: createSnapshotStore(),
});

export type Stores = ReturnType<typeof createStores>;

/** An investigation that is open in this browser: its stores, fed by snapshots and then by its feed alone. */
export interface Session {
  readonly investigation: string;
  readonly stores: Stores;
  readonly feed: Feed;
  readonly loading: () => Loading;
  readonly subscribe: (listener: () => void) => () => void;
  /** Takes the snapshots, then opens the feed. */
  readonly open: () => void;
  /** Feeds one more store, from its own snapshot on; gives what takes it off again. */
  readonly attach: <State, Item>(
    store: Store<State, Item>,
    snapshot: () => Promise<Snapshot<Item>>,
  ) => () => void;
  /** Lets go of the socket; the session may be opened again. */
  readonly close: () => void;
}

interface Attached {
  readonly apply: Store<unknown, never>["apply"];
  readonly clear: () => void;
  /** Takes a snapshot and says where it stands. */
  readonly take: () => Promise<{ readonly epoch: string; readonly position: number }>;
}

export function createSession(investigation: string, world: World): Session {
  const stores = createStores();
  const feed = createFeed(world);
  const attached = new Set<Attached>();
  const listeners = new Set<() => void>();
  let loading: Loading = { kind: "loading" };
  let openings = 0;

  const turn = (next: Loading) => {
    loading = next;
    listeners.forEach((listener) => listener());
  };

  function add<State, Item>(store: Store<State, Item>, snapshot: () => Promise<Snapshot<Item>>): Attached {
    const one: Attached = {
      apply: store.apply,
      clear: store.clear,
      async take() {
        const taken = await snapshot();
        store.load(taken);
        return taken;
      },
    };
    attached.add(one);
    return one;
  }

  // The item of one investigation has no epoch; the members' snapshot, taken beside it, has.
  const own = async (): Promise<Snapshot<Investigation>> => {
    const item = await readInvestigation(investigation);
    return { epoch: "", position: item.position, items: [item] };
  };

  add(stores.investigation, own);
  add(stores.members, () => listMembers(investigation));
  add(stores.rules, () => listRules(investigation));
  add(stores.cases, () => listCases(investigation));
  add(stores.verdicts, () => listVerdicts(investigation));
  add(stores.documents, () => listDocuments(investigation));
  add(stores.claims, () => listClaims(investigation));
  add(stores.elements, () => listElements(investigation));
  add(stores.links, () => listLinks(investigation));
  add(stores.passages, () => listPassages(investigation));
  add(stores.evidence, () => listEvidence(investigation));
  add(stores.argumentation, () => listArguments(investigation));
  add(stores.sources, () => listSources(investigation));
  add(stores.origins, () => listOrigins(investigation));
  add(stores.assessments, () => listAssessments(investigation));
  add(stores.blindRounds, () => listBlindRounds(investigation));
  add(stores.snapshots, () => listSnapshots(investigation));

  feed.onEntry((entry) => attached.forEach((one) => one.apply(entry)));
  feed.onReset(() => {
    for (const one of attached) {
      one.clear();
      void takeUntilTaken(one);
    }
  });

  /** After a reset there is no way back to the old state: asks again until the server answers. */
  async function takeUntilTaken(one: Attached): Promise<void> {
    try {
      await one.take();
    } catch (thrown) {
      const problem = problemIn(thrown);
      if (problem.name === "unreachable" || problem.name === "unexpected") {
        world.later(2_000, () => {
          if (attached.has(one)) void takeUntilTaken(one);
        });
      }
    }
  }

  async function open(): Promise<void> {
    const mine = ++openings;
    turn({ kind: "loading" });
    try {
      const taken = await Promise.all([...attached].map((one) => one.take()));
      if (mine !== openings) return;
      const epoch = taken.find((snapshot) => snapshot.epoch !== "")?.epoch ?? "";
      feed.start({ epoch, position: Math.min(...taken.map((snapshot) => snapshot.position)) });
      turn({ kind: "ready" });
    } catch (thrown) {
      if (mine === openings) turn({ kind: "failed", problem: problemIn(thrown) });
    }
  }

  return {
    investigation,
    stores,
    feed,
    loading: () => loading,
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    open: () => void open(),
    attach(store, snapshot) {
      const one = add(store, snapshot);
      void takeUntilTaken(one);
      return () => {
        attached.delete(one);
      };
    },
    close() {
      openings++;
      feed.close();
    },
  };
}
