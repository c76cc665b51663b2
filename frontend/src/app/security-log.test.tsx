import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { SecurityEvent } from "../identity/security-event";
import { SecurityTab } from "../identity/security-tab";
import { serverAnswers, show } from "./show.fixture";

const event: SecurityEvent = {
  id: "e1",
  at: "2026-01-01T12:00:00.000Z",
  kind: "ROLE_CHANGED",
  account: { id: "ben", name: "Ben" },
  by: { id: "ada", name: "Ada" },
  investigation: "i1",
  address: "192.0.2.7",
  agent: "Firefox",
  detail: { role: "EDITOR" },
};

/** The events, without the names of kinds in the filter above them. */
const rows = async () => {
  await screen.findAllByRole("listitem");
  return within(screen.getByRole("list"));
};

beforeEach(() => vi.restoreAllMocks());

describe("The security log", () => {
  it("says what happened to whom, by whom and from where", async () => {
    serverAnswers([200, { items: [event] }]);
    show(<SecurityTab />);
    const list = await rows();
    for (const text of ["Role changed", "Ben", "Ada", "192.0.2.7", "role=EDITOR"])
      expect(list.getByText(text)).toBeVisible();
  });

  it("marks what was refused, and names nobody where there is no account", async () => {
    serverAnswers([200, { items: [{ ...event, kind: "LINK_REFUSED", account: null, by: null }] }]);
    show(<SecurityTab />, "fr");
    const list = await rows();
    expect(list.getByText("Lien refusé")).toBeVisible();
    expect(list.getByText("refusé")).toBeVisible();
    expect(list.queryByText("Ben")).toBeNull();
  });

  it("goes on behind the last one of a full page", async () => {
    const full = Array.from({ length: 50 }, (_, number) => ({ ...event, id: `e${number}` }));
    const asked = serverAnswers([200, { items: full }], [200, { items: [{ ...event, id: "last" }] }]);
    show(<SecurityTab />);
    await userEvent.click(await screen.findByRole("button", { name: "Show more" }));
    await waitFor(() => expect(screen.getAllByRole("listitem")).toHaveLength(51));
    expect(asked()[1]?.call).toBe("GET /api/admin/security-log?limit=50&before=e49");
    expect(screen.queryByRole("button", { name: "Show more" })).toBeNull();
  });
});
