import { beforeEach, describe, expect, it, vi } from "vitest";
import { call, command, onSignedOut, read } from "./call";
import { api } from "./paths";
import { Refusal } from "./problem";

interface Sent {
  readonly path: string;
  readonly method: string;
  readonly headers: Record<string, string>;
}

let sent: Sent[] = [];
let answers: (() => Response | Promise<Response>)[] = [];

const json =
  (status: number, body: unknown, headers: Record<string, string> = {}) =>
  () =>
    new Response(JSON.stringify(body), { status, headers });

const lost = () => Promise.reject<Response>(new TypeError("Failed to fetch"));

const problem = (status: number, name: string, members: object = {}) =>
  json(status, { type: `urn:substantiate:problem:${name}`, detail: "Do this.", ...members });

beforeEach(() => {
  sent = [];
  answers = [];
  document.cookie = "csrf-token=the-token; path=/";
  vi.stubGlobal("fetch", (path: string, init: RequestInit) => {
    sent.push({
      path,
      method: init.method ?? "GET",
      headers: { ...(init.headers as Record<string, string>) },
    });
    const answer = answers.shift();
    return answer === undefined ? lost() : Promise.resolve(answer());
  });
});

const claims = "/api/investigations/i/claims";
const raise = () => command("POST", claims, { body: { statement: "a" } });
const keys = () => sent.map(({ headers }) => headers["Idempotency-Key"]);

describe("A call", () => {
  it("HT2 HT4 carries the token, the version and a key", async () => {
    answers = [json(200, { epoch: "e", entries: [] })];
    await command("PUT", claims, { body: {}, version: 7 });
    expect(sent[0]?.headers).toMatchObject({ "X-CSRF-TOKEN": "the-token", "If-Match": '"7"' });
    expect(keys()[0]).toMatch(/^[0-9a-f]{32}$/);
  });

  it("HT3 keeps its key until an answer has come", async () => {
    answers = [lost, json(503, {}), json(201, { epoch: "e", entries: [] }), json(201, {})];
    await expect(raise()).rejects.toEqual(new Refusal({ name: "unreachable" }));
    await expect(raise()).rejects.toBeInstanceOf(Refusal);
    await raise();
    await raise();
    const [first, second, third, another] = keys();
    expect(second).toBe(first);
    expect(third).toBe(first);
    expect(another).not.toBe(first);
  });

  it("keeps nothing of a password", async () => {
    answers = [lost];
    await expect(call("POST", "/api/session", { body: { password: "secret" } })).rejects.toThrow();
    expect(Object.keys(localStorage)).toEqual([]);
    expect(keys()).toEqual([undefined]);
  });

  it("is sent again when its token was overtaken by another answer", async () => {
    answers = [
      () => {
        document.cookie = "csrf-token=a-newer-one; path=/";
        return new Response("", { status: 400 });
      },
      json(201, { epoch: "e", entries: [] }),
    ];
    await raise();
    expect(sent.map(({ headers }) => headers["X-CSRF-TOKEN"])).toEqual(["the-token", "a-newer-one"]);
  });

  it("puts ids into paths safely", () => {
    expect(api`/investigations/${"a/../b"}/claims`).toBe("/api/investigations/a%2F..%2Fb/claims");
  });
});

describe("HT5 A refusal", () => {
  const refusalOf = async (answer: () => Response) => {
    answers = [answer];
    const thrown: unknown = await read("/api/x").catch((caught: unknown) => caught);
    if (!(thrown instanceof Refusal)) throw new Error("It was not refused.");
    return thrown.problem;
  };

  it("has its members by name", async () => {
    expect(await refusalOf(problem(409, "conflict", { reason: "claim-closed" }))).toEqual({
      name: "conflict",
      status: 409,
      detail: "Do this.",
      reason: "claim-closed",
      named: "",
    });
    const unreadable = { reason: "other-format", format: "PDF" };
    expect(await refusalOf(problem(422, "unreadable-text", unreadable))).toMatchObject({
      reason: "other-format",
      named: "PDF",
    });
    expect(await refusalOf(problem(412, "stale", { current: { version: 3 } }))).toMatchObject({
      name: "stale",
      current: { version: 3 },
    });
    expect(await refusalOf(problem(413, "too-large", { limit: 5242880 }))).toMatchObject({ limit: 5242880 });
    const errors = [{ field: "statement", detail: "is missing", reason: "missing" }];
    expect(await refusalOf(problem(400, "invalid", { errors }))).toMatchObject({ errors });
    const nearest = { start: 4, end: 9, exact: "words" };
    expect(await refusalOf(problem(422, "selection-mismatch", { nearest }))).toMatchObject({ nearest });
  });

  it("is understood by its status when it says nothing else", async () => {
    expect((await refusalOf(() => new Response("<html>", { status: 502 }))).name).toBe("unexpected");
    expect((await refusalOf(() => new Response("", { status: 404 }))).name).toBe("not-found");
  });

  it("tells that nobody is signed in any more", async () => {
    const told = vi.fn();
    const stop = onSignedOut(told);
    await refusalOf(problem(401, "not-signed-in"));
    await refusalOf(problem(401, "wrong-credentials"));
    stop();
    expect(told).toHaveBeenCalledOnce();
  });
});
