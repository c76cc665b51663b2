import type { Entry } from "../live/entry";

/** The entries as they are read once one of them, or none, has lost what another entry says was erased. */
export function withoutErased(entries: readonly Entry[], erasure: Entry): readonly Entry[] {
  const { position, names } = erasure.data;
  if (erasure.type !== "entry.erased" || typeof position !== "number" || !Array.isArray(names))
    return entries;
  const gone = names.filter((name): name is string => typeof name === "string");
  return entries.map((entry) =>
    entry.position === position
      ? {
          ...entry,
          data: Object.fromEntries(Object.entries(entry.data).filter(([name]) => !gone.includes(name))),
          erased: [...(entry.erased ?? []), ...gone],
        }
      : entry,
  );
}
