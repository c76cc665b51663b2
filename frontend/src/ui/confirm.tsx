import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { ProblemNotice } from "./problem-notice";
import type { Submit } from "./submit";

interface ConfirmProps {
  /** What is about to be done; also the words on the button that does it. */
  readonly action: ReactNode;
  /** What it brings about. */
  readonly question: ReactNode;
  readonly opened: boolean;
  /** Whether it takes something away. */
  readonly grave?: boolean;
  readonly submit: Submit;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** Asks once more before something is done that others feel at once. */
export function Confirm(props: ConfirmProps) {
  const { action, question, opened, grave = false, submit, onConfirm, onClose, children } = props;
  const intl = useIntl();
  const close = () => {
    submit.forget();
    onClose();
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={
        <Text span fw={600}>
          {action}
        </Text>
      }
      centered
      closeButtonProps={{ "aria-label": intl.formatMessage({ id: "ui.close" }) }}
    >
      <Stack>
        <Text component="div">{question}</Text>
        {children}
        <ProblemNotice problem={submit.problem} />
        <Group justify="end" gap="xs">
          <Button variant="subtle" color="gray" onClick={close}>
            <FormattedMessage id="ui.cancel" />
          </Button>
          <Button {...(grave ? { color: "red" } : {})} loading={submit.saving} onClick={onConfirm}>
            {action}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
