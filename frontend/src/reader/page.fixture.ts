import { blockAttribute, Surface } from "./surface";
import type { CanonicalText } from "./canonical-text";

/** A text rendered as the reader does it, between a header and a footer that are not part of it. */
export function pageOf(text: CanonicalText): Surface {
  document.body.innerHTML = "<header>Above</header><article></article><footer>Below</footer>";
  const root = document.querySelector("article");
  if (root === null) throw new Error("The page has no article.");
  for (const block of text.blocks) {
    const element = document.createElement("p");
    element.setAttribute(blockAttribute, String(block.index));
    element.textContent = block.text;
    root.append(element);
  }
  return new Surface(text, root);
}
