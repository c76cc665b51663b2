/** The secret of a one-time link stands behind its `#`: browsers send that part to nobody. */
export const tokenOfLink = (): string => decodeURIComponent(location.hash.slice(1));
