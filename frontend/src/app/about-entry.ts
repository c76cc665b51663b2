import { useCallback } from "react";
import { useAssessments, useBlindRounds } from "../assessment/contexts";
import { useClaims, useElements, useEvidence, useLinks } from "../claim/contexts";
import { useArguments } from "../debate/contexts";
import { useDocuments } from "../document/contexts";
import type { About, Thing } from "../history/entry-list";
import { useInvestigation } from "../investigation/contexts";
import type { Entry } from "../live/entry";
import { useLive } from "../live/live-context";
import { useVerdicts } from "../review/contexts";
import { useOrigins, useSources } from "../source/contexts";

/** Names the thing that an entry speaks of: as the entry itself says, else as the stores know it now. */
export function useAboutEntry(): About {
  const { investigation } = useLive();
  const own = useInvestigation();
  const verdicts = useVerdicts();
  const documents = useDocuments();
  const sources = useSources();
  const origins = useOrigins();
  const claims = useClaims();
  const elements = useElements();
  const links = useLinks();
  const evidence = useEvidence();
  const args = useArguments();
  const assessments = useAssessments();
  const rounds = useBlindRounds();
  return useCallback(
    ({ object, data }: Entry): Thing | null => {
      const base = `/investigations/${investigation}`;
      const claim = (id: string | undefined, then?: string): Thing | null => {
        const found = id === undefined ? undefined : claims?.get(id);
        return found === undefined
          ? null
          : { name: then ?? found.statement, address: `${base}/claims/${found.id}` };
      };
      const named = (name: string | undefined, address: string | null): Thing | null =>
        name === undefined || name === "" ? null : { name, address };
      switch (object.type) {
        case "investigation":
        case "rules":
          return named(said(data.title) ?? own?.title, null);
        case "review":
          return claim(object.id);
        case "verdict":
          return claim(verdicts?.get(object.id)?.claim);
        case "document":
          return named(
            said(data.title) ?? documents?.get(object.id)?.title,
            `${base}/documents/${object.id}`,
          );
        case "source":
          return named(
            said(data.title) ?? sources?.get(object.id)?.title,
            `${base}/sources#source-${object.id}`,
          );
        case "snapshot": {
          const source = said(data.source) ?? "";
          return named(sources?.get(source)?.title, `${base}/sources#source-${source}`);
        }
        case "origin":
          return named(
            said(data.name) ?? origins?.get(object.id)?.name,
            `${base}/sources#origin-${object.id}`,
          );
        case "claim":
          return claim(object.id, said(data.statement));
        case "element":
          return claim(said(data.claim) ?? elements?.get(object.id)?.claim);
        case "link":
          return claim(said(data.from) ?? links?.get(object.id)?.from);
        case "evidence":
          return claim(evidence?.get(object.id)?.claim);
        case "argument":
          return claim(args?.get(object.id)?.claim);
        case "assessment":
          return claim(assessments?.get(object.id)?.claim);
        case "blind-round":
          return claim(rounds?.get(object.id)?.claim);
        case "annotation":
          return named(
            quoted(data.quote),
            typeof data.document === "string"
              ? `${base}/documents/${data.document}?passage=${object.id}`
              : null,
          );
        default:
          return null;
      }
    },
    [
      investigation,
      own,
      verdicts,
      documents,
      sources,
      origins,
      claims,
      elements,
      links,
      evidence,
      args,
      assessments,
      rounds,
    ],
  );
}

const said = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

const longest = 120;

/** The words of a quote, shortened. */
function quoted(quote: unknown): string | undefined {
  if (typeof quote !== "object" || quote === null || !("exact" in quote)) return undefined;
  const { exact } = quote;
  if (typeof exact !== "string") return undefined;
  const points = Array.from(exact);
  return points.length <= longest ? exact : `${points.slice(0, longest).join("")}…`;
}
