import { Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";

/** Nothing is here yet: what belongs here, and how it begins. */
export function EmptyState(props: { readonly title: ReactNode; readonly children?: ReactNode }) {
  return (
    <Stack align="center" gap="xs" py={48} px="md" ta="center">
      <Text ff="var(--face-text)" size="lg">
        {props.title}
      </Text>
      <Text size="sm" c="var(--ink-soft)" maw="32rem" component="div">
        {props.children}
      </Text>
    </Stack>
  );
}
