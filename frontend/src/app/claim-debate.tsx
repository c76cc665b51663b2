import { useMemo } from "react";
import { useIntl } from "react-intl";
import { useEvidence } from "../claim/contexts";
import { Debate } from "../debate/debate";
import { useMembers } from "../investigation/contexts";
import { useCases } from "../review/contexts";
import { useSources } from "../source/contexts";

/** The debate about a claim, with the members whom it may mention and the evidence that it may cite. */
export function ClaimDebate({ claim }: { readonly claim: string }) {
  const intl = useIntl();
  const members = useMembers();
  const evidence = useEvidence();
  const sources = useSources();
  const people = useMemo(
    () =>
      [...(members?.values() ?? [])].flatMap(({ account, name, removed }) =>
        name === null || removed ? [] : [{ account, name }],
      ),
    [members],
  );
  const pieces = useMemo(
    () =>
      [...(evidence?.values() ?? [])]
        .filter((piece) => piece.claim === claim)
        .map(({ id, stance, excerpt, source, withdrawn }) => ({
          id,
          withdrawn,
          label: intl.formatMessage(
            { id: "debate.piece" },
            {
              stance: intl.formatMessage({ id: `evidence.stance.${stance}` }),
              excerpt: shortened(excerpt ?? ""),
              source: sources?.get(source)?.title ?? "…",
            },
          ),
        })),
    [evidence, sources, claim, intl],
  );
  const recusals = useCases()?.get(claim)?.recusals;
  const recused = useMemo(() => new Set(recusals?.map(({ account }) => account)), [recusals]);
  return <Debate claim={claim} people={people} pieces={pieces} recused={recused} />;
}

const longest = 70;

function shortened(text: string): string {
  const points = Array.from(text);
  return points.length <= longest ? text : `${points.slice(0, longest).join("")}…`;
}
