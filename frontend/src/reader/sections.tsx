import { FormattedMessage } from "react-intl";
import type { CanonicalText } from "./canonical-text";
import { scrollPace } from "./scroll-pace";
import type { Surface } from "./surface";

/** The headings of a long document, to go to. */
export function Sections({ text, surface }: { readonly text: CanonicalText; readonly surface: Surface }) {
  const headings = text.blocks.filter((block) => block.kind === "HEADING" && block.level <= 3);
  if (headings.length < 3) return null;
  return (
    <nav className="reader-sections" aria-labelledby="reader-sections">
      <p id="reader-sections">
        <FormattedMessage id="reader.sections" />
      </p>
      <ol>
        {headings.map((heading) => (
          <li key={heading.index} data-level={heading.level}>
            <button
              type="button"
              dir="auto"
              onClick={() =>
                surface.elementOf(heading)?.scrollIntoView({ block: "start", behavior: scrollPace() })
              }
            >
              {heading.text}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
