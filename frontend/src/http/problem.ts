export interface FieldError {
  readonly field: string;
  readonly detail: string;
  /** What the detail says, in a lasting word, if the server has one for it. */
  readonly reason?: string;
  /** The most code points, or things in a list. */
  readonly limit?: number;
}

interface Refused<Name extends string> {
  readonly name: Name;
  readonly status: number;
  /** A sentence of the server that says what to do. */
  readonly detail: string;
}

/** Why a call did not succeed: RFC 9457 as the server uses it, or that no answer came at all. */
export type Problem =
  | (Refused<"invalid"> & { readonly errors: readonly FieldError[] })
  | (Refused<"stale"> & { readonly current: unknown })
  | (Refused<"too-large"> & { readonly limit: number })
  | (Refused<"too-many-attempts" | "too-many-requests"> & { readonly retryAfter: number | null })
  | (Refused<"conflict" | "unreadable-text" | "unfetchable"> & Reason)
  | (Refused<"selection-mismatch"> & { readonly nearest: NearestMatch | null })
  | Refused<
      | "not-signed-in"
      | "wrong-credentials"
      | "link-not-valid"
      | "forbidden"
      | "foreign-origin"
      | "not-found"
      | "key-reused"
      | "version-required"
      | "provider-unreachable"
      | "local-sign-in-off"
      | "confirmation-needed"
      | "passkey-refused"
      | "passkeys-unavailable"
    >
  /** An answer that is none of the above, such as a fault of the server. */
  | (Refused<"unexpected"> & {
      /** Leads to the server's log; empty where it has none. */
      readonly number: string;
    })
  /** No answer: the connection is gone, or the server is. */
  | { readonly name: "unreachable" };

/** What the detail says, for readers of other languages. */
export interface Reason {
  /** A lasting word such as `claim-closed`; empty if the server names none. */
  readonly reason: string;
  /** What the sentence names: a kind of file, an encoding, investigations. */
  readonly named: string;
}

/** Where a quote that was not at its place stands instead; Unicode code points of the canonical text. */
export interface NearestMatch {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

const plain = new Set([
  "not-signed-in",
  "wrong-credentials",
  "link-not-valid",
  "forbidden",
  "foreign-origin",
  "not-found",
  "key-reused",
  "version-required",
  "provider-unreachable",
  "local-sign-in-off",
  "confirmation-needed",
  "passkey-refused",
  "passkeys-unavailable",
] as const);
type PlainName = typeof plain extends Set<infer Name> ? Name : never;

const prefix = "urn:substantiate:problem:";

/** Reads a problem from an answer's parts; an unknown or broken one is `unexpected`, never lost. */
export function problemOf(status: number, body: unknown, retryAfter: string | null): Problem {
  const members = isRecord(body) ? body : {};
  const type = typeof members.type === "string" ? members.type : "";
  const name = type.startsWith(prefix) ? type.slice(prefix.length) : "";
  const detail = typeof members.detail === "string" ? members.detail : "";
  const refused = { status, detail };
  if (plain.has(name as PlainName)) return { name: name as PlainName, ...refused };
  switch (name) {
    case "invalid":
      return { name, ...refused, errors: fieldErrors(members.errors) };
    case "stale":
      return { name, ...refused, current: members.current };
    case "too-large":
      return { name, ...refused, limit: Number(members.limit ?? 0) };
    case "too-many-attempts":
    case "too-many-requests":
      return { name, ...refused, retryAfter: retryAfter === null ? null : Number(retryAfter) };
    case "conflict":
    case "unreadable-text":
    case "unfetchable": {
      const named =
        text(members.format) || text(members.encoding) || text(members.investigations) || text(members.count);
      return { name, ...refused, reason: text(members.reason), named };
    }
    case "selection-mismatch":
      return { name, ...refused, nearest: nearestMatch(members.nearest) };
    default: {
      const other = fallback(status);
      return other === "unexpected"
        ? { name: other, ...refused, number: text(members.number) }
        : { name: other, ...refused };
    }
  }
}

/** A refusal without a body still tells by its status what it means. */
function fallback(status: number): "not-signed-in" | "not-found" | "forbidden" | "unexpected" {
  if (status === 401) return "not-signed-in";
  if (status === 403) return "forbidden";
  if (status === 404) return "not-found";
  return "unexpected";
}

function fieldErrors(errors: unknown): readonly FieldError[] {
  if (!Array.isArray(errors)) return [];
  return errors.filter(isRecord).map(({ field, detail, reason, limit }) => ({
    field: text(field),
    detail: text(detail),
    ...(typeof reason === "string" ? { reason } : {}),
    ...(typeof limit === "number" ? { limit } : {}),
  }));
}

function nearestMatch(nearest: unknown): NearestMatch | null {
  if (!isRecord(nearest)) return null;
  return { start: Number(nearest.start), end: Number(nearest.end), exact: text(nearest.exact) };
}

const text = (value: unknown) => (typeof value === "string" ? value : "");

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Thrown by every call that was not answered with success. */
export class Refusal extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.name === "unreachable" ? problem.name : `${problem.name}: ${problem.detail}`);
    this.name = "Refusal";
    this.problem = problem;
  }
}

/** The problem inside what was thrown; what is not a refusal is a fault and goes on. */
export function problemIn(thrown: unknown): Problem {
  if (thrown instanceof Refusal) return thrown.problem;
  throw thrown;
}
