import { Group, Title } from "@mantine/core";
import { type ReactNode, useEffect, useRef } from "react";
import classes from "./page.module.css";

interface PageProps {
  readonly title: ReactNode;
  /** The browser's title; the page's own if it is a text. */
  readonly name?: string;
  readonly actions?: ReactNode;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A screen's heading and body; its heading takes the focus, so that a change of screen is announced. */
export function Page({ title, name, actions, wide = false, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const spoken = name ?? (typeof title === "string" ? title : undefined);
  return (
    <main id="content" className={wide ? `${classes.page ?? ""} ${classes.wide ?? ""}` : classes.page}>
      {spoken !== undefined && <title>{`${spoken} · Substantiate`}</title>}
      <Group justify="space-between" align="baseline" gap="sm" mb="lg">
        <Title order={1} ref={heading} tabIndex={-1} className={classes.heading} dir="auto">
          {title}
        </Title>
        {actions}
      </Group>
      {children}
    </main>
  );
}
