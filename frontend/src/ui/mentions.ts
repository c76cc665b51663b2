/** A member named in Markdown: `@[account]`, as it is stored. */
const mention = /@\[([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\]/gu;

/** A text with names where accounts are mentioned. */
export const withNames = (text: string, nameOf: (account: string) => string): string =>
  text.replace(mention, (_, account: string) => `@${nameOf(account)}`);

interface Node {
  type: string;
  value?: string;
  children?: Node[];
  data?: unknown;
}

/** For the Markdown reader: makes an element of each mention, so that a rename shows and no name is taken for Markdown. */
export const mentions = (nameOf: (account: string) => string) => () => (tree: Node) => {
  const visit = (node: Node) => {
    if (node.children === undefined) return;
    node.children = node.children.flatMap((child) => {
      if (child.type === "text" && child.value !== undefined) return parts(child.value, nameOf);
      visit(child);
      return [child];
    });
  };
  visit(tree);
};

function parts(text: string, nameOf: (account: string) => string): Node[] {
  const nodes: Node[] = [];
  let from = 0;
  for (const found of text.matchAll(mention)) {
    if (found.index > from) nodes.push({ type: "text", value: text.slice(from, found.index) });
    nodes.push({
      type: "mention",
      data: { hName: "strong", hProperties: { className: "mention" } },
      children: [{ type: "text", value: `@${nameOf(found[1] ?? "")}` }],
    });
    from = found.index + found[0].length;
  }
  if (from === 0) return [{ type: "text", value: text }];
  if (from < text.length) nodes.push({ type: "text", value: text.slice(from) });
  return nodes;
}
