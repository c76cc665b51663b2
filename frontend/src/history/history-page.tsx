import { Button, Group, Loader, Select, Stack } from "@mantine/core";
import { FormattedMessage, useIntl } from "react-intl";
import { useSearchParams } from "wouter";
import { EmptyState } from "../ui/empty-state";
import { Page } from "../ui/page";
import { ProblemNotice } from "../ui/problem-notice";
import { WaitingButton } from "../ui/waiting-button";
import { type About, EntryList } from "./entry-list";
import { objectKinds } from "./history-api";
import { TakeCopy } from "./take-copy";
import { useHistory } from "./use-history";

interface HistoryPageProps {
  readonly about: About;
  /** Everybody who may have done something. */
  readonly members: readonly { readonly account: string; readonly name: string }[];
}

/** The log of the investigation as people read it, newest first; what happens meanwhile waits behind "3 new". */
export function HistoryPage({ about, members }: HistoryPageProps) {
  const intl = useIntl();
  const [search, setSearch] = useSearchParams();
  const filter = { actor: search.get("member"), object: search.get("kind") };
  const put = (name: string, value: string | null) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === null) after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace: true },
    );
  return (
    <Page title={intl.formatMessage({ id: "nav.history" })}>
      <Stack>
        <Group gap="sm" align="end">
          <Select
            label={intl.formatMessage({ id: "history.member" })}
            placeholder={intl.formatMessage({ id: "history.everyone" })}
            clearable
            searchable
            value={filter.actor}
            onChange={(value) => put("member", value)}
            data={members.map(({ account, name }) => ({ value: account, label: name }))}
          />
          <Select
            label={intl.formatMessage({ id: "history.kind" })}
            placeholder={intl.formatMessage({ id: "history.everything" })}
            clearable
            value={filter.object}
            onChange={(value) => put("kind", value)}
            data={objectKinds.map((value) => ({
              value,
              label: intl.formatMessage({ id: `history.kind.${value}` }),
            }))}
          />
          <TakeCopy />
        </Group>
        <Entries key={`${filter.actor ?? ""} ${filter.object ?? ""}`} about={about} filter={filter} />
      </Stack>
    </Page>
  );
}

interface EntriesProps {
  readonly about: About;
  readonly filter: { readonly actor: string | null; readonly object: string | null };
}

function Entries({ about, filter }: EntriesProps) {
  const history = useHistory(filter);
  return (
    <>
      <WaitingButton waiting={history.waiting} onShow={history.release} />
      <EntryList entries={history.entries} about={about} />
      {history.entries.length === 0 && history.atEnd && (
        <EmptyState title={<FormattedMessage id="history.none" />} />
      )}
      <ProblemNotice problem={history.problem} />
      {history.loading && <Loader size="sm" />}
      {!history.atEnd && !history.loading && (
        <div>
          <Button variant="default" onClick={history.more}>
            <FormattedMessage id="ui.more" />
          </Button>
        </div>
      )}
    </>
  );
}
