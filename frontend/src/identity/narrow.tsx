import { Paper } from "@mantine/core";
import type { ReactNode } from "react";
import { Page } from "../ui/page";
import classes from "./narrow.module.css";

/** A screen that asks for a few things in the middle of the page. */
export function Narrow({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={classes.narrow}>
      <Page title={title}>
        <Paper withBorder p="lg" bg="var(--paper-raised)">
          {children}
        </Paper>
      </Page>
    </div>
  );
}
