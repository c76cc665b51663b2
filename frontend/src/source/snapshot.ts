/** A capture of a source: what was there at one moment. */
export interface SourceSnapshot {
  readonly id: string;
  readonly version: number;
  readonly source: string;
  readonly means: "UPLOADED" | "FETCHED";
  /** Of the bytes, in lower-case hex. */
  readonly sha256: string;
  /** In bytes. */
  readonly length: number;
  /** As the web server or the sender said. */
  readonly mediaType: string;
  readonly fileName: string | null;
  readonly requestedUrl: string | null;
  readonly finalUrl: string | null;
  readonly status: number | null;
  /** What the web server said along with the bytes, as `Name: value`. */
  readonly headers: readonly string[];
  readonly tool: string;
  readonly collector: string;
  readonly capturedAt: string;
}

export interface SnapshotEvents {
  "snapshot.captured": {
    readonly source: string;
    readonly means: SourceSnapshot["means"];
    readonly sha256: string;
    readonly length: number;
    readonly mediaType: string;
    readonly status?: number;
    readonly tool: string;
    readonly fileName?: string;
    readonly requestedUrl?: string;
    readonly finalUrl?: string;
    readonly headers?: readonly string[];
  };
}

/** What came of reading the bytes again. */
export interface CheckedSnapshot {
  readonly sha256: string;
  readonly holds: boolean;
  readonly checkedAt: string;
}

/** 25 MiB: the most bytes that a snapshot has. */
export const largestSnapshot = 25 * 1024 * 1024;

const shown =
  /^(image\/(png|jpeg|gif|webp|avif|bmp)|audio\/(mpeg|ogg|wav|mp4)|video\/(mp4|webm|ogg)|text\/plain)$/;

/** Whether a browser is given it to look at; everything else is saved. */
export const isShown = ({ mediaType }: SourceSnapshot): boolean => shown.test(mediaType);

/** Whether its words can be read here. */
export const isPage = ({ mediaType }: SourceSnapshot): boolean =>
  mediaType === "text/html" || mediaType === "application/xhtml+xml";

/** The snapshots of one source, the last one first. */
export const snapshotsOf = (
  snapshots: ReadonlyMap<string, SourceSnapshot> | null,
  source: string,
): readonly SourceSnapshot[] =>
  [...(snapshots?.values() ?? [])].filter((snapshot) => snapshot.source === source).reverse();
