import { type ComponentProps, memo, type Ref } from "react";
import type { Block, CanonicalText } from "./canonical-text";
import { blockAttribute } from "./surface";

interface DocumentTextProps extends ComponentProps<"article"> {
  readonly text: CanonicalText;
  readonly language: string | null;
  readonly ref?: Ref<HTMLElement>;
}

/** The document as it is read: each block its own element with its own direction, and one text node in it. */
export const DocumentText = memo(function DocumentText({ text, language, ...rest }: DocumentTextProps) {
  return (
    <article {...rest} {...(language === null ? {} : { lang: language })}>
      {runs(text.blocks).map((run) =>
        run[0]?.kind === "LIST_ITEM" ? (
          <ul key={run[0].index} className="reader-list" dir="auto">
            {run.map((block) => (
              <BlockElement key={block.index} block={block} />
            ))}
          </ul>
        ) : (
          run.map((block) => <BlockElement key={block.index} block={block} />)
        ),
      )}
    </article>
  );
});

function BlockElement({ block }: { readonly block: Block }) {
  const shared = { [blockAttribute]: block.index, dir: "auto", children: block.text };
  switch (block.kind) {
    case "HEADING": {
      const Heading = headings[block.level - 1] ?? "h6";
      return <Heading {...shared} />;
    }
    case "QUOTE":
      return <blockquote {...shared} />;
    case "LIST_ITEM":
      // Its mark stands where the list begins: the list takes the direction of its first words, each item that of its own.
      return <li {...shared} dir={undefined} data-level={Math.min(block.level, 6)} />;
    case "PREFORMATTED":
      return <pre {...shared} />;
    case "PARAGRAPH":
      return <p {...shared} />;
  }
}

const headings = ["h1", "h2", "h3", "h4", "h5", "h6"] as const;

/** Blocks in order, neighbouring list items together. */
function runs(blocks: readonly Block[]): Block[][] {
  const found: Block[][] = [];
  for (const block of blocks) {
    const last = found.at(-1);
    if (block.kind === "LIST_ITEM" && last?.[0]?.kind === "LIST_ITEM") last.push(block);
    else found.push([block]);
  }
  return found;
}
