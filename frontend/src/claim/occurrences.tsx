import { Button } from "@mantine/core";
import { FormattedMessage } from "react-intl";
import { Link } from "wouter";
import { useLive } from "../live/live-context";
import { ProblemNotice } from "../ui/problem-notice";
import { useSubmit } from "../ui/submit";
import { useNames, useViewer } from "../ui/viewer";
import type { Claim, Occurrence, Quote } from "./claim";
import { removeOccurrence } from "./claim-api";
import { usePassages } from "./contexts";
import { excerptOf } from "./excerpt";
import classes from "./claim-page.module.css";

interface OccurrencesProps {
  readonly claim: Claim;
  readonly documentTitle: (document: string) => string;
  readonly passageAddress: (occurrence: Occurrence) => string;
}

/** Every passage where the claim stands, with the words around it and the way to the text. */
export function Occurrences({ claim, documentTitle, passageAddress }: OccurrencesProps) {
  const { investigation, feed } = useLive();
  const { account, mayContribute, mayEdit } = useViewer();
  const nameOf = useNames();
  const submit = useSubmit();
  const removable = (occurrence: Occurrence) =>
    claim.occurrences.length > 1 &&
    claim.state !== "CLOSED" &&
    mayContribute &&
    (mayEdit || occurrence.creator === account);
  const passages = usePassages();
  const occurrences = claim.occurrences.flatMap((id) => passages?.get(id) ?? []);
  return (
    <>
      <ProblemNotice problem={submit.problem} />
      <ul className={classes.occurrences}>
        {occurrences.map((occurrence) => (
          <li key={occurrence.id} className={classes.occurrence}>
            <blockquote className={classes.quote} dir="auto">
              <Passage quote={occurrence.quote} />
            </blockquote>
            <div className={classes.where}>
              <Link href={passageAddress(occurrence)} dir="auto">
                {documentTitle(occurrence.document)}
              </Link>
              <span>{nameOf(occurrence.creator)}</span>
              {removable(occurrence) && (
                <Button
                  size="compact-xs"
                  variant="subtle"
                  color="gray"
                  onClick={() =>
                    void submit.run(async () =>
                      feed.accept(await removeOccurrence(investigation, claim.id, occurrence.id)),
                    )
                  }
                >
                  <FormattedMessage id="claim.remove-occurrence" />
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function Passage({ quote }: { readonly quote: Quote }) {
  const { before, passage, after } = excerptOf(quote);
  return (
    <>
      {before}
      <mark>{passage}</mark>
      {after}
    </>
  );
}
