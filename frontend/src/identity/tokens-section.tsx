import { Button, Group, Loader, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useEffect, useState } from "react";
import { FormattedMessage } from "react-intl";
import { type Problem, problemIn } from "../http/problem";
import { ProblemNotice } from "../ui/problem-notice";
import { AccountSection } from "./account-section";
import { NewToken } from "./new-token";
import type { Reachable, Token } from "./token";
import { listTokens } from "./token-api";
import { TokenRow } from "./token-row";
import rows from "./rows.module.css";
import classes from "./tokens.module.css";

/** My programs' tokens: what each may do, until when, and when it last came. */
export function TokensSection({ investigations }: { readonly investigations: readonly Reachable[] }) {
  const [tokens, setTokens] = useState<readonly Token[] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [making, { open, close }] = useDisclosure(false);

  useEffect(() => {
    const leaving = new AbortController();
    listTokens(leaving.signal).then(
      ({ items }) => setTokens(items),
      (thrown: unknown) => {
        if (!leaving.signal.aborted) setProblem(problemIn(thrown));
      },
    );
    return () => leaving.abort();
  }, []);

  const living = (tokens ?? []).filter((token) => token.endedAt === null);
  const ended = (tokens ?? []).filter((token) => token.endedAt !== null);
  const end = (id: string) =>
    setTokens((held) =>
      (held ?? []).map((token) =>
        token.id === id ? { ...token, endedAt: new Date().toISOString() } : token,
      ),
    );
  return (
    <AccountSection
      title={<FormattedMessage id="tokens.title" />}
      explanation={<FormattedMessage id="tokens.explanation" />}
    >
      <Stack>
        <ProblemNotice problem={problem} />
        {tokens === null && problem === null && <Loader size="sm" />}
        {tokens !== null && living.length === 0 && (
          <Text size="sm">
            <FormattedMessage id="tokens.none" />
          </Text>
        )}
        <Tokens tokens={living} investigations={investigations} onEnded={end} />
        {ended.length > 0 && (
          <details className={classes.ended}>
            <summary>
              <FormattedMessage id="tokens.ended-count" values={{ count: ended.length }} />
            </summary>
            <Tokens tokens={ended} investigations={investigations} onEnded={end} />
          </details>
        )}
        <Group>
          <Button variant="default" onClick={open} disabled={tokens === null}>
            <FormattedMessage id="tokens.new" />
          </Button>
        </Group>
      </Stack>
      {making && (
        <NewToken
          investigations={investigations}
          onMade={(token) => setTokens((held) => [token, ...(held ?? [])])}
          onClose={close}
        />
      )}
    </AccountSection>
  );
}

interface TokensProps {
  readonly tokens: readonly Token[];
  readonly investigations: readonly Reachable[];
  readonly onEnded: (token: string) => void;
}

function Tokens({ tokens, investigations, onEnded }: TokensProps) {
  if (tokens.length === 0) return null;
  return (
    <ul className={rows.list}>
      {tokens.map((token) => (
        <TokenRow
          key={token.id}
          token={token}
          title={investigations.find((one) => one.id === token.investigation)?.title ?? null}
          onEnded={() => onEnded(token.id)}
        />
      ))}
    </ul>
  );
}
