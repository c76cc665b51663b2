import { useSyncExternalStore } from "react";
import { lazyCode } from "./lazy-code";
import { withNames } from "./mentions";
import { useNames } from "./viewer";
import classes from "./markdown.module.css";

const formatted = lazyCode(() =>
  import("./formatted-markdown").then(({ FormattedMarkdown }) => FormattedMarkdown),
);
void formatted.fetch();

/** Somebody's Markdown. Its reader is large and comes beside the first screen; until then the words stand plainly. */
export function Markdown({ text }: { readonly text: string }) {
  const nameOf = useNames();
  const state = useSyncExternalStore(formatted.subscribe, formatted.now);
  return (
    <div className={classes.markdown} dir="auto">
      {state.kind === "here" ? (
        <state.part text={text} />
      ) : (
        withNames(text, nameOf)
          .split(/\n{2,}/u)
          .map((paragraph, index) => <p key={index}>{paragraph}</p>)
      )}
    </div>
  );
}
