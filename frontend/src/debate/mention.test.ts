import { describe, expect, it } from "vitest";
import { distinct, matching, mentionAt, toSent, toWritten } from "./mention";

const ann = { account: "018f0000-0000-7000-8000-000000000001", name: "Ann" };
const annLee = { account: "018f0000-0000-7000-8000-000000000002", name: "Ann Lee" };
const jorg = { account: "018f0000-0000-7000-8000-000000000003", name: "Jörg (desk)" };
const people = [ann, annLee, jorg];

describe("A mention", () => {
  it("is written by name and sent by account", () => {
    const written = "@Ann Lee, ask @Ann or @Jörg (desk).";
    const sent = `@[${annLee.account}], ask @[${ann.account}] or @[${jorg.account}].`;
    expect(toSent(written, people)).toBe(sent);
    expect(toWritten(sent, people)).toBe(written);
  });

  it("is not found in other words, nor in e-mail addresses", () => {
    expect(toSent("@Anna and mail@Ann and @Nobody", people)).toBe("@Anna and mail@Ann and @Nobody");
  });

  it("leaves an account without a name as it is", () => {
    const unknown = "@[018f0000-0000-7000-8000-000000000009]";
    expect(toWritten(unknown, people)).toBe(unknown);
    expect(toSent(unknown, people)).toBe(unknown);
  });

  it("is looked for from its sign to the cursor", () => {
    expect(mentionAt("Ask @an", 7)).toEqual({ start: 4, typed: "an" });
    expect(mentionAt("Ask @ann le", 11)).toEqual({ start: 4, typed: "ann le" });
    expect(mentionAt("mail@an", 7)).toBeNull();
    expect(mentionAt("Ask ann", 7)).toBeNull();
    expect(matching(people, "le")).toEqual([annLee]);
    expect(matching(people, "")).toEqual(people);
  });

  it("tells two people of one name apart", () => {
    const other = { ...ann, account: annLee.account };
    expect(distinct([ann, other]).map(({ name }) => name)).toEqual(["Ann", "Ann (2)"]);
  });
});
