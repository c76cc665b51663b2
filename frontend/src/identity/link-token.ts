/** The secret of a one-time link stands behind its `#`: browsers send that part to nobody. */
export function tokenOfLink(): string {
  const token = decodeURIComponent(location.hash.slice(1));
  if (token !== "") return token;
  const kept = sessionStorage.getItem(key) ?? "";
  const here = `${location.pathname} `;
  return kept.startsWith(here) ? kept.slice(here.length) : "";
}

/** Keeps the link's secret in this window, for the way to the provider of single sign-on and back. */
export const keepTokenOfLink = (token: string): void =>
  sessionStorage.setItem(key, `${location.pathname} ${token}`);

/** The link has been followed. */
export const forgetTokenOfLink = (): void => sessionStorage.removeItem(key);

const key = "substantiate.link";
