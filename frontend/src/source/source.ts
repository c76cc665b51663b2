/** The letters of the Admiralty code. F is no step of the scale: the reliability cannot be judged. */
export type Reliability = "A" | "B" | "C" | "D" | "E" | "F";

export const reliabilities: readonly Reliability[] = ["A", "B", "C", "D", "E", "F"];

/** A work outside that speaks to claims. */
export interface Source {
  readonly id: string;
  readonly version: number;
  readonly url: string | null;
  readonly citation: string | null;
  readonly title: string;
  readonly publisher: string | null;
  readonly author: string | null;
  /** A year, a month or a day: `2024`, `2024-05`, `2024-05-14`. */
  readonly date: string | null;
  /** Of its history, whatever it says here. */
  readonly reliability: Reliability | null;
  /** Who gave the grade or took it back; null while nobody has. */
  readonly graded: { readonly by: string; readonly at: string; readonly reason: string | null } | null;
  readonly addedBy: string;
  readonly addedAt: string;
}

interface SourceData {
  readonly date?: string;
  readonly url?: string;
  readonly citation?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
}

export interface SourceEvents {
  "source.added": SourceData;
  "source.corrected": SourceData;
  "source.graded": { readonly reliability?: Reliability; readonly reason?: string };
}

/** What of a source comes from its entry's data. */
export const sourceFields = (data: SourceData) => ({
  url: data.url ?? null,
  citation: data.citation ?? null,
  title: data.title ?? "",
  publisher: data.publisher ?? null,
  author: data.author ?? null,
  date: data.date ?? null,
});
