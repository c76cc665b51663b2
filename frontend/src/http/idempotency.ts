const prefix = "substantiate:key:";
const keptFor = 24 * 60 * 60 * 1000;

/** 128 random bits; `crypto.randomUUID` is missing where the page does not come over TLS. */
export function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * The key of one submit: until an answer has come, the same call gets the same key, also after a reload. So a
 * person who presses "Save" again after a lost connection never does it twice.
 */
export function keyOfSubmit(method: string, path: string, body: string, now = Date.now()): string {
  const slot = slotOf(method, path, body);
  const [key, since] = (localStorage.getItem(slot) ?? "").split(" ");
  if (key !== undefined && key !== "" && now - Number(since) < keptFor) return key;
  const fresh = randomKey();
  keep(slot, `${fresh} ${now}`);
  return fresh;
}

/** Called when an answer has come: the next equal call is another one. */
export function submitAnswered(method: string, path: string, body: string): void {
  localStorage.removeItem(slotOf(method, path, body));
}

function keep(slot: string, value: string) {
  try {
    localStorage.setItem(slot, value);
  } catch {
    // A full or forbidden storage costs the protection after a reload, not the call.
  }
}

const slotOf = (method: string, path: string, body: string) =>
  `${prefix}${digest(`${method} ${path} ${body}`)}`;

/** 53 bits of FNV-like mixing: tells calls apart, protects nothing. */
function digest(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  return ((high >>> 0).toString(36) + (low >>> 0).toString(36)).padStart(12, "0");
}
