import { FormattedMessage } from "react-intl";
import { useNames } from "../ui/viewer";
import { When } from "../ui/when";
import classes from "./assessment.module.css";
import type { BlindRound } from "./blind-round";

/** How a blind round came to its end. */
export function EndedRound({ round }: { readonly round: BlindRound }) {
  const nameOf = useNames();
  if (round.endedAt === null || round.ending === null) return null;
  return (
    <div className={classes.ended}>
      <p>
        <FormattedMessage
          id={`assessment.ended.${round.ending}`}
          values={{ when: <When at={round.endedAt} />, count: round.assessors.length }}
        />
        {round.endingReason !== null && (
          <>
            {" "}
            <q dir="auto">{round.endingReason}</q>
          </>
        )}
      </p>
      {round.recusals.map((recusal) => (
        <p key={recusal.account}>
          <FormattedMessage
            id="assessment.recused"
            values={{ name: nameOf(recusal.account), reason: <q dir="auto">{recusal.reason}</q> }}
          />
        </p>
      ))}
    </div>
  );
}
