import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Entry } from "./entry";
import { backOff, type Effect, type FeedState, type Input, opening, step } from "./feed-state";

const chance = { now: () => 1_000, random: () => 0.5 };

const entry = (position: number): Entry => ({
  position,
  id: `e${position}`,
  at: "2025-01-01T00:00:00.000Z",
  actor: "ada",
  command: "c",
  type: "claim.raised",
  object: { type: "claim", id: "k", version: 1 },
  data: {},
});

const entries = (...positions: readonly number[]): Entry[] => positions.map(entry);

/** Runs inputs one after the other and keeps what they asked the driver to do. */
function run(...inputs: readonly Input[]): {
  readonly state: FeedState;
  readonly effects: readonly Effect[];
} {
  let state = opening;
  const effects: Effect[] = [];
  for (const input of inputs) {
    const next = step(state, input, chance);
    state = next.state;
    effects.push(...next.effects);
  }
  return { state, effects };
}

const delivered = (effects: readonly Effect[]): number[] =>
  effects.flatMap((effect) =>
    effect.kind === "deliver" ? effect.entries.map(({ position }) => position) : [],
  );

const start: Input = { kind: "start", cursor: { epoch: "one", position: 10 } };
const hello: Input = { kind: "frame", frame: { kind: "hello", epoch: "one", head: 10, connection: "c1" } };
const brought = (...positions: readonly number[]): Input => ({
  kind: "frame",
  frame: { kind: "entries", entries: entries(...positions) },
});
const answered = (...positions: readonly number[]): Input => ({
  kind: "accepted",
  epoch: "one",
  entries: entries(...positions),
});

describe("The feed", () => {
  it("LV1 opens at its cursor and hands on what comes, in order", () => {
    const { state, effects } = run(start, hello, brought(11, 12), brought(13));
    expect(effects[0]).toEqual({ kind: "connect", since: { epoch: "one", position: 10 } });
    expect(delivered(effects)).toEqual([11, 12, 13]);
    expect(state.cursor).toEqual({ epoch: "one", position: 13 });
    expect(state.connection).toEqual({ kind: "live" });
  });

  it("LV4 hands on an own entry once, whichever way it comes first", () => {
    expect(delivered(run(start, hello, answered(11), brought(11, 12)).effects)).toEqual([11, 12]);
    expect(delivered(run(start, hello, brought(11, 12), answered(11)).effects)).toEqual([11, 12]);
  });

  it("asks for what is missing and holds back what lies behind the gap", () => {
    const before = run(start, hello, answered(13));
    expect(delivered(before.effects)).toEqual([]);
    expect(before.effects.at(-1)).toEqual({ kind: "fetch", after: 10 });
    const after = step(
      before.state,
      { kind: "fetched", epoch: "one", head: 13, entries: entries(11, 12, 13) },
      chance,
    );
    expect(delivered(after.effects)).toEqual([11, 12, 13]);
    expect(after.state.fetching).toBe(false);
  });

  it("fetches on until it has reached the head", () => {
    const { effects } = run(
      start,
      hello,
      { kind: "frame", frame: { kind: "beat", head: 14 } },
      { kind: "fetched", epoch: "one", head: 14, entries: entries(11, 12) },
      { kind: "fetched", epoch: "one", head: 14, entries: entries(13, 14) },
    );
    expect(effects.filter(({ kind }) => kind === "fetch")).toEqual([
      { kind: "fetch", after: 10 },
      { kind: "fetch", after: 12 },
    ]);
    expect(delivered(effects)).toEqual([11, 12, 13, 14]);
  });

  it("keeps the answers that come before it has begun", () => {
    const { effects } = run(answered(11), start);
    expect(delivered(effects)).toEqual([11]);
  });

  it("LV2 drops everything when another history has begun", () => {
    const { state, effects } = run(start, hello, answered(15), {
      kind: "frame",
      frame: { kind: "reset", epoch: "two", head: 3 },
    });
    expect(effects.at(-1)).toEqual({ kind: "reset", cursor: { epoch: "two", position: 3 } });
    expect(state.cursor).toEqual({ epoch: "two", position: 3 });
    expect(state.ahead.size).toBe(0);
  });

  it("opens anew when an answer comes out of another history", () => {
    const { effects } = run(start, hello, { kind: "accepted", epoch: "two", entries: entries(4) });
    expect(effects.slice(-2).map(({ kind }) => kind)).toEqual(["disconnect", "connect"]);
  });

  it("LV8 comes back after a code that says so, from where it was", () => {
    const { state, effects } = run(
      start,
      hello,
      brought(11),
      { kind: "closed", code: 4001 },
      { kind: "due" },
    );
    expect(effects.at(-1)).toEqual({ kind: "connect", since: { epoch: "one", position: 11 } });
    expect(state.connection).toEqual({ kind: "connecting" });
  });

  it.each([
    [4501, "signed-out"],
    [4504, "no-access"],
    [4507, "protocol"],
    [4508, "protocol"],
  ] as const)("LV8 does not come back after %i", (code, reason) => {
    const { state, effects } = run(
      start,
      hello,
      { kind: "closed", code },
      { kind: "due" },
      { kind: "woken" },
    );
    expect(state.connection).toEqual({ kind: "ended", reason });
    expect(effects.filter(({ kind }) => kind === "connect")).toHaveLength(1);
  });

  it("asks over HTTP why an opening failed", () => {
    expect(run(start, { kind: "closed", code: 1006 }).effects.at(-1)).toEqual({ kind: "probe" });
    const refused = (status: number) =>
      run(start, { kind: "closed", code: 1006 }, { kind: "probed", status }).state.connection;
    expect(refused(401)).toEqual({ kind: "ended", reason: "signed-out" });
    expect(refused(404)).toEqual({ kind: "ended", reason: "no-access" });
    expect(refused(0)).toEqual({ kind: "waiting", retryAt: 1_250 });
  });

  it("LV9 waits longer after each failure, and not at all when it is woken", () => {
    const lost: Input[] = [{ kind: "closed", code: 1006 }, { kind: "probed", status: 0 }, { kind: "due" }];
    const waits = run(start, ...lost, ...lost, ...lost).effects.filter((effect) => effect.kind === "wait");
    expect(waits.map(({ milliseconds }) => milliseconds)).toEqual([250, 500, 1_000]);
    const woken = run(start, hello, { kind: "closed", code: 4003 }, { kind: "woken" });
    expect(woken.effects.at(-1)?.kind).toBe("connect");
    expect(woken.state.attempt).toBe(0);
  });

  it("fetches over HTTP while sockets do not get through", () => {
    const lost: Input[] = [{ kind: "closed", code: 1006 }, { kind: "probed", status: 200 }, { kind: "due" }];
    const { effects } = run(start, ...lost, ...lost, ...lost);
    expect(effects.filter(({ kind }) => kind === "fetch")).toEqual([{ kind: "fetch", after: 10 }]);
  });

  it("starts again from its cursor when the missing entries cannot be had", () => {
    const { effects } = run(start, hello, brought(13), { kind: "fetch-failed" }, { kind: "due" });
    expect(effects.at(-1)).toEqual({ kind: "connect", since: { epoch: "one", position: 10 } });
  });

  it("stops, and can be started again", () => {
    const { state, effects } = run(start, hello, { kind: "stop" }, start, hello, brought(11));
    expect(delivered(effects)).toEqual([11]);
    expect(state.connection).toEqual({ kind: "live" });
  });
});

