import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { Forgotten } from "../identity/forgotten";
import { PasswordSection } from "../identity/password-section";
import { DevicesSection } from "../identity/devices-section";
import { AccountsTab } from "../identity/accounts-tab";
import type { Account } from "../identity/account";
import { passwordsAlone } from "../identity/sign-in-ways";
import { serverAnswers, show } from "./show.fixture";

const ada: Account = {
  id: "ada",
  name: "Ada",
  email: "ada@example.org",
  admin: true,
  language: "en",
  timeZone: "UTC",
  hasPassword: true,
};

const invalid = (field: string, detail: string, reason: string) => ({
  type: "urn:substantiate:problem:invalid",
  errors: [{ field, detail, reason }],
});

beforeEach(() => vi.restoreAllMocks());

describe("Changing the password", () => {
  it("says at its field that the present one is wrong, and keeps what was typed", async () => {
    serverAnswers([400, invalid("currentPassword", "is not your password", "wrong-password")]);
    show(<PasswordSection account={ada} ways={passwordsAlone} onChanged={() => undefined} />);
    await userEvent.type(screen.getByLabelText(/^Current password/), "wrong");
    await userEvent.type(screen.getByLabelText(/^New password/), "seven green bottles");
    await userEvent.click(screen.getByRole("button", { name: "Change password" }));
    expect((await screen.findAllByText("This is not your password.")).length).toBeGreaterThan(0);
    expect(screen.getByLabelText(/^New password/)).toHaveValue("seven green bottles");
  });

  it("chooses a first one after a sign-in anew", async () => {
    const asked = serverAnswers([403, { type: "urn:substantiate:problem:confirmation-needed" }]);
    const ways = { ...passwordsAlone, singleSignOn: "the newsroom" };
    show(
      <PasswordSection account={{ ...ada, hasPassword: false }} ways={ways} onChanged={() => undefined} />,
      "fr",
    );
    expect(screen.queryByLabelText(/^Mot de passe actuel/)).toBeNull();
    await userEvent.type(screen.getByLabelText(/^Nouveau mot de passe/), "seven green bottles");
    await userEvent.click(screen.getByRole("button", { name: "Choisir un mot de passe" }));
    expect(await screen.findByRole("button", { name: "Se reconnecter avec the newsroom" })).toBeVisible();
    expect(asked()[0]?.body).toEqual({ password: "seven green bottles" });
  });

  it("is not offered where passwords are switched off", () => {
    show(
      <PasswordSection
        account={ada}
        ways={{ ...passwordsAlone, password: false }}
        onChanged={() => undefined}
      />,
    );
    expect(screen.queryByLabelText(/^Current password/)).toBeNull();
  });
});

describe("A forgotten password", () => {
  it("is asked of an admin where no mail is sent", async () => {
    serverAnswers([200, { password: true, singleSignOn: null, resetByMail: false }]);
    show(<Forgotten />);
    expect(await screen.findByText(/This installation sends no mail/)).toBeVisible();
    expect(screen.queryByLabelText(/^E-mail/)).toBeNull();
  });

  it("is helped by mail, without telling whether there is such an account", async () => {
    const asked = serverAnswers(
      [200, { password: true, singleSignOn: null, resetByMail: true }],
      [202, null],
    );
    show(<Forgotten />, "fr");
    await userEvent.type(await screen.findByLabelText(/^Adresse/), "ada@example.org");
    await userEvent.click(screen.getByRole("button", { name: "Envoyer le lien" }));
    expect(await screen.findByText(/^Si un compte existe/)).toBeVisible();
    expect(asked()[1]).toMatchObject({
      call: "POST /api/password-resets",
      body: { email: "ada@example.org" },
    });
  });
});

describe("Signed-in devices", () => {
  const device = {
    id: "s1",
    browser: "Firefox",
    platform: "Linux",
    address: "192.0.2.7",
    means: "PASSWORD",
    begunAt: "2026-05-14T10:00:00.000Z",
    seenAt: "2026-05-14T10:00:00.000Z",
    endsAt: "2026-06-14T10:00:00.000Z",
    current: true,
  };

  it("names each, and signs another one out", async () => {
    const phone = { ...device, id: "s2", browser: "Safari", platform: "iPhone", current: false };
    const asked = serverAnswers([200, { items: [device, phone] }], [200, {}], [200, { items: [device] }]);
    show(<DevicesSection />);
    expect(await screen.findByText("Firefox on Linux")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Sign out Safari on iPhone" }));
    await waitFor(() => expect(screen.queryByText("Safari on iPhone")).toBeNull());
    expect(asked()[1]).toMatchObject({ call: "DELETE /api/account/sessions/s2" });
  });
});

describe("The accounts of an installation", () => {
  const ben = {
    id: "ben",
    name: "Ben",
    email: "ben@example.org",
    admin: false,
    disabled: false,
    hasPassword: true,
    createdAt: "2026-05-14T10:00:00.000Z",
    seenAt: null,
  };

  it("can be disabled, after a question that says what it means", async () => {
    const asked = serverAnswers([200, { items: [ben] }], [200, { ...ben, disabled: true }]);
    show(<AccountsTab me="ada" />);
    await userEvent.click(await screen.findByRole("button", { name: "Actions for Ben" }));
    await userEvent.click(await screen.findByRole("menuitem", { name: "Disable" }));
    expect(await screen.findByText(/is signed out everywhere at once/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Disable" }));
    expect(await screen.findByText("Disabled")).toBeVisible();
    expect(asked()[1]).toMatchObject({
      call: "PUT /api/admin/accounts/ben",
      body: { admin: false, disabled: true },
    });
  });
});
