import type { Entry } from "./entry";
import type { PresenceFrame } from "./presence";

/** How the feed stands, as a person may see it. */
export type Connection =
  | { readonly kind: "connecting" }
  | { readonly kind: "live" }
  /** The connection is lost; the next try is at `retryAt` (milliseconds of the driver's clock). */
  | { readonly kind: "waiting"; readonly retryAt: number }
  /** It will not come back by itself. */
  | { readonly kind: "ended"; readonly reason: EndReason };

export type EndReason = "signed-out" | "no-access" | "protocol";

/** Up to where everything has been handed on. */
export interface Cursor {
  readonly epoch: string;
  readonly position: number;
}

/** What the feed knows; `step` makes the next one of it. */
export interface FeedState {
  readonly connection: Connection;
  readonly cursor: Cursor | null;
  /** Tries in a row that have not come to life. */
  readonly attempt: number;
  /** Entries behind a gap, by position, until the gap is filled. */
  readonly ahead: ReadonlyMap<number, Entry>;
  readonly fetching: boolean;
}

export type ServerFrame =
  | { readonly kind: "hello"; readonly epoch: string; readonly head: number; readonly connection: string }
  | { readonly kind: "reset"; readonly epoch: string; readonly head: number }
  | { readonly kind: "entries"; readonly entries: readonly Entry[] }
  | { readonly kind: "beat"; readonly head: number }
  | PresenceFrame;

/** What can happen to a feed. */
export type Input =
  | { readonly kind: "start"; readonly cursor: Cursor }
  | { readonly kind: "frame"; readonly frame: ServerFrame }
  | { readonly kind: "closed"; readonly code: number }
  /** What `GET` of the investigation answered after an opening failed; 0 for no answer. */
  | { readonly kind: "probed"; readonly status: number }
  | { readonly kind: "due" }
  /** The browser came online, or the page became visible. */
  | { readonly kind: "woken" }
  /** The answer to one's own command: the same door as the socket's. */
  | { readonly kind: "accepted"; readonly epoch: string; readonly entries: readonly Entry[] }
  | {
      readonly kind: "fetched";
      readonly epoch: string;
      readonly head: number;
      readonly entries: readonly Entry[];
    }
  | { readonly kind: "fetch-failed" }
  | { readonly kind: "stop" };

/** What the driver must do about it. */
export type Effect =
  | { readonly kind: "connect"; readonly since: Cursor }
  | { readonly kind: "disconnect" }
  | { readonly kind: "probe" }
  | { readonly kind: "wait"; readonly milliseconds: number }
  | { readonly kind: "fetch"; readonly after: number }
  | { readonly kind: "deliver"; readonly entries: readonly Entry[] }
  /** Another history: drop everything and take new snapshots. */
  | { readonly kind: "reset"; readonly cursor: Cursor }
  | { readonly kind: "presence"; readonly frame: PresenceFrame }
  | { readonly kind: "alone" };

export interface Step {
  readonly state: FeedState;
  readonly effects: readonly Effect[];
}

/** The driver's clock and dice. */
export interface Chance {
  readonly now: () => number;
  /** From 0 included to 1 excluded. */
  readonly random: () => number;
}

export const opening: FeedState = {
  connection: { kind: "connecting" },
  cursor: null,
  attempt: 0,
  ahead: new Map(),
  fetching: false,
};

const triesBeforeFetching = 2;

/** LV9: 0.5 s doubling to 20 s, with full jitter. */
export const backOff = (attempt: number, random: () => number): number =>
  Math.floor(random() * Math.min(20_000, 500 * 2 ** Math.min(attempt, 10)));

const alsoAtTheEnd: ReadonlySet<Input["kind"]> = new Set(["accepted", "fetched", "stop"]);

/** One step of the feed: entries are delivered once each, in order, without gaps, whatever comes in. */
export function step(state: FeedState, input: Input, chance: Chance): Step {
  if (state.connection.kind === "ended" && !alsoAtTheEnd.has(input.kind)) return { state, effects: [] };
  switch (input.kind) {
    case "start":
      return caughtUp({ ...state, cursor: input.cursor }, [{ kind: "connect", since: input.cursor }]);
    case "frame":
      return framed(state, input.frame);
    case "closed":
      return closed(state, input.code, chance);
    case "probed":
      if (input.status === 401) return ended(state, "signed-out");
      if (input.status === 403 || input.status === 404) return ended(state, "no-access");
      return waiting(state, chance);
    case "due":
      return state.connection.kind === "waiting" ? connecting(state) : { state, effects: [] };
    case "woken":
      return state.connection.kind === "waiting"
        ? connecting({ ...state, attempt: 0 })
        : { state, effects: [] };
    case "accepted":
      return taken(state, input.epoch, input.entries);
    case "fetched":
      return fetched(state, input);
    case "fetch-failed":
      // The socket starts again from the cursor and brings what is missing.
      return state.connection.kind === "live"
        ? waiting({ ...state, fetching: false }, chance, [{ kind: "disconnect" }])
        : { state: { ...state, fetching: false }, effects: [] };
    case "stop":
      return { state: opening, effects: [{ kind: "disconnect" }, { kind: "alone" }] };
  }
}

