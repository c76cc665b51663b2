import { useEffect, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useLive } from "../live/live-context";
import type { Agreement } from "./assessment";
import classes from "./assessment.module.css";
import { readAgreement } from "./assessment-api";
import { useAssessments } from "./contexts";

/** How far those agree who assessed blind, in a document or, with null, in the investigation; nothing where nobody did. */
export function AgreementFigures({ document }: { readonly document: string | null }) {
  const intl = useIntl();
  const agreement = useAgreement(document);
  if (agreement === null || agreement.claims === 0) return null;
  const { claims, ratings, least, raw, alpha, ac2 } = agreement;
  if (claims < least) {
    return (
      <p className={classes.figures}>
        <FormattedMessage id="agreement.too-few" values={{ claims, least }} />
      </p>
    );
  }
  const figure = (value: number | null) =>
    value === null ? "–" : intl.formatNumber(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    <dl className={classes.figures} aria-label={intl.formatMessage({ id: "agreement.title" })}>
      <div>
        <dt>
          <FormattedMessage id="agreement.alpha" />
        </dt>
        <dd>{figure(alpha)}</dd>
      </div>
      <div>
        <dt>
          <FormattedMessage id="agreement.ac2" />
        </dt>
        <dd>{figure(ac2)}</dd>
      </div>
      <div>
        <dt>
          <FormattedMessage id="agreement.raw" />
        </dt>
        <dd>{raw === null ? "–" : intl.formatNumber(raw, { style: "percent" })}</dd>
      </div>
      <div>
        <dt>
          <FormattedMessage id="agreement.of" />
        </dt>
        <dd>
          <FormattedMessage id="agreement.counts" values={{ claims, ratings }} />
        </dd>
      </div>
    </dl>
  );
}

/** Asked again whenever more blind assessments are known. */
function useAgreement(document: string | null): Agreement | null {
  const { investigation } = useLive();
  const [agreement, setAgreement] = useState<Agreement | null>(null);
  const blind = [...(useAssessments()?.values() ?? [])].filter(({ mode }) => mode === "BLIND").length;
  useEffect(() => {
    if (blind === 0) return;
    const leaving = new AbortController();
    readAgreement(investigation, document, leaving.signal).then(setAgreement, () => undefined);
    return () => leaving.abort();
  }, [investigation, document, blind]);
  return agreement;
}
