import { Badge, Button, Group, Modal, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { FormattedDate, FormattedMessage, useIntl } from "react-intl";
import { useNow } from "../ui/now";
import { ProblemNotice } from "../ui/problem-notice";
import { useSubmit } from "../ui/submit";
import { When } from "../ui/when";
import { endsSoon, type Token } from "./token";
import { revokeToken } from "./token-api";
import rows from "./rows.module.css";
import classes from "./tokens.module.css";

interface TokenRowProps {
  readonly token: Token;
  /** Of its one investigation; null when it has none, or when that is not mine any more. */
  readonly title: string | null;
  readonly onEnded: () => void;
}

/** One token, and the way to end it. */
export function TokenRow({ token, title, onEnded }: TokenRowProps) {
  const intl = useIntl();
  const [asking, { open, close }] = useDisclosure(false);
  const living = token.endedAt === null;
  return (
    <li className={rows.row}>
      <div className={rows.what}>
        <Group gap="xs">
          <span className={rows.name} dir="auto">
            {token.name}
          </span>
          <Badge variant="light" color={living ? "navy" : "gray"} className={classes.scope}>
            <FormattedMessage id={`tokens.scope.${token.scope}`} />
          </Badge>
        </Group>
        <Text size="sm" component="div">
          <Where token={token} title={title} />
        </Text>
        <Text size="xs" c="dimmed" component="div">
          <Times token={token} />
        </Text>
      </div>
      {living && (
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          onClick={open}
          aria-label={intl.formatMessage({ id: "tokens.revoke-named" }, { name: token.name })}
        >
          <FormattedMessage id="tokens.revoke" />
        </Button>
      )}
      {asking && <Revocation token={token} onClose={close} onEnded={onEnded} />}
    </li>
  );
}

function Where({ token, title }: Pick<TokenRowProps, "token" | "title">) {
  if (token.investigation === null) return <FormattedMessage id="tokens.everywhere" />;
  if (title === null) return <FormattedMessage id="tokens.nowhere" />;
  return <bdi>{title}</bdi>;
}

function Times({ token }: { readonly token: Token }) {
  const now = useNow();
  const used =
    token.usedAt === null ? (
      <FormattedMessage id="tokens.never-used" />
    ) : (
      <FormattedMessage id="tokens.used" values={{ when: <When at={token.usedAt} /> }} />
    );
  if (token.endedAt !== null) {
    return (
      <>
        <FormattedMessage id="tokens.ended" values={{ when: <When at={token.endedAt} /> }} /> · {used}
      </>
    );
  }
  const until = <FormattedDate value={token.expiresAt} dateStyle="medium" />;
  return (
    <>
      <span className={endsSoon(token, now) ? classes.soon : undefined}>
        <FormattedMessage id="tokens.expires" values={{ until }} />
      </span>
      {" · "}
      {used}
    </>
  );
}

interface RevocationProps {
  readonly token: Token;
  readonly onClose: () => void;
  readonly onEnded: () => void;
}

function Revocation({ token, onClose, onEnded }: RevocationProps) {
  const intl = useIntl();
  const submit = useSubmit();
  const revoke = async () => {
    if (await submit.run(() => revokeToken(token.id))) {
      onClose();
      onEnded();
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={<FormattedMessage id="tokens.revoke-title" />}
      closeButtonProps={{ "aria-label": intl.formatMessage({ id: "ui.close" }) }}
    >
      <Stack>
        <Text>
          <FormattedMessage id="tokens.revoke-question" values={{ name: <bdi>{token.name}</bdi> }} />
        </Text>
        <ProblemNotice problem={submit.problem} />
        <Group justify="flex-end" gap="xs">
          <Button variant="subtle" color="gray" onClick={onClose}>
            <FormattedMessage id="ui.cancel" />
          </Button>
          <Button color="red" loading={submit.saving} onClick={() => void revoke()}>
            <FormattedMessage id="tokens.revoke" />
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
