import type { ReactNode } from "react";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { InvitationsProvider } from "../investigation/contexts";
import type { Invitation } from "../investigation/invitation";
import { createInvitationStore } from "../investigation/invitation-store";
import type { PresentMember } from "../investigation/investigation";
import { InviteByEmail } from "../investigation/invite-by-email";
import { InviteByLink } from "../investigation/invite-by-link";
import { MemberRow } from "../investigation/member-row";
import { OpenInvitations } from "../investigation/open-invitations";
import { WaitingInvitations } from "../investigation/waiting-invitations";
import { serverAnswers, show } from "./show.fixture";

const done = { epoch: "e", entries: [] };
const nothing = () => undefined;
const ben: PresentMember = {
  account: "ben",
  name: "Ben",
  role: "READER",
  joinedAt: "2026-05-14T10:00:00.000Z",
  removed: false,
};
const link: Invitation = {
  id: "v1",
  role: "READER",
  note: "the fact desk",
  email: null,
  invitedBy: "ben",
  expiresAt: "2999-01-01T00:00:00.000Z",
  uses: 5,
  left: 2,
  state: "OPEN",
};
const withInvitations = (view: ReactNode, ...items: readonly Invitation[]) => {
  const store = createInvitationStore();
  store.load({ epoch: "e", position: 1, items });
  return <InvitationsProvider store={store}>{view}</InvitationsProvider>;
};
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const confirm = async (name: string) =>
  userEvent.click(within(await screen.findByRole("dialog")).getByRole("button", { name }));

describe("A member", () => {
  it("gets another role when that is confirmed, and not before", async () => {
    const asked = serverAnswers([200, done]);
    show(withInvitations(<MemberRow member={ben} onLeft={nothing} />));
    await userEvent.click(screen.getByRole("combobox", { name: "Role of Ben" }));
    await userEvent.click(await screen.findByRole("option", { name: "Editor" }));
    expect(asked()).toEqual([]);
    expect(await screen.findByText(/^Ben becomes Editor/)).toBeInTheDocument();
    await confirm("Change role");
    await waitFor(() =>
      expect(asked()).toMatchObject([
        { call: "PUT /api/investigations/i1/members/ben", body: { role: "EDITOR" } },
      ]),
    );
  });

  it("is handed the ownership over, and is removed, from the same menu", async () => {
    const asked = serverAnswers([200, done]);
    show(withInvitations(<MemberRow member={ben} onLeft={nothing} />));
    await press("More about Ben");
    await userEvent.click(await screen.findByRole("menuitem", { name: "Hand over ownership" }));
    await confirm("Hand over ownership");
    await waitFor(() => expect(asked()).toHaveLength(1));
    await press("More about Ben");
    await userEvent.click(await screen.findByRole("menuitem", { name: "Remove" }));
    await confirm("Remove");
    await waitFor(() =>
      expect(asked().map(({ call }) => call)).toEqual([
        "POST /api/investigations/i1/members/ben/handover",
        "DELETE /api/investigations/i1/members/ben",
      ]),
    );
  });

  it("is not removed without a word of the links that would let them in again", async () => {
    show(withInvitations(<MemberRow member={ben} onLeft={nothing} />, link));
    await press("More about Ben");
    await userEvent.click(await screen.findByRole("menuitem", { name: "Remove" }));
    expect(await screen.findByText(/^An invitation link is open/)).toBeInTheDocument();
  });

  it("is led away when they leave, and stays with a reason when the server refuses", async () => {
    const refused = {
      name: "conflict",
      type: "urn:substantiate:problem:conflict",
      detail: "It needs an owner.",
    };
    serverAnswers([409, refused], [200, done]);
    const left = vi.fn();
    show(withInvitations(<MemberRow member={{ ...ben, account: "ada", name: "Ada" }} onLeft={left} />));
    await press("Leave");
    await confirm("Leave");
    expect(await screen.findByText("It needs an owner.")).toBeInTheDocument();
    expect(left).not.toHaveBeenCalled();
    await confirm("Leave");
    await waitFor(() => expect(left).toHaveBeenCalledOnce());
  });
});

