import { Alert, Button, Group, Stack, Text, Title } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { NamesProvider, useNames, useViewer } from "../ui/viewer";
import { freshCase } from "./case-store";
import { useCases, useVerdicts } from "./contexts";
import { DecideForm } from "./decide-form";
import { FirstViewForm } from "./first-view-form";
import { masked } from "./mask";
import type { CaseFacts } from "./preflight";
import { PreflightList } from "./preflight-list";
import { ReturnForm } from "./return-form";
import type { FirstView } from "./review-api";
import type { ReviewedClaim } from "./reviewed-claim";
import { useCaseLock } from "./use-case-lock";
import { VerdictSection } from "./verdict-section";
import { pending, verdictsOn } from "./verdict-store";
import classes from "./review.module.css";

interface CaseRules {
  readonly maskAuthors: boolean;
  readonly majorityAfterOwnView: boolean;
  readonly needsSignature: boolean;
}

/** What arrived in the case since the editor opened it, from others. */
export interface News {
  readonly count: number;
  readonly view: ReactNode;
  /** Grows whenever the editor has seen what is new, or added something. */
  readonly seen: number;
  readonly onSeen: () => void;
}

interface CasePageProps {
  readonly claim: ReviewedClaim;
  readonly rules: CaseRules;
  readonly facts: CaseFacts;
  readonly evidence: readonly { readonly id: string; readonly line: ReactNode }[];
  readonly news: News;
  /** Everybody whose name may stand in the case, in the order of their appearance. */
  readonly people: readonly string[];
  readonly firstView: FirstView | null;
  readonly onFirstView: (view: FirstView) => void;
  readonly head: ReactNode;
  readonly passages: ReactNode;
  readonly columns: ReactNode;
  readonly debate: ReactNode;
  readonly assessments: ReactNode;
  readonly evidenceLine: (evidence: string) => ReactNode;
  readonly onDone: () => void;
}

/** A whole case on one screen: what is claimed, what speaks for and against, what the team thinks, and the decision. */
export function CasePage(props: CasePageProps) {
  const { claim, rules, news, firstView } = props;
  const { account, mayEdit } = useViewer();
  const nameOf = useNames();
  const reviewed = useCases()?.get(claim.id) ?? freshCase(claim.id);
  const waiting = pending(verdictsOn(useVerdicts(), claim.id));
  const lock = useCaseLock(claim.id);
  const [returning, setReturning] = useState(false);
  const recused = reviewed.recusals.some((one) => one.account === account);
  const hidden = rules.majorityAfterOwnView && firstView === null && claim.state === "IN_REVIEW";
  const deciding = mayEdit && claim.state === "IN_REVIEW" && waiting === undefined;

  const content = (
    <Stack gap="xl">
      <div>
        {props.head}
        <Title order={2} className={classes.claim} dir="auto">
          {claim.statement}
        </Title>
      </div>
      {!lock.mine && (
        <Alert color="orange" variant="light" role="status">
          <Group justify="space-between">
            <Text size="sm">
              {lock.holder === null ? (
                <FormattedMessage id="review.free" />
              ) : (
                <FormattedMessage id="review.held-by" values={{ name: nameOf(lock.holder) }} />
              )}
            </Text>
            <Button size="xs" variant="default" onClick={lock.takeOver}>
              <FormattedMessage id="review.take-over" />
            </Button>
          </Group>
        </Alert>
      )}
      <div className={classes.columns}>
        <Stack gap="xl" className={classes.grounds}>
          <Part title="claim.occurrences">{props.passages}</Part>
          <Part title="claim.evidence">{props.columns}</Part>
          <Part title="claim.debate">{props.debate}</Part>
          {props.assessments !== null && (
            <Part title="review.assessments">
              {hidden ? <FirstViewForm claim={claim} onNoted={props.onFirstView} /> : props.assessments}
            </Part>
          )}
          {props.assessments === null && hidden && mayEdit && (
            <Part title="review.first-view">
              <FirstViewForm claim={claim} onNoted={props.onFirstView} />
            </Part>
          )}
        </Stack>
        <Stack gap="lg" className={classes.decision}>
          {claim.state === "IN_REVIEW" && (
            <Part title="review.preflight">
              <PreflightList facts={props.facts} />
            </Part>
          )}
          <VerdictSection claim={claim} evidenceLine={props.evidenceLine} inReviewMode />
          {deciding && returning && <ReturnForm claim={claim} onDone={() => setReturning(false)} />}
          {deciding && !returning && (
            <Part title="review.decision">
              <DecideForm
                key={firstView?.value ?? "none"}
                claim={claim}
                evidence={props.evidence}
                needsSignature={rules.needsSignature}
                firstView={firstView?.value ?? null}
                seen={news.seen}
                hindrance={hindranceOf(lock.mine, recused, news)}
                onReturn={() => setReturning(true)}
                onDecided={props.onDone}
              />
            </Part>
          )}
        </Stack>
      </div>
    </Stack>
  );
  if (!rules.maskAuthors || claim.state !== "IN_REVIEW") return content;
  return <Masked people={props.people}>{content}</Masked>;
}

function hindranceOf(mine: boolean, recused: boolean, news: News): ReactNode {
  if (recused) {
    return (
      <Alert color="gray" variant="light">
        <FormattedMessage id="problem.conflict.recused" />
      </Alert>
    );
  }
  if (news.count > 0) {
    return (
      <Alert
        color="yellow"
        variant="light"
        role="status"
        title={<FormattedMessage id="review.news" values={{ count: news.count }} />}
      >
        <Stack gap="xs">
          {news.view}
          <div>
            <Button size="xs" variant="default" onClick={news.onSeen}>
              <FormattedMessage id="review.news.seen" />
            </Button>
          </div>
        </Stack>
      </Alert>
    );
  }
  return mine ? null : (
    <Text size="sm" c="var(--ink-soft)">
      <FormattedMessage id="review.not-mine" />
    </Text>
  );
}

type PartTitle =
  | "claim.occurrences"
  | "claim.evidence"
  | "claim.debate"
  | "review.assessments"
  | "review.first-view"
  | "review.preflight"
  | "review.decision";

function Part({ title, children }: { readonly title: PartTitle; readonly children: ReactNode }) {
  return (
    <section>
      <Title order={3} size="h4" mb="sm">
        <FormattedMessage id={title} />
      </Title>
      {children}
    </section>
  );
}

/** Shows members as "Member A, B…": a courtesy, since the history names everybody. */
function Masked({ people, children }: { readonly people: readonly string[]; readonly children: ReactNode }) {
  const intl = useIntl();
  const { account } = useViewer();
  const nameOf = useNames();
  const letters = masked(people.filter((one) => one !== account));
  const called = (one: string): string => {
    const letter = letters.get(one);
    return letter === undefined ? nameOf(one) : intl.formatMessage({ id: "review.member" }, { letter });
  };
  return <NamesProvider value={called}>{children}</NamesProvider>;
}
