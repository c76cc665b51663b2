import { command, read } from "../http/call";
import { api } from "../http/paths";
import type { CommandAnswer, Snapshot } from "../live/entry";
import type { Document, DocumentFormat, DocumentText } from "./document";

/** The most that a document may have, as sent. */
export const documentLimit = 5 * 1024 * 1024;

export interface NewDocument {
  readonly title?: string;
  readonly language?: string;
  readonly format?: DocumentFormat;
  readonly text?: string;
  /** `content` in base64; the name decides about the format. */
  readonly file?: { readonly name: string; readonly content: string };
  readonly origin?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly published?: string;
  readonly retrieved?: string;
}

export const listDocuments = (investigation: string): Promise<Snapshot<Document>> =>
  read(api`/investigations/${investigation}/documents`);

export const readDocument = (investigation: string, document: string): Promise<DocumentText> =>
  read(api`/investigations/${investigation}/documents/${document}`);

export const addDocument = (investigation: string, document: NewDocument): Promise<CommandAnswer> =>
  command("POST", api`/investigations/${investigation}/documents`, { body: document });
