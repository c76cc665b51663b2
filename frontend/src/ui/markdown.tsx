import ReactMarkdown from "react-markdown";
import remarkGfm from "remark-gfm";
import classes from "./markdown.module.css";

const allowed = /^(https?|mailto):/i;

/** An address that may be followed, or nothing: a relative one would lead into the product itself. */
export const safeAddress = (address: string): string => (allowed.test(address.trim()) ? address : "");

/**
 * Somebody's Markdown as elements. Raw HTML stays text, addresses other than http, https and mailto lead nowhere,
 * and nothing is loaded from other hosts: an image is shown as a link to it.
 */
export function Markdown({ text }: { readonly text: string }) {
  return (
    <div className={classes.markdown} dir="auto">
      <ReactMarkdown
        remarkPlugins={[remarkGfm]}
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
    </div>
  );
}

/** A link that leads away: it opens apart and tells the other side nothing. */
export function SafeLink(props: { readonly href: string | undefined; readonly children: React.ReactNode }) {
  const address = safeAddress(props.href ?? "");
  if (address === "") return <span>{props.children}</span>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer nofollow">
      {props.children}
    </a>
  );
}
