import { Button, Loader, Modal, Stack } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useEffect, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { type Problem, problemIn } from "../http/problem";
import type { Entry } from "../live/entry";
import { useLive } from "../live/live-context";
import { ProblemNotice } from "../ui/problem-notice";
import { useNames } from "../ui/viewer";
import { When } from "../ui/when";
import type { Claim } from "./claim";
import classes from "./claim-page.module.css";
import { listWordings } from "./saying-api";

/** Shows on demand every statement that a claim had, by whom and when; an assessment names the version it was made on. */
export function ClaimVersions({ claim }: { readonly claim: Claim }) {
  const intl = useIntl();
  const [opened, { open, close }] = useDisclosure(false);
  if (claim.editedAt === null) return null;
  return (
    <span>
      <Button size="compact-xs" variant="subtle" onClick={open}>
        <FormattedMessage id="ui.edited" />
      </Button>{" "}
      <When at={claim.editedAt} />
      <Modal
        opened={opened}
        onClose={close}
        size="lg"
        title={intl.formatMessage({ id: "claim.versions" })}
        closeButtonProps={{ "aria-label": intl.formatMessage({ id: "ui.close" }) }}
      >
        <Versions claim={claim} />
      </Modal>
    </span>
  );
}

function Versions({ claim: { id, version } }: { readonly claim: Claim }) {
  const { investigation } = useLive();
  const nameOf = useNames();
  const [entries, setEntries] = useState<readonly Entry[] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    let wanted = true;
    listWordings(investigation, id).then(
      (found) => {
        if (wanted) setEntries(found);
      },
      (thrown: unknown) => {
        if (wanted) setProblem(problemIn(thrown));
      },
    );
    return () => {
      wanted = false;
    };
  }, [investigation, id, version]);
  if (entries === null) return problem === null ? <Loader size="sm" /> : <ProblemNotice problem={problem} />;
  return (
    <Stack gap="lg">
      {entries
        .filter(({ type }) => type === "claim.raised" || type === "claim.edited")
        .map(({ position, at, actor, object, data }) => (
          <section key={position}>
            <p className={classes.version}>
              <FormattedMessage
                id="claim.version"
                values={{ number: object.version, name: nameOf(actor), when: <When at={at} /> }}
              />
            </p>
            <p className={classes.wording} dir="auto">
              {typeof data.statement === "string" ? data.statement : <FormattedMessage id="history.erased" />}
            </p>
          </section>
        ))}
    </Stack>
  );
}
