import { Textarea } from "@mantine/core";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { useIntl } from "react-intl";
import { longestBody } from "./argument";
import { useAroundDebate } from "./around-debate";
import classes from "./debate.module.css";
import { matching, mentionAt } from "./mention";

interface MentionTextareaProps {
  readonly value: string;
  readonly onWrite: (text: string) => void;
  readonly onSend: () => void;
}

/** Where an argument is written; behind an `@`, members are offered. */
export function MentionTextarea({ value, onWrite, onSend }: MentionTextareaProps) {
  const intl = useIntl();
  const { people } = useAroundDebate();
  const field = useRef<HTMLTextAreaElement>(null);
  const list = useId();
  const [cursor, setCursor] = useState<number | null>(null);
  const [chosen, setChosen] = useState(0);
  const asked = cursor === null ? null : mentionAt(value, cursor);
  const offered = asked === null ? [] : matching(people, asked.typed);
  const at = Math.min(chosen, offered.length - 1);

  const take = (name: string) => {
    if (asked === null || cursor === null) return;
    const before = `${value.slice(0, asked.start)}@${name} `;
    onWrite(before + value.slice(cursor).replace(/^ /u, ""));
    setCursor(null);
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(before.length, before.length);
    });
  };
  const onKey = (event: KeyboardEvent) => {
    const person = offered[at];
    if (person !== undefined && !event.ctrlKey && !event.metaKey) {
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        setChosen((at + (event.key === "ArrowDown" ? 1 : offered.length - 1)) % offered.length);
        return;
      }
      if (event.key === "Enter" || event.key === "Tab") {
        event.preventDefault();
        take(person.name);
        return;
      }
      if (event.key === "Escape") {
        event.stopPropagation();
        setCursor(null);
        return;
      }
    }
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) onSend();
  };

  return (
    <div className={classes.writing}>
      <Textarea
        ref={field}
        aria-label={intl.formatMessage({ id: "debate.body" })}
        aria-autocomplete="list"
        aria-controls={offered.length > 0 ? list : undefined}
        aria-activedescendant={offered.length > 0 ? `${list}-${at}` : undefined}
        placeholder={intl.formatMessage({ id: "debate.placeholder" })}
        autosize
        minRows={3}
        maxRows={24}
        maxLength={longestBody * 2}
        dir="auto"
        value={value}
        onChange={(event) => {
          setChosen(0);
          setCursor(event.currentTarget.selectionStart);
          onWrite(event.currentTarget.value);
        }}
        onKeyDown={onKey}
        onBlur={() => setCursor(null)}
      />
      {offered.length > 0 && (
        <div
          className={classes.offered}
          id={list}
          role="listbox"
          aria-label={intl.formatMessage({ id: "debate.mention" })}
        >
          {offered.map(({ account, name }, index) => (
            <div
              key={account}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === at}
              // Before the field loses the focus.
              onPointerDown={(event) => {
                event.preventDefault();
                take(name);
              }}
            >
              {name}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
