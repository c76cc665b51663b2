import { Group, Select, Stack, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { Link, useSearchParams } from "wouter";
import { useLive } from "../live/live-context";
import { EmptyState } from "../ui/empty-state";
import { useHeld } from "../ui/held";
import { Page } from "../ui/page";
import { useViewer } from "../ui/viewer";
import { WaitingButton } from "../ui/waiting-button";
import { type Claim, claimStates, materialities } from "./claim";
import { type ClaimFilter, filterOf, isIn } from "./claim-filter";
import { ClaimStateBadge, MaterialityBadge } from "./claim-state-badge";
import classes from "./claims.module.css";
import { useClaims, useEvidence } from "./contexts";
import { type Balance, balanceOf } from "./evidence";
import { EvidenceBalance } from "./evidence-balance";
import { Tags } from "./tags";

/** Every claim of the investigation; the filter stands in the address, so that it can be sent to somebody. */
export function ClaimsPage({ lead }: { readonly lead?: ReactNode }) {
  const intl = useIntl();
  const claims = useClaims();
  const evidence = useEvidence();
  const { account } = useViewer();
  const [search, setSearch] = useSearchParams();
  const filter = filterOf(search);
  const all = [...(claims?.values() ?? [])].sort((a, b) => b.raisedAt.localeCompare(a.raisedAt));
  const held = useHeld(
    all,
    (claim) => claim.id,
    (claim) => claim.author === account,
  );
  const found = held.shown.filter((claim) => isIn(filter, claim));
  const put = (name: keyof ClaimFilter, value: string | null) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === null || value === "") after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace: true },
    );

  return (
    <Page title={intl.formatMessage({ id: "nav.claims" })}>
      <Stack>
        {lead}
        {all.length > 0 && (
          <Group gap="sm" align="end">
            <TextInput
              type="search"
              className={classes.search}
              label={intl.formatMessage({ id: "claims.search" })}
              value={filter.words}
              onChange={(event) => put("words", event.currentTarget.value)}
            />
            <Select
              label={intl.formatMessage({ id: "claim.state" })}
              placeholder={intl.formatMessage({ id: "claims.all" })}
              clearable
              w={170}
              value={filter.state}
              onChange={(value) => put("state", value)}
              data={claimStates.map((value) => ({
                value,
                label: intl.formatMessage({ id: `claim.state.${value}` }),
              }))}
            />
            <Select
              label={intl.formatMessage({ id: "claim.materiality" })}
              placeholder={intl.formatMessage({ id: "claims.all" })}
              clearable
              w={150}
              value={filter.materiality}
              onChange={(value) => put("materiality", value)}
              data={materialities.map((value) => ({
                value,
                label: intl.formatMessage({ id: `claim.materiality.${value}` }),
              }))}
            />
          </Group>
        )}
        <WaitingButton waiting={held.waiting} onShow={held.release} />
        {all.length === 0 && (
          <EmptyState title={<FormattedMessage id="claims.none" />}>
            <FormattedMessage id="claims.none-explanation" />
          </EmptyState>
        )}
        {all.length > 0 && found.length === 0 && (
          <EmptyState title={<FormattedMessage id="claims.none-found" />} />
        )}
        {found.length > 0 && (
          <ul className={classes.list}>
            {found.map((claim) => (
              <Row key={claim.id} claim={claim} balance={balanceOf(evidence?.values() ?? [], claim.id)} />
            ))}
          </ul>
        )}
      </Stack>
    </Page>
  );
}

function Row({ claim, balance }: { readonly claim: Claim; readonly balance: Balance }) {
  const { investigation } = useLive();
  return (
    <li className={classes.row}>
      <div className={classes.head}>
        <Link
          href={`/investigations/${investigation}/claims/${claim.id}`}
          className={classes.statement}
          dir="auto"
        >
          {claim.statement}
        </Link>
        <ClaimStateBadge state={claim.state} />
      </div>
      <div className={classes.facts}>
        <MaterialityBadge materiality={claim.materiality} />
        {claim.claimant !== null && (
          <span dir="auto">
            <FormattedMessage id="claim.said-by" values={{ claimant: claim.claimant }} />
          </span>
        )}
        <FormattedMessage id="claim.occurrences-count" values={{ count: claim.occurrences.length }} />
        <EvidenceBalance balance={balance} />
      </div>
      {claim.tags.length > 0 && <Tags tags={claim.tags} />}
    </li>
  );
}
