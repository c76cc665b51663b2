import { Button, Group, Stack } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { FormattedMessage } from "react-intl";
import { useLive } from "../live/live-context";
import { opens } from "../ui/form-focus";
import { useViewer } from "../ui/viewer";
import { AssessForm } from "./assess-form";
import { type Assessment, latestOf } from "./assessment";
import classes from "./assessment.module.css";
import { assess } from "./assessment-api";
import { AssessmentCard } from "./assessment-card";
import { isRunning } from "./blind-round";
import { OpenRound } from "./blind-round-controls";
import { useAssessments, useBlindRounds } from "./contexts";
import { EndedRound } from "./ended-round";
import { RunningRound } from "./running-round";
import { Spread } from "./spread";

/** A claim, as far as assessing it matters. */
export interface Assessed {
  readonly id: string;
  readonly version: number;
  readonly round: number;
  readonly author: string;
  /** Whether nobody has opened the debate yet, so that a blind round can begin. */
  readonly open: boolean;
  /** Whether it takes assessments in its state. */
  readonly assessable: boolean;
  /** Whether it is to be assessed blind before anybody may say openly what they think. */
  readonly blindFirst: boolean;
}

/** A piece of evidence that an assessment may rely on. */
export interface Relied {
  readonly id: string;
  readonly label: string;
  /** Whether it is not withdrawn. */
  readonly standing: boolean;
}

/** Somebody who may be named for a blind round. */
export interface Candidate {
  readonly account: string;
  readonly editor: boolean;
}

interface AssessmentSectionProps {
  readonly claim: Assessed;
  readonly evidence: readonly Relied[];
  readonly candidates: readonly Candidate[];
}

/** What members think of a claim: all of it, or a blind round's part of it. */
export function AssessmentSection({ claim, evidence, candidates }: AssessmentSectionProps) {
  const rounds = [...(useBlindRounds()?.values() ?? [])].filter((round) => round.claim === claim.id);
  const running = rounds.find(isRunning);
  const ended = rounds.findLast((round) => !isRunning(round) && round.round === claim.round);
  if (running !== undefined) {
    return (
      <RunningRound
        key={running.id}
        round={running}
        author={claim.author}
        candidates={candidates}
        evidence={evidence}
      />
    );
  }
  return (
    <Stack gap="lg">
      {ended !== undefined && <EndedRound round={ended} />}
      <OpenAssessments claim={claim} evidence={evidence} candidates={candidates} />
    </Stack>
  );
}

function OpenAssessments({ claim, evidence, candidates }: AssessmentSectionProps) {
  const { investigation, feed } = useLive();
  const { account, mayContribute, mayEdit } = useViewer();
  const [assessing, form] = useDisclosure(false);
  const [opening, round] = useDisclosure(false);
  const all = [...(useAssessments()?.values() ?? [])].filter((one) => one.claim === claim.id);
  const latest = latestOf(all, claim.id, claim.round);
  const mine = latest.get(account);
  const stands = [...latest.values()].map((one) => ({
    latest: one,
    blind:
      all.findLast(
        (each) => each.author === one.author && each.mode === "BLIND" && each.round === claim.round,
      ) ?? null,
  }));
  const name = `${claim.id}-${claim.round}`;
  const mayAssess = mayContribute && claim.assessable && !claim.blindFirst;
  return (
    <>
      {stands.length === 0 ? (
        <p className={classes.none}>
          <FormattedMessage id={claim.blindFirst ? "assessment.blind-first" : "assessment.none"} />
        </p>
      ) : (
        <>
          <Spread stands={stands} />
          <div className={classes.cards}>
            {stands.map((stand) => (
              <AssessmentCard
                key={stand.latest.author}
                assessment={stand.latest}
                earlier={earlierThan(stand.latest, all)}
                evidence={evidence}
                version={claim.version}
              />
            ))}
          </div>
        </>
      )}
      {assessing && (
        <AssessForm
          name={name}
          evidence={evidence}
          replaces={mine?.id ?? null}
          note={<FormattedMessage id="assessment.open-note" />}
          action={<FormattedMessage id="assessment.assess" />}
          onSend={async (body) => feed.accept(await assess(investigation, claim.id, body))}
          onDone={form.close}
        />
      )}
      {opening && (
        <OpenRound claim={claim.id} author={claim.author} candidates={candidates} onDone={round.close} />
      )}
      {!assessing && !opening && (
        <Group gap="xs">
          {mayAssess && (
            <Button size="sm" variant="default" onClick={form.open} {...opens(`assess-${name}`)}>
              <FormattedMessage id={mine === undefined ? "assessment.assess" : "assessment.again"} />
            </Button>
          )}
          {mayEdit && claim.open && stands.length === 0 && (
            <Button size="sm" variant="default" onClick={round.open} {...opens(`open-round-${claim.id}`)}>
              <FormattedMessage id="assessment.open-round" />
            </Button>
          )}
        </Group>
      )}
      <EarlierRounds claim={claim} all={all} evidence={evidence} />
    </>
  );
}

const earlierThan = (latest: Assessment, all: readonly Assessment[]): readonly Assessment[] =>
  all
    .filter((one) => one.author === latest.author && one.round === latest.round && one.id !== latest.id)
    .reverse();

/** What was thought before the claim was opened again. */
function EarlierRounds({
  claim,
  all,
  evidence,
}: {
  readonly claim: Assessed;
  readonly all: readonly Assessment[];
  readonly evidence: readonly Relied[];
}) {
  const [shown, { toggle }] = useDisclosure(false);
  const before = all.filter((one) => one.round < claim.round);
  if (before.length === 0) return null;
  const rounds = [...new Set(before.map((one) => one.round))].sort((a, b) => b - a);
  return (
    <Stack gap="md">
      <div>
        <Button size="compact-sm" variant="subtle" aria-expanded={shown} onClick={toggle}>
          <FormattedMessage id="assessment.earlier-rounds" values={{ count: rounds.length }} />
        </Button>
      </div>
      {shown &&
        rounds.map((round) => (
          <div key={round} className={classes.cards}>
            <h3 className={classes.roundTitle}>
              <FormattedMessage id="assessment.round" values={{ round }} />
            </h3>
            {[...latestOf(before, claim.id, round).values()].map((one) => (
              <AssessmentCard
                key={one.id}
                assessment={one}
                earlier={earlierThan(one, before)}
                evidence={evidence}
                version={claim.version}
              />
            ))}
          </div>
        ))}
    </Stack>
  );
}
