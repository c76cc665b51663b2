import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Token } from "../identity/token";
import { TokensSection } from "../identity/tokens-section";
import { serverAnswers, show } from "./show.fixture";

const nightly: Token = {
  id: "t1",
  name: "nightly import",
  scope: "CONTRIBUTE",
  investigation: "i1",
  createdAt: "2026-05-14T10:00:00.000Z",
  expiresAt: "2126-05-14T10:00:00.000Z",
  usedAt: null,
  endedAt: null,
};
const old: Token = { ...nightly, id: "t0", name: "old export", endedAt: "2026-05-15T10:00:00.000Z" };

const posters = { id: "i1", title: "Posters" };
const section = <TokensSection investigations={[posters]} />;

afterEach(() => vi.restoreAllMocks());

describe("The section of API tokens", () => {
  it("says of each what it opens and whether it was used; ended ones stand apart", async () => {
    serverAnswers([200, { items: [nightly, old] }]);
    show(section);

    const row = (await screen.findByText("nightly import")).closest("li");
    if (row === null) throw new Error("It stands in no list.");
    expect(row).toHaveTextContent("Contribute");
    expect(row).toHaveTextContent("Posters");
    expect(row).toHaveTextContent("never used");
    const ended = screen.getByText("1 token has ended").closest("details");
    expect(ended).toHaveTextContent("old export");
    expect(screen.getAllByRole("button", { name: /^Revoke/ })).toHaveLength(1);
  });

  it("makes one, and shows its text once, with a line that tries it", async () => {
    const asked = serverAnswers(
      [200, { items: [] }],
      [201, { text: "subst_abc", token: { ...nightly, scope: "READ", investigation: null } }],
    );
    const user = userEvent.setup({ delay: null });
    show(section);

    await waitFor(() => expect(screen.getByRole("button", { name: "New token" })).toBeEnabled());
    await user.click(screen.getByRole("button", { name: "New token" }));
    await user.click(await screen.findByLabelText(/^Name/));
    await user.paste("  nightly import ");
    await user.click(screen.getByRole("button", { name: "Make token" }));

    expect(await screen.findByText("subst_abc")).toBeVisible();
    expect(screen.getByText(/Authorization: Bearer subst_abc/)).toBeVisible();
    expect(asked()[1]).toMatchObject({
      call: "POST /api/account/tokens",
      body: { name: "nightly import", scope: "READ", investigation: null, days: 90 },
    });
    await user.click(screen.getByRole("button", { name: "I have kept it" }));
    await waitFor(() => expect(screen.queryByText("subst_abc")).not.toBeInTheDocument());
    expect(screen.getByText("nightly import")).toBeVisible();
  });

  it("asks before it revokes, and moves what has ended", async () => {
    const asked = serverAnswers([200, { items: [nightly] }], [200, null]);
    const user = userEvent.setup({ delay: null });
    show(section);

    await user.click(await screen.findByRole("button", { name: "Revoke nightly import" }));
    const question = await screen.findByRole("dialog");
    expect(question).toHaveTextContent("cannot be brought back");
    await user.click(within(question).getByRole("button", { name: "Revoke" }));

    expect(await screen.findByText("1 token has ended")).toBeVisible();
    expect(asked()[1]?.call).toBe("DELETE /api/account/tokens/t1");
  });
});
