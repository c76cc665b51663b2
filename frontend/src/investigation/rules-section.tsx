import { Button, Group, Stack, Text, Title } from "@mantine/core";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { opens } from "../ui/form-focus";
import { useViewer } from "../ui/viewer";
import { ChangeRules } from "./change-rules";
import { useRules } from "./contexts";
import { type RulesInForce, switches } from "./rules";
import classes from "./rules.module.css";

/** What members are held to; owners change it. */
export function RulesSection() {
  const rules = useRules();
  const { mayOwn } = useViewer();
  const [changing, setChanging] = useState(false);
  if (rules === null) return null;
  return (
    <section aria-labelledby="rules-heading">
      <Group justify="space-between" align="baseline" mb="xs">
        <Title order={2} size="h3" id="rules-heading">
          <FormattedMessage id="rules.title" />
        </Title>
        {mayOwn && !changing && (
          <Button variant="default" size="sm" onClick={() => setChanging(true)} {...opens("change-rules")}>
            <FormattedMessage id="rules.change" />
          </Button>
        )}
      </Group>
      <Text size="sm" c="var(--ink-soft)" mb="sm">
        <FormattedMessage id="rules.explanation" />
      </Text>
      {mayOwn && changing ? (
        <ChangeRules rules={rules} onDone={() => setChanging(false)} />
      ) : (
        <InForce rules={rules.rules} />
      )}
    </section>
  );
}

function InForce({ rules }: { readonly rules: RulesInForce }) {
  const intl = useIntl();
  return (
    <dl className={classes.rules}>
      <Rule name="quorum" value={intl.formatNumber(rules.quorum)} />
      <Rule
        name="secondSignature"
        value={intl.formatMessage({ id: `rules.second-signature.${rules.secondSignature}` })}
      />
      <Rule
        name="dissentHours"
        value={
          rules.dissentHours === 0
            ? intl.formatMessage({ id: "rules.no-dissent" })
            : intl.formatMessage({ id: "rules.hours" }, { hours: rules.dissentHours })
        }
      />
      {switches.map((name) => (
        <Rule
          key={name}
          name={name}
          value={intl.formatMessage({ id: rules[name] ? "rules.yes" : "rules.no" })}
        />
      ))}
    </dl>
  );
}

function Rule({ name, value }: { readonly name: keyof RulesInForce; readonly value: string }) {
  return (
    <div className={classes.rule}>
      <dt>
        <Stack gap={0}>
          <span className={classes.name}>
            <FormattedMessage id={`rules.${name}`} />
          </span>
          <Text span size="sm" c="var(--ink-soft)">
            <FormattedMessage id={`rules.${name}.explanation`} />
          </Text>
        </Stack>
      </dt>
      <dd className={classes.value}>{value}</dd>
    </div>
  );
}
