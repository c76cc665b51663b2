import { expect, test } from "vitest";
import { addressToReturnTo, signOnReason } from "./sign-in-ways";

test("shows reasons of ours, and nothing else that an address says", () => {
  expect(signOnReason("?sign-on=no-account")).toBe("no-account");
  expect(signOnReason("?sign-on=<b>your password please</b>")).toBeNull();
  expect(signOnReason("")).toBeNull();
});

test("goes on where one was, without the refusal before", () => {
  expect(addressToReturnTo({ pathname: "/account", search: "?sign-on=declined&a=b" })).toBe("/account?a=b");
  expect(addressToReturnTo({ pathname: "/investigations/1", search: "" })).toBe("/investigations/1");
  expect(addressToReturnTo({ pathname: "/sign-in", search: "?sign-on=declined" })).toBe("/");
});