describe("Inviting", () => {
  it("makes a link for so many people, and shows it once", async () => {
    const made = {
      id: "v1",
      token: "s3cret",
      role: "READER",
      expiresAt: "2026-06-14T10:00:00.000Z",
      uses: 12,
    };
    const asked = serverAnswers([201, made]);
    show(<InviteByLink onDone={nothing} />);
    const uses = screen.getByLabelText("For how many people");
    await userEvent.clear(uses);
    await userEvent.type(uses, "12");
    await userEvent.type(screen.getByLabelText("For whom"), "the fact desk");
    await press("Make invitation link");
    expect(await screen.findByText(/join#s3cret$/)).toBeInTheDocument();
    expect(screen.getByText(/This link lets 12 people in/)).toBeInTheDocument();
    expect(asked()).toMatchObject([
      { body: { role: "CONTRIBUTOR", days: 7, uses: 12, note: "the fact desk" } },
    ]);
  });

  it("sends an e-mail address", async () => {
    const asked = serverAnswers([201, done]);
    const sent = vi.fn();
    show(<InviteByEmail onDone={sent} />);
    await userEvent.type(screen.getByLabelText(/^E-mail/), " ben@example.org");
    await press("Invite");
    await waitFor(() => expect(sent).toHaveBeenCalledOnce());
    expect(asked()).toMatchObject([
      {
        call: "POST /api/investigations/i1/members",
        body: { email: "ben@example.org", role: "CONTRIBUTOR", days: 7 },
      },
    ]);
  });
});

describe("The open invitations", () => {
  it("say for whom they are, who made them and how many uses are left", () => {
    const expired = { ...link, id: "v2", note: "too late", expiresAt: "2020-01-01T00:00:00.000Z" };
    const lapsed = { ...link, id: "v3", note: null, email: "cleo@example.org", state: "LAPSED" } as const;
    show(withInvitations(<OpenInvitations />, link, expired, lapsed));
    expect(screen.getByText("the fact desk")).toBeInTheDocument();
    expect(screen.getByText(/Made by Ben .* 2 of 5 uses left/)).toBeInTheDocument();
    expect(screen.getByText("cleo@example.org")).toBeInTheDocument();
    expect(screen.getByText("Does not work")).toBeInTheDocument();
    expect(screen.queryByText("too late")).not.toBeInTheDocument();
  });

  it("are revoked when that is confirmed", async () => {
    const asked = serverAnswers([200, done]);
    show(withInvitations(<OpenInvitations />, link));
    await press("Revoke: the fact desk");
    await confirm("Revoke");
    await waitFor(() =>
      expect(asked()).toMatchObject([{ call: "DELETE /api/investigations/i1/invitations/v1" }]),
    );
  });
});

describe("An invitation addressed to me", () => {
  const waiting = {
    id: "v1",
    title: "Who is fanning the unrest?",
    role: "EDITOR",
    invitedBy: "Ada",
    expiresAt: "2999-01-01T00:00:00.000Z",
  } as const;

  it("is accepted, and leads into the investigation", async () => {
    const asked = serverAnswers([200, { investigation: "i1" }]);
    const accepted = vi.fn();
    show(<WaitingInvitations invitations={[waiting]} onAccepted={accepted} onDeclined={nothing} />);
    expect(screen.getByText("Ada invites you to the investigation")).toBeInTheDocument();
    await press("Accept");
    await waitFor(() => expect(accepted).toHaveBeenCalledExactlyOnceWith("i1"));
    expect(asked()).toMatchObject([{ call: "POST /api/invitations/v1/acceptance" }]);
  });

  it("is declined without a word to anybody", async () => {
    const asked = serverAnswers([200, null]);
    const declined = vi.fn();
    show(<WaitingInvitations invitations={[waiting]} onAccepted={nothing} onDeclined={declined} />);
    await press("Decline");
    await waitFor(() => expect(declined).toHaveBeenCalledExactlyOnceWith("v1"));
    expect(asked()).toMatchObject([{ call: "DELETE /api/invitations/v1" }]);
  });
});
