import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { EntrySentence } from "../history/entry-sentence";
import type { Language } from "../identity/account";
import { TokenNamesProvider } from "../ui/viewer";
import { entry, show } from "./show.fixture";

const claim = { type: "claim", id: "c1", version: 2 };
const evidence = { type: "evidence", id: "v1", version: 1 };
const ben = { type: "member", id: "ben", version: 1 };
const ada = { type: "member", id: "ada", version: 1 };
const annotation = { type: "annotation", id: "n1", version: 1 };

const sentence = (happened: ReturnType<typeof entry>, language: Language, erased = false) => {
  const thing = erased ? null : { name: "They paid.", address: null };
  const { container } = show(
    <div data-testid="sentence">
      <EntrySentence entry={happened} thing={thing} />
    </div>,
    language,
  );
  const said = screen.getByTestId("sentence").textContent;
  container.remove();
  return said;
};

describe("The history", () => {
  it.each([
    [
      entry("claim.raised", claim),
      "Ada raised the claim They paid.",
      "Ada a relevé l’affirmation They paid.",
    ],
    [
      entry("claim.evidence-attached", evidence, { stance: "REFUTES" }),
      "Ada attached evidence that refutes the claim They paid.",
      "Ada a joint une preuve qui réfute l’affirmation They paid.",
    ],
    [
      entry("claim.closed", claim, { code: "DUPLICATE" }),
      "Ada closed the claim They paid. (duplicate)",
      "Ada a clos l’affirmation They paid. (doublon)",
    ],
    [
      entry("annotation.created", annotation, { motivation: "TAGGING" }),
      "Ada tagged the passage They paid.",
      "Ada a étiqueté le passage They paid.",
    ],
    [
      entry("member.role-changed", ben, { role: "EDITOR" }),
      "Ada gave Ben the role Editor",
      "Ada a donné à Ben le rôle Éditeur",
    ],
    [entry("member.removed", ben), "Ada removed Ben", "Ada a exclu Ben"],
    [entry("member.removed", ada), "Ada left", "Ada a quitté l’enquête"],
  ])("says what happened in both languages (%#)", (happened, english, french) => {
    expect(sentence(happened, "en")).toBe(english);
    expect(sentence(happened, "fr")).toBe(french);
  });

  it("says that it was done by a token, and by which to who knows its name", () => {
    const byToken = { ...entry("claim.raised", claim), token: "t1" };
    expect(sentence(byToken, "en")).toBe("Ada (by token) raised the claim They paid.");
    expect(sentence(byToken, "fr")).toBe("Ada (par jeton) a relevé l’affirmation They paid.");
    const { container } = show(
      <TokenNamesProvider value={(token) => (token === "t1" ? "nightly import" : null)}>
        <EntrySentence entry={byToken} thing={{ name: "They paid.", address: null }} />
      </TokenNamesProvider>,
    );
    expect(container).toHaveTextContent("Ada (by token “nightly import”) raised the claim They paid.");
  });

  it("says that a name was erased, and names an event that it does not know", () => {
    expect(sentence(entry("claim.raised", claim), "en", true)).toBe("Ada raised the claim (erased)");
    expect(sentence(entry("claim.weighed", claim), "en")).toBe("Ada: claim.weighed");
  });
});
