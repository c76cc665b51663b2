import { describe, expect, it } from "vitest";
import { meaningOf, onClocks } from "./local-time";

const paris = "Europe/Paris";

describe("A date and time on the clocks of a place", () => {
  it("means one moment, whatever the browser's own zone", () => {
    expect(meaningOf("2026-05-14T18:00", paris)).toEqual({ kind: "once", at: "2026-05-14T16:00:00.000Z" });
    expect(meaningOf("2026-05-14T18:00", "Pacific/Noumea")).toEqual({
      kind: "once",
      at: "2026-05-14T07:00:00.000Z",
    });
    expect(meaningOf("2026-05-14T18:00", "Pacific/Chatham")).toEqual({
      kind: "once",
      at: "2026-05-14T05:15:00.000Z",
    });
  });

  it("means nothing where the clocks go forward over it", () => {
    expect(meaningOf("2026-03-29T02:30", paris)).toEqual({ kind: "never" });
    expect(meaningOf("2026-03-29T03:00", paris)).toEqual({ kind: "once", at: "2026-03-29T01:00:00.000Z" });
  });

  it("means two moments where the clocks go back over it", () => {
    expect(meaningOf("2026-10-25T02:30", paris)).toEqual({
      kind: "twice",
      first: "2026-10-25T00:30:00.000Z",
      second: "2026-10-25T01:30:00.000Z",
    });
    // half an hour only
    expect(meaningOf("2026-04-05T01:45", "Australia/Lord_Howe")).toMatchObject({ kind: "twice" });
  });

  it("is read back from each moment that it means", () => {
    for (const local of ["2026-10-25T02:30", "2026-01-01T00:00", "2026-12-31T23:59"]) {
      const meaning = meaningOf(local, paris);
      const moments =
        meaning?.kind === "twice"
          ? [meaning.first, meaning.second]
          : meaning?.kind === "once"
            ? [meaning.at]
            : [];
      expect(moments).not.toHaveLength(0);
      for (const moment of moments) expect(onClocks(moment, paris)).toBe(local);
    }
  });

  it("is nothing while it is not typed to the end", () => {
    expect(meaningOf("2026-10", paris)).toBeNull();
    expect(meaningOf("2026-13-40T99:00", paris)).toBeNull();
  });
});
