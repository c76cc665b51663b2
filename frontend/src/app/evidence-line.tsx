import { FormattedMessage } from "react-intl";
import { useEvidence } from "../claim/contexts";
import { useSources } from "../source/contexts";

/** A piece of evidence in one line: how it bears on the claim, what it says, and whose work it is. */
export function EvidenceLine({ evidence: id }: { readonly evidence: string }) {
  const piece = useEvidence()?.get(id);
  const sources = useSources();
  if (piece === undefined) return null;
  return (
    <>
      <strong>
        <FormattedMessage id={`evidence.stance.${piece.stance}`} />
      </strong>
      {": "}
      <q dir="auto">{shortened(piece.excerpt ?? "")}</q>{" "}
      <span dir="auto">({sources?.get(piece.source)?.title ?? "…"})</span>
    </>
  );
}

const longest = 160;

function shortened(words: string): string {
  const points = Array.from(words);
  return points.length <= longest ? words : `${points.slice(0, longest).join("")}…`;
}
