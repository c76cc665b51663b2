import { Button } from "@mantine/core";
import { useEffect, useState } from "react";
import { FormattedMessage } from "react-intl";
import { useConnection, useLive } from "../live/live-context";
import classes from "./connection-state.module.css";

/** How the live connection stands, in words; a lost one says when it tries again and lets one try at once. */
export function ConnectionState() {
  const connection = useConnection();
  const { feed } = useLive();
  return (
    <div className={classes.state} data-kind={connection.kind} role="status">
      <span className={classes.light} aria-hidden="true" />
      <span className={classes.words}>
        <FormattedMessage id={`connection.${connection.kind}`} />
        {connection.kind === "waiting" && <Countdown to={connection.retryAt} />}
      </span>
      {connection.kind === "waiting" && (
        <Button size="compact-xs" variant="subtle" onClick={feed.wake}>
          <FormattedMessage id="connection.now" />
        </Button>
      )}
    </div>
  );
}

function Countdown({ to }: { readonly to: number }) {
  const [seconds, setSeconds] = useState<number | null>(null);
  useEffect(() => {
    const tell = () => setSeconds(Math.max(0, Math.ceil((to - Date.now()) / 1000)));
    const timer = setInterval(tell, 500);
    return () => clearInterval(timer);
  }, [to]);
  return seconds === null || seconds === 0 ? null : (
    <span aria-hidden="true" className={classes.countdown}>
      {" "}
      <FormattedMessage id="connection.in" values={{ seconds }} />
    </span>
  );
}
