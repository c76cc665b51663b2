/** Paths of the API; ids are put in safely. */
export const api = (strings: TemplateStringsArray, ...ids: readonly string[]): string =>
  "/api" + strings.reduce((path, part, i) => path + encodeURIComponent(ids[i - 1] ?? "") + part);
