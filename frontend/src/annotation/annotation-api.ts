import { command, read } from "../http/call";
import { api } from "../http/paths";
import type { CommandAnswer, Snapshot } from "../live/entry";
import type { Annotation, Target } from "./annotation";

type Versioned = Pick<Annotation, "id" | "version">;

/** What an annotation says: a comment needs a body, a tagging needs tags. */
export interface AnnotationContent {
  readonly body: string | null;
  readonly tags: readonly string[];
}

export const listAnnotations = (investigation: string, document: string): Promise<Snapshot<Annotation>> =>
  read(api`/investigations/${investigation}/annotations?document=${document}`);

export const annotate = (
  investigation: string,
  target: Target,
  motivation: "COMMENTING" | "TAGGING",
  content: AnnotationContent,
): Promise<CommandAnswer> =>
  command("POST", api`/investigations/${investigation}/annotations`, {
    body: { target, motivation, ...content },
  });

export const editAnnotation = (
  investigation: string,
  { id, version }: Versioned,
  content: AnnotationContent,
): Promise<CommandAnswer> =>
  command("PUT", api`/investigations/${investigation}/annotations/${id}`, { body: content, version });

export const withdrawAnnotation = (
  investigation: string,
  { id, version }: Versioned,
): Promise<CommandAnswer> =>
  command("DELETE", api`/investigations/${investigation}/annotations/${id}`, { version });
