import { Button, Loader, Stack, Text } from "@mantine/core";
import { type ReactNode, useCallback, useEffect, useState } from "react";
import { type Problem, problemIn } from "../http/problem";
import { ProblemNotice } from "../ui/problem-notice";
import { useSubmit } from "../ui/submit";
import classes from "./rows.module.css";

export interface OwnList<Item> {
  /** Null until they have come. */
  readonly items: readonly Item[] | null;
  readonly fault: Problem | null;
  readonly load: () => Promise<void>;
}

/** Things of my account, asked for anew after each change. */
export function useOwnList<Item>(list: () => Promise<{ readonly items: readonly Item[] }>): OwnList<Item> {
  const [items, setItems] = useState<readonly Item[] | null>(null);
  const [fault, setFault] = useState<Problem | null>(null);
  const load = useCallback(
    () =>
      list().then(
        (answer) => setItems(answer.items),
        (thrown: unknown) => setFault(problemIn(thrown)),
      ),
    [list],
  );
  useEffect(() => void load(), [load]);
  return { items, fault, load };
}

interface OwnRowsProps<Item> {
  readonly list: OwnList<Item>;
  readonly row: (item: Item) => ReactNode;
}

/** Those things, one a row; nothing where there are none. */
export function OwnRows<Item>({ list, row }: OwnRowsProps<Item>) {
  return (
    <>
      <ProblemNotice problem={list.fault} />
      {list.items === null && list.fault === null && <Loader size="sm" />}
      {list.items !== null && list.items.length > 0 && (
        <ul className={classes.list}>{list.items.map(row)}</ul>
      )}
    </>
  );
}

interface OwnRowProps {
  readonly name: ReactNode;
  readonly about: ReactNode;
  readonly end: ReactNode;
  /** For screen readers: what of is ended. */
  readonly endLabel?: string;
  readonly onEnd?: () => Promise<unknown>;
}

/** One of them, with the button that ends it. */
export function OwnRow({ name, about, end, endLabel, onEnd }: OwnRowProps) {
  const submit = useSubmit();
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <div className={classes.name}>{name}</div>
        <Stack gap={0}>
          <Text size="xs" c="dimmed" component="div">
            {about}
          </Text>
        </Stack>
        <ProblemNotice problem={submit.problem} />
      </div>
      {onEnd !== undefined && (
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          loading={submit.saving}
          aria-label={endLabel}
          onClick={() => void submit.run(onEnd)}
        >
          {end}
        </Button>
      )}
    </li>
  );
}