describe("The back-off", () => {
  it("LV9 lies between nothing and 0.5 s doubled, at most 20 s", () => {
    fc.assert(
      fc.property(fc.nat(50), fc.double({ min: 0, max: 0.999999, noNaN: true }), (attempt, dice) => {
        const wait = backOff(attempt, () => dice);
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThan(Math.min(20_000, 500 * 2 ** attempt));
      }),
    );
  });
});

describe("Any order of arrival", () => {
  const head = 40;

  /** Frames, answers and losses as a network may mix them. */
  const arrival: fc.Arbitrary<Input> = fc.oneof(
    fc.tuple(fc.integer({ min: 11, max: head }), fc.nat(5)).map(([from, more]): Input => {
      const places = Array.from({ length: more + 1 }, (_, i) => from + i).filter((place) => place <= head);
      return brought(...places);
    }),
    fc.integer({ min: 11, max: head }).map((place): Input => answered(place)),
    fc.constantFrom<Input>(
      { kind: "closed", code: 1006 },
      { kind: "due" },
      { kind: "woken" },
      { kind: "fetch-failed" },
      hello,
    ),
  );

  it("delivers each entry once, in order, without a gap, and ends complete", () => {
    fc.assert(
      fc.property(fc.array(arrival, { maxLength: 60 }), (inputs) => {
        const { state, effects } = run(start, hello, ...inputs);
        const rest = step(
          state,
          {
            kind: "fetched",
            epoch: "one",
            head,
            entries: entries(...places(state.cursor?.position ?? 0, head)),
          },
          chance,
        );
        expect(delivered([...effects, ...rest.effects])).toEqual(places(10, head));
      }),
    );
  });

  const places = (after: number, upTo: number) =>
    Array.from({ length: upTo - after }, (_, i) => after + 1 + i);
});
