import { Stack } from "@mantine/core";
import { FormattedMessage, useIntl } from "react-intl";
import { useWriters } from "../live/writing";
import { useHeld } from "../ui/held";
import { useNames, useViewer } from "../ui/viewer";
import { WaitingButton } from "../ui/waiting-button";
import { ArgumentCard } from "./argument-card";
import { MakeArgument } from "./argument-form";
import { useArguments } from "./contexts";
import classes from "./debate.module.css";

/** What is said under a claim, in the order in which it was said. */
export function Debate({ claim }: { readonly claim: string }) {
  const all = useArguments();
  const { account, mayContribute } = useViewer();
  const under = [...(all?.values() ?? [])].filter((argument) => argument.claim === claim);
  const held = useHeld(
    under,
    (argument) => argument.id,
    (argument) => argument.author === account,
  );
  return (
    <Stack className={classes.debate}>
      {held.shown.length === 0 && held.waiting === 0 && (
        <p className={classes.none}>
          <FormattedMessage id="debate.none" />
        </p>
      )}
      {held.shown.map((argument) => (
        <ArgumentCard key={argument.id} argument={argument} />
      ))}
      <WaitingButton waiting={held.waiting} onShow={held.release} />
      <div>
        <Writers claim={claim} />
        {mayContribute && <MakeArgument claim={claim} />}
      </div>
    </Stack>
  );
}

/** The line stays when nobody writes, so that nothing moves when somebody does. */
function Writers({ claim }: { readonly claim: string }) {
  const intl = useIntl();
  const { account } = useViewer();
  const nameOf = useNames();
  const others = useWriters(claim).filter((writer) => writer !== account);
  return (
    <p className={classes.writers} role="status">
      {others.length > 0 && (
        <FormattedMessage
          id="debate.writing"
          values={{
            names: intl.formatList(others.map(nameOf), { type: "conjunction" }),
            count: others.length,
          }}
        />
      )}
    </p>
  );
}
