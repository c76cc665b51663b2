import { Button, Loader, Stack, Text } from "@mantine/core";
import { type SubmitEvent, useEffect, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { type Problem, problemIn } from "../http/problem";
import { ProblemNotice } from "../ui/problem-notice";
import { useSubmit } from "../ui/submit";
import { passwordFault } from "./account";
import { previewResetLink, resetPassword } from "./identity-api";
import { tokenOfLink } from "./link-token";
import { Narrow } from "./narrow";
import { NewPasswordField } from "./password-field";

type Preview =
  | { readonly kind: "asking" }
  | { readonly kind: "failed"; readonly problem: Problem }
  | { readonly kind: "valid"; readonly email: string; readonly name: string };

/** Chooses a password with a one-time link. */
export function ResetPassword({ onDone }: { readonly onDone: () => void }) {
  const intl = useIntl();
  const [token] = useState(tokenOfLink);
  const [preview, setPreview] = useState<Preview>({ kind: "asking" });
  const [password, setPassword] = useState("");
  const [done, setDone] = useState(false);
  const submit = useSubmit();
  useEffect(() => {
    previewResetLink(token).then(
      (owner) => setPreview({ kind: "valid", ...owner }),
      (thrown: unknown) => setPreview({ kind: "failed", problem: problemIn(thrown) }),
    );
  }, [token]);
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    if (passwordFault(password) !== null) return;
    void submit.run(async () => {
      await resetPassword(token, password);
      setDone(true);
    });
  };
  return (
    <Narrow title={intl.formatMessage({ id: "reset.title" })}>
      {preview.kind === "asking" && <Loader size="sm" />}
      {preview.kind === "failed" && <ProblemNotice problem={preview.problem} />}
      {done && (
        <Stack>
          <Text role="status">
            <FormattedMessage id="reset.done" />
          </Text>
          <Button onClick={onDone}>
            <FormattedMessage id="identity.sign-in" />
          </Button>
        </Stack>
      )}
      {preview.kind === "valid" && !done && (
        <form onSubmit={send}>
          <Stack>
            <Text size="sm">
              <FormattedMessage
                id="reset.for"
                values={{ name: <bdi>{preview.name}</bdi>, email: <bdi>{preview.email}</bdi> }}
              />
            </Text>
            <input type="email" autoComplete="username" value={preview.email} readOnly hidden />
            <NewPasswordField
              label="account.password-new"
              problem={submit.problem}
              value={password}
              onChange={setPassword}
            />
            <ProblemNotice problem={submit.problem} />
            <Button type="submit" loading={submit.saving} disabled={password === ""}>
              <FormattedMessage id="reset.action" />
            </Button>
          </Stack>
        </form>
      )}
    </Narrow>
  );
}
