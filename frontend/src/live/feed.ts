import type { CommandAnswer, Entry } from "./entry";
import {
  type Connection,
  type Cursor,
  type Effect,
  type FeedState,
  type Input,
  opening,
  step,
  type ServerFrame,
} from "./feed-state";
import { type Here, nobody, nowhere, seen, type Whereabouts } from "./presence";

/** A socket as the feed needs it. */
export interface Socket {
  readonly listen: (onText: (text: string) => void, onClose: (code: number) => void) => void;
  /** Sends if the socket is open. */
  readonly send: (text: string) => void;
  /** Closes; the listeners hear nothing more. */
  readonly close: () => void;
}

/** The world around a feed: replaced in tests. */
export interface World {
  readonly open: (since: Cursor) => Socket;
  readonly fetchAfter: (
    position: number,
  ) => Promise<{ epoch: string; head: number; entries: readonly Entry[] }>;
  /** The status with which the investigation itself answers; 0 for none. */
  readonly probe: () => Promise<number>;
  readonly now: () => number;
  readonly random: () => number;
  /** Calls back later; gives what takes it back. */
  readonly later: (milliseconds: number, then: () => void) => () => void;
}

/** The one way by which entries come to this browser's stores. */
export interface Feed {
  /** Opens the socket at the cursor; entries from there on are delivered once each, in order. */
  readonly start: (cursor: Cursor) => void;
  /** Takes the answer to one's own command, and gives it back. */
  readonly accept: (answer: CommandAnswer) => CommandAnswer;
  readonly connection: () => Connection;
  readonly here: () => Here;
  /** The place up to which everything has been delivered; null before the start. */
  readonly cursor: () => Cursor | null;
  /** Called on every change of `connection` and `here`. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Called with every entry that may be seen. */
  readonly onEntry: (listener: (entry: Entry) => void) => () => void;
  /** Called when another history has begun: all snapshots are to be taken again. */
  readonly onReset: (listener: () => void) => () => void;
  /** Says where I am now; what is left out is as it was. */
  readonly say: (whereabouts: Partial<Whereabouts>) => void;
  /** Tries again at once: the browser is online or visible again. */
  readonly wake: () => void;
  /** The browser says that it is offline; its socket would find out only when a minute has passed. */
  readonly lose: () => void;
  /** Lets go of the socket; the feed may be started again. */
  readonly close: () => void;
}

const beatEvery = 25_000;
const deadAfter = 60_000;
const sayEvery = 250;

/** Drives the state machine with a real or a fake world. */
export function createFeed(world: World): Feed {
  const listeners = new Set<() => void>();
  const entryListeners = new Set<(entry: Entry) => void>();
  const resetListeners = new Set<() => void>();
  let state: FeedState = opening;
  let here: Here = nobody;
  let socket: Socket | null = null;
  let heardAt = 0;
  let whereabouts: Whereabouts | null = null;
  let saying = false;
  let cancelRetry = () => {};
  let cancelBeat = () => {};

  function happen(input: Input): void {
    const before = state.connection;
    const next = step(state, input, world);
    state = next.state;
    next.effects.forEach(perform);
    if (before !== state.connection) tell();
  }

  function perform(effect: Effect): void {
    switch (effect.kind) {
      case "connect":
        cancelRetry();
        return connect(effect.since);
      case "disconnect":
        return disconnect();
      case "probe":
        void world.probe().then((status) => happen({ kind: "probed", status }));
        return;
      case "wait":
        cancelRetry();
        cancelRetry = world.later(effect.milliseconds, () => happen({ kind: "due" }));
        return;
      case "fetch":
        world.fetchAfter(effect.after).then(
          (answer) => happen({ kind: "fetched", ...answer }),
          () => happen({ kind: "fetch-failed" }),
        );
        return;
      case "deliver":
        for (const entry of effect.entries) {
          entryListeners.forEach((listener) => listener(entry));
        }
        return;
      case "reset":
        resetListeners.forEach((listener) => listener());
        return;
      case "presence":
        here = seen(here, effect.frame);
        return tell();
      case "alone":
        here = nobody;
        return tell();
    }
  }

  function connect(since: Cursor): void {
    disconnect();
    const mine = world.open(since);
    socket = mine;
    heardAt = world.now();
    mine.listen(
      (text) => {
        heardAt = world.now();
        const frame = frameOf(text);
        if (frame === null) return;
        happen({ kind: "frame", frame });
        if (frame.kind === "hello" || frame.kind === "reset") speak();
      },
      (code) => {
        disconnect();
        happen({ kind: "closed", code });
      },
    );
    cancelBeat = world.later(beatEvery, beat);
  }

  function beat(): void {
    if (socket === null) return;
    if (world.now() - heardAt > deadAfter) return lose();
    send({ kind: "beat" });
    cancelBeat = world.later(beatEvery, beat);
  }

  function lose(): void {
    if (socket === null) return;
    disconnect();
    happen({ kind: "closed", code: 1006 });
  }

  function disconnect(): void {
    cancelBeat();
    socket?.close();
    socket = null;
  }

  function speak(): void {
    if (whereabouts !== null) send({ kind: "here", ...whereabouts });
  }

  function send(frame: object): void {
    socket?.send(JSON.stringify(frame));
  }

  const tell = () => listeners.forEach((listener) => listener());

  return {
    start: (cursor) => happen({ kind: "start", cursor }),
    accept(answer) {
      happen({ kind: "accepted", ...answer });
      return answer;
    },
    connection: () => state.connection,
    here: () => here,
    cursor: () => state.cursor,
    subscribe: listening(listeners),
    onEntry: listening(entryListeners),
    onReset: listening(resetListeners),
    say(now) {
      whereabouts = { ...nowhere, ...whereabouts, ...now };
      if (saying) return;
      saying = true;
      world.later(sayEvery, () => {
        saying = false;
        speak();
      });
    },
    wake() {
      if (state.connection.kind === "live" && world.now() - heardAt > deadAfter / 2) lose();
      happen({ kind: "woken" });
    },
    lose,
    close() {
      happen({ kind: "stop" });
      cancelRetry();
    },
  };
}

const listening =
  <Listener>(listeners: Set<Listener>) =>
  (listener: Listener) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };

const kinds = new Set(["hello", "reset", "entries", "beat", "presence"]);

/** A frame of the protocol, or null: what a newer server says besides is not understood and not needed. */
function frameOf(text: string): ServerFrame | null {
  const frame = JSON.parse(text) as { kind?: unknown };
  return typeof frame.kind === "string" && kinds.has(frame.kind) ? (frame as ServerFrame) : null;
}
