import { describe, expect, it, vi } from "vitest";
import type { Entry } from "./entry";
import { createFeed, type Socket, type World } from "./feed";
import type { Cursor } from "./feed-state";

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

/** A server and a clock in the hand of the test. */
function fakeWorld() {
  const log: Entry[] = [];
  const sockets: FakeSocket[] = [];
  let now = 0;
  let timers: { readonly at: number; readonly then: () => void }[] = [];
  let reachable = true;

  const world: World = {
    open(since) {
      const socket = fakeSocket(since);
      sockets.push(socket);
      return socket;
    },
    fetchAfter: (position) =>
      reachable
        ? Promise.resolve({
            epoch: "one",
            head: log.length,
            entries: log.filter((line) => line.position > position),
          })
        : Promise.reject(new Error("unreachable")),
    probe: () => Promise.resolve(reachable ? 200 : 0),
    now: () => now,
    random: () => 0.999,
    later(milliseconds, then) {
      const timer = { at: now + milliseconds, then };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
  };

  return {
    world,
    sockets,
    last: () => {
      const socket = sockets.at(-1);
      if (socket === undefined) throw new Error("No socket has been opened.");
      return socket;
    },
    append: (count: number) => {
      for (let i = 0; i < count; i++) log.push(entry(log.length + 1));
      return log;
    },
    cut: (cut: boolean) => {
      reachable = !cut;
    },
    /** Lets time pass, and promises settle. */
    pass: async (milliseconds: number) => {
      const until = now + milliseconds;
      for (;;) {
        await settled();
        const next = timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
        if (next === undefined) break;
        timers = timers.filter((timer) => timer !== next);
        now = next.at;
        next.then();
      }
      now = until;
      await settled();
    },
  };
}

const settled = async () => {
  for (let i = 0; i < 5; i++) await Promise.resolve();
};

type FakeSocket = ReturnType<typeof fakeSocket>;

function fakeSocket(since: Cursor) {
  const sent: unknown[] = [];
  let hear: (text: string) => void = () => {};
  let end: (code: number) => void = () => {};
  let closed = false;
  const socket: Socket = {
    listen(onText, onClose) {
      hear = onText;
      end = onClose;
    },
    send: (text) => void sent.push(JSON.parse(text)),
    close() {
      closed = true;
    },
  };
  return {
    ...socket,
    since,
    sent,
    isClosed: () => closed,
    brings: (frame: object) => hear(JSON.stringify(frame)),
    ends: (code: number) => end(code),
  };
}

const hello = { kind: "hello", epoch: "one", head: 0, connection: "c1" };

function opened() {
  const outside = fakeWorld();
  const feed = createFeed(outside.world);
  const got: number[] = [];
  feed.onEntry(({ position }) => got.push(position));
  feed.start({ epoch: "one", position: 0 });
  outside.last().brings(hello);
  return { ...outside, feed, got };
}

describe("The driven feed", () => {
  it("delivers frames and fills a gap over HTTP", async () => {
    const { feed, got, append, last, pass } = opened();
    const log = append(4);
    last().brings({ kind: "entries", entries: [log[0]] });
    feed.accept({ epoch: "one", entries: [entry(4)] });
    await pass(0);
    expect(got).toEqual([1, 2, 3, 4]);
  });

  it("LV9 shows a lost connection, comes back and catches up", async () => {
    const { feed, got, append, last, pass, sockets } = opened();
    last().ends(1006);
    expect(feed.connection().kind).toBe("waiting");
    const log = append(3);
    await pass(600);
    expect(sockets).toHaveLength(2);
    expect(last().since).toEqual({ epoch: "one", position: 0 });
    last().brings({ ...hello, head: 3 });
    last().brings({ kind: "entries", entries: log });
    expect(got).toEqual([1, 2, 3]);
    expect(feed.connection()).toEqual({ kind: "live" });
  });

  it("LV9 shows at once that the browser has gone offline", () => {
    const { feed, last } = opened();
    feed.lose();
    expect(feed.connection().kind).toBe("waiting");
    expect(last().isClosed()).toBe(true);
  });

  it("LV9 tries at once when it is woken", () => {
    const { feed, last, sockets } = opened();
    last().ends(1006);
    feed.wake();
    expect(sockets).toHaveLength(2);
    expect(feed.connection().kind).toBe("connecting");
  });

  it("says every 25 s that it is still there", async () => {
    const { last, pass } = opened();
    await pass(25_000);
    expect(last().sent).toEqual([{ kind: "beat" }]);
  });

  it("gives up a connection on which nothing was heard for a minute", async () => {
    const { sockets, pass } = opened();
    await pass(101_000);
    expect(sockets[0]?.isClosed()).toBe(true);
    expect(sockets.length).toBeGreaterThan(1);
  });

  it("says where one is, at most four times a second, and again after coming back", async () => {
    const { feed, last, pass } = opened();
    feed.say({ document: "d", selection: { start: 1, end: 2 }, typing: null });
    feed.say({ document: "d", selection: { start: 1, end: 9 }, typing: null });
    await pass(250);
    const said = {
      kind: "here",
      document: "d",
      selection: { start: 1, end: 9 },
      typing: null,
      reviewing: null,
    };
    expect(last().sent).toEqual([said]);
    last().ends(4003);
    await pass(600);
    last().brings(hello);
    expect(last().sent).toEqual([said]);
  });

  it("LV6 knows who is here only while it is connected", () => {
    const { feed, last } = opened();
    const ben = {
      connection: "c2",
      account: "ben",
      document: null,
      selection: null,
      typing: null,
      reviewing: null,
    };
    last().brings({ kind: "presence", here: [ben], gone: [], total: 2 });
    expect([...feed.here().values()]).toEqual([ben]);
    last().brings({ kind: "presence", here: [], gone: ["c2"], total: 1 });
    expect(feed.here().size).toBe(0);
    last().brings({ kind: "presence", here: [ben], gone: [], total: 2 });
    last().ends(1006);
    expect(feed.here().size).toBe(0);
  });

  it("LV2 tells that snapshots are to be taken again", () => {
    const { feed, last } = opened();
    const reset = vi.fn();
    feed.onReset(reset);
    last().brings({ kind: "reset", epoch: "two", head: 7 });
    expect(reset).toHaveBeenCalledOnce();
    expect(feed.cursor()).toEqual({ epoch: "two", position: 7 });
  });

  it("ignores a frame that it does not know", () => {
    const { feed, last } = opened();
    last().brings({ kind: "fireworks" });
    expect(feed.connection()).toEqual({ kind: "live" });
  });

  it("is quiet after it was closed", async () => {
    const { feed, sockets, pass } = opened();
    feed.close();
    await pass(60_000);
    expect(sockets).toHaveLength(1);
    expect(sockets[0]?.isClosed()).toBe(true);
  });
});
