import { countCodePoints } from "../ui/code-points";
import { type BlockKind, CanonicalText, type RevisionText } from "./canonical-text";

type Written = string | { kind: BlockKind; level?: number; text: string };

/** A revision as the server would send it, from its blocks. */
export function revisionOf(...written: Written[]): RevisionText {
  const parts = written.map((part) =>
    typeof part === "string" ? { kind: "PARAGRAPH" as const, text: part } : part,
  );
  let at = 0;
  const blocks = parts.map(({ kind, text, ...rest }) => {
    const start = at;
    const end = start + countCodePoints(text);
    at = end + 2;
    return { kind, level: rest.level ?? null, start, end };
  });
  return { text: parts.map((part) => part.text).join("\n\n"), blocks };
}

export function textOf(...written: Written[]): CanonicalText {
  return new CanonicalText(revisionOf(...written));
}
