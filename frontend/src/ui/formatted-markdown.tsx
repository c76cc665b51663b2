import { useMemo } from "react";
import ReactMarkdown from "react-markdown";
import remarkGfm from "remark-gfm";
import { mentions } from "./mentions";
import { safeAddress, SafeLink } from "./safe-link";
import { useNames } from "./viewer";

/**
 * Somebody's Markdown as elements. Raw HTML stays text, addresses other than http, https and mailto lead nowhere,
 * and nothing is loaded from other hosts: an image is shown as a link to it.
 */
export function FormattedMarkdown({ text }: { readonly text: string }) {
  const nameOf = useNames();
  const plugins = useMemo(() => [remarkGfm, mentions(nameOf)], [nameOf]);
  return (
    <ReactMarkdown
      remarkPlugins={plugins}
      urlTransform={safeAddress}
      components={{
        a: ({ href, children }) => <SafeLink href={href}>{children}</SafeLink>,
        img: ({ src, alt }) => (
          <SafeLink href={typeof src === "string" ? src : undefined}>{alt === "" ? src : alt}</SafeLink>
        ),
        h1: "h4",
        h2: "h5",
        h3: "h6",
      }}
    >
      {text}
    </ReactMarkdown>
  );
}
