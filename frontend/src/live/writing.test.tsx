import { act, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Feed } from "./feed";
import { LiveProvider } from "./live-context";
import type { Presence, Whereabouts } from "./presence";
import { useSayWriting, writersOf } from "./writing";

const said: (string | null)[] = [];
const feed = { say: ({ typing }: Whereabouts) => said.push(typing) } as Partial<Feed> as Feed;
const inside = ({ children }: { readonly children: ReactNode }) => (
  <LiveProvider value={{ investigation: "i1", feed }}>{children}</LiveProvider>
);

beforeEach(() => {
  said.length = 0;
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

describe("Writing under a claim", () => {
  it("is said once when it begins, and taken back after a pause", () => {
    const { result } = renderHook(() => useSayWriting("c1"), { wrapper: inside });
    act(() => result.current());
    act(() => void vi.advanceTimersByTime(4_000));
    act(() => result.current());
    act(() => void vi.advanceTimersByTime(4_000));
    expect(said).toEqual(["c1"]);
    act(() => void vi.advanceTimersByTime(1_000));
    expect(said).toEqual(["c1", null]);
  });

  it("is taken back when the claim is left", () => {
    const { result, unmount } = renderHook(() => useSayWriting("c1"), { wrapper: inside });
    act(() => result.current());
    unmount();
    expect(said).toEqual(["c1", null]);
  });

  it("names a writer with two windows once", () => {
    const presence = (connection: string, typing: string | null): [string, Presence] => [
      connection,
      { connection, account: "ben", document: null, selection: null, reviewing: null, typing },
    ];
    const here = new Map([presence("1", "c1"), presence("2", "c1"), presence("3", null)]);
    expect(writersOf(here, "c1")).toEqual(["ben"]);
    expect(writersOf(here, "c2")).toEqual([]);
  });
});