function framed(state: FeedState, frame: ServerFrame): Step {
  const live: FeedState = { ...state, connection: { kind: "live" }, attempt: 0 };
  switch (frame.kind) {
    case "hello":
      if (state.cursor !== null && state.cursor.epoch !== frame.epoch) return reset(live, frame);
      return { state: live, effects: [{ kind: "alone" }] };
    case "reset":
      return reset(live, frame);
    case "entries":
      return state.cursor === null ? { state, effects: [] } : taken(state, state.cursor.epoch, frame.entries);
    case "beat":
      return gapUpTo(state, frame.head);
    case "presence":
      return { state, effects: [{ kind: "presence", frame }] };
  }
}

function reset(state: FeedState, { epoch, head }: { epoch: string; head: number }): Step {
  const cursor = { epoch, position: head };
  return {
    state: { ...state, cursor, ahead: new Map(), fetching: false },
    effects: [{ kind: "alone" }, { kind: "reset", cursor }],
  };
}

function taken(state: FeedState, epoch: string, entries: readonly Entry[]): Step {
  // An answer out of another history: opening the socket again leads to its reset.
  if (state.cursor !== null && state.cursor.epoch !== epoch) return reopened(state);
  const ahead = new Map(state.ahead);
  for (const entry of entries) ahead.set(entry.position, entry);
  return caughtUp({ ...state, ahead }, []);
}

/** Hands on everything that follows the cursor without a gap; asks for what is missing before the rest. */
function caughtUp(state: FeedState, effects: readonly Effect[]): Step {
  if (state.cursor === null) return { state, effects };
  const ahead = new Map([...state.ahead].filter(([place]) => place > (state.cursor?.position ?? 0)));
  const ready: Entry[] = [];
  let position = state.cursor.position;
  for (let next = ahead.get(position + 1); next !== undefined; next = ahead.get(position + 1)) {
    ready.push(next);
    ahead.delete(next.position);
    position = next.position;
  }
  const gap = ahead.size > 0;
  const delivered: Effect[] = ready.length > 0 ? [{ kind: "deliver", entries: ready }] : [];
  const asked: Effect[] = gap && !state.fetching ? [{ kind: "fetch", after: position }] : [];
  return {
    state: { ...state, cursor: { ...state.cursor, position }, ahead, fetching: state.fetching || gap },
    effects: [...effects, ...delivered, ...asked],
  };
}

function fetched(state: FeedState, answer: { epoch: string; head: number; entries: readonly Entry[] }): Step {
  const after = taken({ ...state, fetching: false }, answer.epoch, answer.entries);
  if (answer.entries.length === 0 || after.state.fetching) return after;
  const more = gapUpTo(after.state, answer.head);
  return { state: more.state, effects: [...after.effects, ...more.effects] };
}

function gapUpTo(state: FeedState, head: number): Step {
  if (state.cursor === null || state.fetching || head <= state.cursor.position) return { state, effects: [] };
  return { state: { ...state, fetching: true }, effects: [{ kind: "fetch", after: state.cursor.position }] };
}

function closed(state: FeedState, code: number, chance: Chance): Step {
  if (code === 4501) return ended(state, "signed-out");
  if (code === 4504) return ended(state, "no-access");
  if (code >= 4500 && code <= 4999) return ended(state, "protocol");
  // A browser does not tell why an opening failed: ask over HTTP.
  if (state.connection.kind === "connecting")
    return { state, effects: [{ kind: "alone" }, { kind: "probe" }] };
  return waiting(state, chance, [{ kind: "alone" }]);
}

function connecting(state: FeedState): Step {
  if (state.cursor === null) return { state, effects: [] };
  return {
    state: { ...state, connection: { kind: "connecting" } },
    effects: [{ kind: "connect", since: state.cursor }],
  };
}

const reopened = (state: FeedState): Step => {
  const again = connecting(state);
  return { state: again.state, effects: [{ kind: "disconnect" }, ...again.effects] };
};

function waiting(state: FeedState, chance: Chance, effects: readonly Effect[] = []): Step {
  const milliseconds = backOff(state.attempt, chance.random);
  // Where sockets do not get through at all, entries still come over plain HTTP.
  const fetching = state.cursor !== null && state.attempt >= triesBeforeFetching && !state.fetching;
  return {
    state: {
      ...state,
      attempt: state.attempt + 1,
      fetching: state.fetching || fetching,
      connection: { kind: "waiting", retryAt: chance.now() + milliseconds },
    },
    effects: [
      ...effects,
      { kind: "wait", milliseconds },
      ...(fetching ? [{ kind: "fetch", after: state.cursor.position } as const] : []),
    ],
  };
}

function ended(state: FeedState, reason: EndReason): Step {
  return { state: { ...state, connection: { kind: "ended", reason } }, effects: [{ kind: "alone" }] };
}
