import { FormattedMessage, useIntl } from "react-intl";
import { useNames } from "../ui/viewer";
import { type Assessment, type VerdictValue, verdictValues } from "./assessment";
import classes from "./assessment.module.css";
import { leik, rangeOf } from "./consensus";
import { ValueWord } from "./value-word";

/** What one member thinks, and what they thought while they could not see what others did. */
export interface Stand {
  readonly latest: Assessment;
  readonly blind: Assessment | null;
}

/** Everybody's stand on one line of values, with the way from blind to now; the same in words beside it. */
export function Spread({ stands }: { readonly stands: readonly Stand[] }) {
  const nameOf = useNames();
  return (
    <figure className={classes.spread}>
      <figcaption className={classes.summary}>
        <Summary values={stands.map(({ latest }) => latest.value)} />
      </figcaption>
      <div className={classes.scale} aria-hidden="true">
        <span />
        {verdictValues.map((value) => (
          <span key={value} className={classes.mark} data-value={value}>
            <FormattedMessage id={`assessment.short.${value}`} />
          </span>
        ))}
      </div>
      <ul className={classes.stands}>
        {stands.map((stand) => (
          <li key={stand.latest.author} className={classes.stand}>
            <span className={classes.who}>{nameOf(stand.latest.author)}</span>
            <Track stand={stand} />
            <Words stand={stand} />
          </li>
        ))}
      </ul>
    </figure>
  );
}

function Summary({ values }: { readonly values: readonly VerdictValue[] }) {
  const intl = useIntl();
  const range = rangeOf(values);
  const consensus = leik(values);
  const word = (value: VerdictValue) => intl.formatMessage({ id: `verdict.value.${value}` });
  return (
    <>
      <span>
        <FormattedMessage id="assessment.count" values={{ count: values.length }} />
      </span>
      {range !== null && (
        <span>
          {range.lowest === range.highest ? (
            <FormattedMessage id="assessment.unanimous" values={{ value: word(range.lowest) }} />
          ) : (
            <FormattedMessage
              id="assessment.range"
              values={{ lowest: word(range.lowest), highest: word(range.highest) }}
            />
          )}
        </span>
      )}
      {consensus !== null && (
        <span title={intl.formatMessage({ id: "assessment.consensus-hint" })}>
          <FormattedMessage
            id="assessment.consensus"
            values={{ figure: intl.formatNumber(consensus, { maximumFractionDigits: 2 }) }}
          />
        </span>
      )}
    </>
  );
}

const place = (value: VerdictValue) => verdictValues.indexOf(value);

function Track({ stand: { latest, blind } }: { readonly stand: Stand }) {
  const moved = blind !== null && blind.value !== latest.value;
  const from = place(blind?.value ?? latest.value);
  const to = place(latest.value);
  const style = { "--from": Math.min(from, to), "--to": Math.max(from, to), "--at": to, "--was": from };
  return (
    <span className={classes.track} style={style as React.CSSProperties} aria-hidden="true">
      {verdictValues.map((value) => (
        <span key={value} className={classes.step} data-value={value} />
      ))}
      {moved && <span className={classes.way} />}
      {moved && <span className={classes.was} data-value={blind.value} />}
      <span className={classes.dot} data-value={latest.value} data-confidence={latest.confidence} />
    </span>
  );
}

function Words({ stand: { latest, blind } }: { readonly stand: Stand }) {
  const moved = blind !== null && blind.value !== latest.value;
  return (
    <span className={classes.words}>
      {moved && (
        <>
          <span className={classes.before}>
            <FormattedMessage
              id="assessment.blind-before"
              values={{ value: <FormattedMessage id={`verdict.value.${blind.value}`} /> }}
            />
          </span>
          <span aria-hidden="true">{" → "}</span>
        </>
      )}
      <ValueWord value={latest.value} />
    </span>
  );
}
