import { Paper, Text, Title } from "@mantine/core";
import { type ReactNode, useId } from "react";
import classes from "./account-section.module.css";

interface AccountSectionProps {
  readonly title: ReactNode;
  readonly explanation?: ReactNode;
  readonly children: ReactNode;
}

/** One matter of the account page, under a heading of its own. */
export function AccountSection({ title, explanation, children }: AccountSectionProps) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={classes.section}>
      <div className={classes.lead}>
        <Title order={2} size="h4" id={heading}>
          {title}
        </Title>
        {explanation !== undefined && (
          <Text size="sm" c="dimmed" mt={4}>
            {explanation}
          </Text>
        )}
      </div>
      <Paper withBorder p="lg" bg="var(--paper-raised)" className={classes.body}>
        {children}
      </Paper>
    </section>
  );
}
