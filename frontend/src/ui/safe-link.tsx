import type { ReactNode } from "react";

const allowed = /^(https?|mailto):/i;

/** An address that may be followed, or nothing: a relative one would lead into the product itself. */
export const safeAddress = (address: string): string => (allowed.test(address.trim()) ? address : "");

/** A link that leads away: it opens apart and tells the other side nothing. */
export function SafeLink(props: { readonly href: string | undefined; readonly children: ReactNode }) {
  const address = safeAddress(props.href ?? "");
  if (address === "") return <span>{props.children}</span>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer nofollow">
      {props.children}
    </a>
  );
}
