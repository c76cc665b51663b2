import { Button, Group, Select, Stack } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { type SubmitEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { Link } from "wouter";
import { useLive } from "../live/live-context";
import { opens, useFormFocus } from "../ui/form-focus";
import { ProblemNotice } from "../ui/problem-notice";
import { useSubmit } from "../ui/submit";
import { useNames, useViewer } from "../ui/viewer";
import type { Claim } from "./claim";
import { type ClaimLink, readFrom, type Reading, readings } from "./claim-link";
import { ClaimStateBadge } from "./claim-state-badge";
import { useClaims, useLinks } from "./contexts";
import classes from "./links.module.css";
import { confirmLink, declineLink, suggestLink, withdrawLink } from "./saying-api";
import { useSimilar } from "./similar-claims";

/** How a claim stands to others: what was confirmed, and what is suggested. */
export function LinksSection({ claim }: { readonly claim: Claim }) {
  const { mayContribute } = useViewer();
  const links = useLinks();
  const [adding, { open, close }] = useDisclosure(false);
  const live = [...(links?.values() ?? [])].filter(
    (link) => readFrom(claim.id, link) !== null && (link.state === "CONFIRMED" || link.state === "SUGGESTED"),
  );
  return (
    <Stack gap="sm" className={classes.links}>
      {live.length === 0 && (
        <p className={classes.none}>
          <FormattedMessage id="link.none" />
        </p>
      )}
      {live.length > 0 && (
        <ul className={classes.list}>
          {live.map((link) => (
            <LinkRow key={link.id} claim={claim.id} link={link} />
          ))}
        </ul>
      )}
      {mayContribute && !adding && (
        <div>
          <Button size="compact-sm" variant="default" onClick={open} {...opens(`link-${claim.id}`)}>
            <FormattedMessage id="link.suggest" />
          </Button>
        </div>
      )}
      {mayContribute && adding && <SuggestLink claim={claim} onDone={close} />}
    </Stack>
  );
}

function LinkRow({ claim, link }: { readonly claim: string; readonly link: ClaimLink }) {
  const { investigation, feed } = useLive();
  const { account, mayContribute, mayEdit } = useViewer();
  const nameOf = useNames();
  const claims = useClaims();
  const submit = useSubmit();
  const read = readFrom(claim, link);
  const other = read === null ? undefined : claims?.get(read.other);
  if (read === null || other === undefined) return null;
  const suggested = link.state === "SUGGESTED";
  const mine = link.suggestedBy === account;
  const judges = mayContribute && suggested && (mayEdit || !mine);
  const takesBack = mayContribute && (mayEdit || (mine && suggested));
  const run = (act: typeof confirmLink) =>
    void submit.run(async () => feed.accept(await act(investigation, link)));
  return (
    <li className={classes.link} data-suggested={suggested}>
      <div>
        <span className={classes.reading}>
          <FormattedMessage id={`link.reading.${read.reading}`} />
        </span>{" "}
        <Link href={`/investigations/${investigation}/claims/${other.id}`} dir="auto">
          {other.statement}
        </Link>{" "}
        <ClaimStateBadge state={other.state} />
      </div>
      {suggested && (
        <p className={classes.suggested}>
          <FormattedMessage id="link.suggested-by" values={{ name: nameOf(link.suggestedBy) }} />
        </p>
      )}
      <Group gap={4} className={classes.tools}>
        {judges && (
          <>
            <Button size="compact-xs" variant="light" onClick={() => run(confirmLink)}>
              <FormattedMessage id="link.confirm" />
            </Button>
            <Button size="compact-xs" variant="subtle" color="gray" onClick={() => run(declineLink)}>
              <FormattedMessage id="link.decline" />
            </Button>
          </>
        )}
        {takesBack && (
          <Button size="compact-xs" variant="subtle" color="gray" onClick={() => run(withdrawLink)}>
            <FormattedMessage id="link.withdraw" />
          </Button>
        )}
      </Group>
      <ProblemNotice problem={submit.problem} />
    </li>
  );
}

function SuggestLink({ claim, onDone }: { readonly claim: Claim; readonly onDone: () => void }) {
  const intl = useIntl();
  const { investigation, feed } = useLive();
  const submit = useSubmit();
  const form = useFormFocus<HTMLFormElement>(`link-${claim.id}`);
  const [reading, setReading] = useState<Reading>("VARIANT_OF");
  const [other, setOther] = useState<string | null>(null);
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    if (other === null) return;
    const sent = await submit.run(async () =>
      feed.accept(
        reading === "NARROWER_THAN"
          ? await suggestLink(investigation, other, "BROADER_THAN", claim.id)
          : await suggestLink(investigation, claim.id, reading, other),
      ),
    );
    if (sent) onDone();
  };
  return (
    <form ref={form} onSubmit={(event) => void send(event)}>
      <Stack gap="xs">
        <Select
          label={intl.formatMessage({ id: "link.this-claim" })}
          allowDeselect={false}
          value={reading}
          onChange={(value) => setReading(value ?? reading)}
          data={readings.map((one) => ({
            value: one,
            label: intl.formatMessage({ id: `link.reading.${one}` }),
          }))}
        />
        <ClaimPicker claim={claim} picked={other} onPick={setOther} />
        <ProblemNotice problem={submit.problem} />
        <Group gap="xs">
          <Button type="submit" size="sm" loading={submit.saving} disabled={other === null}>
            <FormattedMessage id="link.suggest" />
          </Button>
          <Button size="sm" variant="subtle" color="gray" onClick={onDone}>
            <FormattedMessage id="ui.cancel" />
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface ClaimPickerProps {
  readonly claim: Claim;
  readonly picked: string | null;
  readonly onPick: (claim: string | null) => void;
  /** Whether only claims that are worked on can be picked. */
  readonly workedOn?: boolean;
}

/** Another claim of the investigation; those that say alike come first. */
export function ClaimPicker({ claim, picked, onPick, workedOn = false }: ClaimPickerProps) {
  const intl = useIntl();
  const claims = useClaims();
  const alike = useSimilar(claim.statement, claim.id);
  const near = new Set(alike.map(({ id }) => id));
  const fits = (one: Claim) =>
    one.id !== claim.id && (!workedOn || one.state === "OPEN" || one.state === "UNDER_DEBATE");
  const option = ({ id, statement }: Claim) => ({ value: id, label: statement });
  const others = [...(claims?.values() ?? [])].filter((one) => fits(one) && !near.has(one.id));
  const nearest = alike.filter(fits);
  return (
    <Select
      label={intl.formatMessage({ id: "claim.which" })}
      searchable
      limit={200}
      nothingFoundMessage={intl.formatMessage({ id: "claims.none-found" })}
      value={picked}
      onChange={onPick}
      data={[
        ...(nearest.length === 0
          ? []
          : [{ group: intl.formatMessage({ id: "claim.alike" }), items: nearest.map(option) }]),
        ...(others.length === 0
          ? []
          : [{ group: intl.formatMessage({ id: "claim.others" }), items: others.map(option) }]),
      ]}
    />
  );
}
