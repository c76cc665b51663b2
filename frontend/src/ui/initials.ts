/** One or two letters that stand for a person. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/u);
  const first = words[0] ?? "";
  const last = words.length > 1 ? (words.at(-1) ?? "") : "";
  return ((Array.from(first)[0] ?? "?") + (Array.from(last)[0] ?? "")).toLocaleUpperCase();
}

const hues = ["navy", "teal", "grape", "orange", "cyan", "pink", "lime", "indigo"] as const;

/** A colour that stays with an account. */
export function hueOf(account: string): (typeof hues)[number] {
  let sum = 0;
  for (let i = 0; i < account.length; i++) sum = (sum * 31 + account.charCodeAt(i)) >>> 0;
  return hues[sum % hues.length] ?? "navy";
}
