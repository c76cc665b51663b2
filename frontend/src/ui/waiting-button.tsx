import { Button } from "@mantine/core";
import { FormattedMessage } from "react-intl";

/** "3 new": what others have added meanwhile and what does not push itself in. */
export function WaitingButton({
  waiting,
  onShow,
}: {
  readonly waiting: number;
  readonly onShow: () => void;
}) {
  return (
    <div role="status">
      {waiting > 0 && (
        <Button variant="light" size="compact-sm" radius="xl" onClick={onShow}>
          <FormattedMessage id="ui.waiting" values={{ count: waiting }} />
        </Button>
      )}
    </div>
  );
}
