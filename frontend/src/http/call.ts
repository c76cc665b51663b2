import type { CommandAnswer } from "../live/entry";
import { keyOfSubmit, submitAnswered } from "./idempotency";
import { problemOf, Refusal } from "./problem";

type Method = "GET" | "POST" | "PUT" | "DELETE";

interface Extras {
  readonly body?: unknown;
  /** A file that is sent as it is, in place of a body. */
  readonly file?: File;
  /** The version that the change was made on; sent as `If-Match`. */
  readonly version?: number;
  readonly signal?: AbortSignal;
}

/** Reads something; throws a `Refusal`. */
export const read = <Answer>(path: string, signal?: AbortSignal): Promise<Answer> =>
  call<Answer>("GET", path, signal === undefined ? {} : { signal });

/** Sends a command; answered with the entries that it appended, which the feed takes. Throws a `Refusal`. */
export const command = (
  method: Exclude<Method, "GET">,
  path: string,
  extras: Extras = {},
): Promise<CommandAnswer> => call<CommandAnswer>(method, path, extras);

/** One call to the server, with everything that HT2 to HT5 of the specification ask for. */
export async function call<Answer>(method: Method, path: string, extras: Extras = {}): Promise<Answer> {
  const body = extras.body === undefined ? undefined : JSON.stringify(extras.body);
  const headers: Record<string, string> = { Accept: "application/json" };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  if (extras.file !== undefined) headers["Content-Type"] = "application/octet-stream";
  if (extras.version !== undefined) headers["If-Match"] = `"${extras.version}"`;
  // Only what is done inside investigations has a key: nothing is ever kept of a password.
  const keyed = method !== "GET" && path.startsWith("/api/investigations");
  if (method !== "GET") headers["X-CSRF-TOKEN"] = await csrfToken();
  if (keyed) {
    headers["Idempotency-Key"] = keyOfSubmit(method, path, submitOf(extras, body));
  }
  const send = () =>
    fetched(path, {
      method,
      headers,
      credentials: "same-origin",
      ...(body === undefined ? {} : { body }),
      ...(extras.file === undefined ? {} : { body: extras.file }),
      ...(extras.signal === undefined ? {} : { signal: extras.signal }),
    });
  let response = await send();
  // Another answer may have brought another token while this call was under way: then its refusal means nothing.
  if (response.status === 400 && method !== "GET" && headers["X-CSRF-TOKEN"] !== cookie(csrfCookie)) {
    headers["X-CSRF-TOKEN"] = await csrfToken();
    response = await send();
  }
  // A server that is restarting may have done it or not: then the key stays, and asking again is safe.
  if (keyed && response.status < 500) submitAnswered(method, path, submitOf(extras, body));
  const answer = await parsed(response);
  if (response.ok) return answer as Answer;
  const problem = problemOf(response.status, answer, response.headers.get("Retry-After"));
  if (problem.name === "not-signed-in") signedOutListeners.forEach((listener) => listener());
  throw new Refusal(problem);
}

const signedOutListeners = new Set<() => void>();

/** Called whenever the server answers that nobody is signed in. */
export function onSignedOut(listener: () => void): () => void {
  signedOutListeners.add(listener);
  return () => {
    signedOutListeners.delete(listener);
  };
}

// A file is told by what the browser says of it: its bytes are not read for that.
const submitOf = ({ version, file }: Extras, body: string | undefined) =>
  `${version ?? ""} ${body ?? (file === undefined ? "" : `${file.name} ${file.size} ${file.lastModified}`)}`;

async function fetched(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch (thrown) {
    if (thrown instanceof DOMException && thrown.name === "AbortError") throw thrown;
    throw new Refusal({ name: "unreachable" });
  }
}

async function parsed(response: Response): Promise<unknown> {
  const text = await response.text().catch(() => "");
  if (text === "") return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const csrfCookie = "csrf-token";

/** The token's cookie is short-lived; any answer brings a new one. */
async function csrfToken(): Promise<string> {
  if (cookie(csrfCookie) === "") await fetched("/api/session", { credentials: "same-origin" });
  return cookie(csrfCookie);
}

function cookie(name: string): string {
  const found = document.cookie.split("; ").find((pair) => pair.startsWith(`${name}=`));
  return found === undefined ? "" : decodeURIComponent(found.slice(name.length + 1));
}
