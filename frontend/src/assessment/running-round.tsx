import { Button, Group, Stack } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { FormattedDate, FormattedMessage, useIntl } from "react-intl";
import { useLive } from "../live/live-context";
import { opens } from "../ui/form-focus";
import { Icon } from "../ui/icons";
import { useNow } from "../ui/now";
import { useNames, useViewer } from "../ui/viewer";
import { When } from "../ui/when";
import { AssessForm } from "./assess-form";
import classes from "./assessment.module.css";
import { recuse, submitBlind } from "./assessment-api";
import { Reasons } from "./assessment-card";
import type { Candidate, Relied } from "./assessment-section";
import { type BlindRound, isUpTo } from "./blind-round";
import { RoundControls } from "./blind-round-controls";
import { ReasonForm } from "./reason-form";
import { useMine, useSubmissions } from "./use-sealed";
import { ConfidenceWord, ValueWord } from "./value-word";

interface RunningRoundProps {
  readonly round: BlindRound;
  readonly author: string;
  readonly candidates: readonly Candidate[];
  readonly evidence: readonly Relied[];
}

/** A blind round while it runs: who and until when for everybody, to each what is theirs to do. */
export function RunningRound({ round, author, candidates, evidence }: RunningRoundProps) {
  const { account, mayContribute, mayEdit } = useViewer();
  const upTo = mayContribute && isUpTo(round, account);
  const { mine, again } = useMine(round.id, round.assessors.includes(account));
  const submitted = (mine?.length ?? 0) > 0;
  const seesWho = mayEdit && (!upTo || submitted);
  return (
    <Stack gap="md" className={classes.round}>
      <Banner round={round} seesWho={seesWho} />
      {upTo && <MyPart round={round} evidence={evidence} mine={mine ?? []} onSubmitted={again} />}
      {mayEdit && <RoundControls round={round} author={author} candidates={candidates} />}
    </Stack>
  );
}

function Banner({ round, seesWho }: { readonly round: BlindRound; readonly seesWho: boolean }) {
  const intl = useIntl();
  const nameOf = useNames();
  const { account } = useViewer();
  const now = useNow();
  const submissions = useSubmissions(round.id, seesWho);
  const awaited = round.assessors.filter((assessor) => isUpTo(round, assessor));
  const names = (accounts: readonly string[]) =>
    intl.formatList(accounts.map(nameOf), { type: "conjunction" });
  return (
    <div className={classes.banner} role="status">
      <p className={classes.bannerTitle}>
        <Icon name="lock" size={15} />
        <span>
          <FormattedMessage id="assessment.blind-round-runs" />
        </span>
      </p>
      <p>
        {Date.parse(round.deadline) <= now ? (
          <FormattedMessage id="assessment.overdue" />
        ) : (
          <FormattedMessage
            id="assessment.until"
            values={{
              deadline: (
                <time dateTime={round.deadline}>
                  <FormattedDate
                    value={round.deadline}
                    weekday="long"
                    day="numeric"
                    month="long"
                    hour="numeric"
                    minute="numeric"
                    timeZoneName="short"
                  />
                </time>
              ),
              when: <When at={round.deadline} />,
            }}
          />
        )}
      </p>
      <p>
        <FormattedMessage
          id="assessment.assigned"
          values={{ names: names(awaited), count: awaited.length }}
        />{" "}
        {!round.assessors.includes(account) && <FormattedMessage id="assessment.after-the-round" />}
      </p>
      {round.recusals.map((recusal) => (
        <p key={recusal.account} className={classes.aside}>
          <FormattedMessage
            id="assessment.recused"
            values={{ name: nameOf(recusal.account), reason: <q dir="auto">{recusal.reason}</q> }}
          />
        </p>
      ))}
      {submissions !== null && (
        <p className={classes.aside}>
          <FormattedMessage
            id="assessment.submitted"
            values={{ names: names(submissions), count: submissions.length, of: awaited.length }}
          />
        </p>
      )}
    </div>
  );
}

interface MyPartProps {
  readonly round: BlindRound;
  readonly evidence: readonly Relied[];
  readonly mine: ReturnType<typeof useMine>["mine"] & object;
  readonly onSubmitted: () => void;
}

/** What an assessor has to do, and what they have done: nobody else sees it before the end. */
function MyPart({ round, evidence, mine, onSubmitted }: MyPartProps) {
  const { investigation, feed } = useLive();
  const [assessing, assess] = useDisclosure(false);
  const [recusing, recusal] = useDisclosure(false);
  const latest = mine.at(-1);
  const again = latest !== undefined;
  return (
    <>
      {latest !== undefined && (
        <article className={classes.sealed}>
          <header className={classes.head}>
            <strong className={classes.name}>
              <FormattedMessage id="assessment.yours" />
            </strong>
            <ValueWord value={latest.value} />
            <span>
              <ConfidenceWord confidence={latest.confidence} />
            </span>
            <span>
              <When at={latest.madeAt} />
            </span>
          </header>
          <p className={classes.onlyYou}>
            <Icon name="lock" size={13} />
            <FormattedMessage id="assessment.only-you" />
          </p>
          <Reasons assessment={latest} evidence={evidence} />
        </article>
      )}
      {assessing && (
        <AssessForm
          name={round.id}
          evidence={evidence}
          replaces={latest?.id ?? null}
          note={<FormattedMessage id="assessment.blind-note" />}
          action={<FormattedMessage id="assessment.submit-blind" />}
          onSend={(body) => submitBlind(investigation, round.id, body)}
          onDone={() => {
            assess.close();
            onSubmitted();
          }}
        />
      )}
      {recusing && (
        <ReasonForm
          name={`recuse-${round.id}`}
          action={<FormattedMessage id="assessment.recuse" />}
          hint={<FormattedMessage id="assessment.recuse-hint" />}
          onSend={async (reason) => feed.accept(await recuse(investigation, round.id, reason))}
          onDone={recusal.close}
        />
      )}
      {!assessing && !recusing && (
        <Group gap="xs">
          <Button
            size="sm"
            variant={again ? "default" : "filled"}
            onClick={assess.open}
            {...opens(`assess-${round.id}`)}
          >
            <FormattedMessage id={again ? "assessment.again" : "assessment.assess-blind"} />
          </Button>
          <Button
            size="sm"
            variant="subtle"
            color="gray"
            onClick={recusal.open}
            {...opens(`recuse-${round.id}`)}
          >
            <FormattedMessage id="assessment.recuse" />
          </Button>
        </Group>
      )}
    </>
  );
}
