import { Center } from "@mantine/core";
import { type ReactNode, useEffect, useState } from "react";
import { listAnnotations } from "../annotation/annotation-api";
import { createAnnotationStore } from "../annotation/annotation-store";
import { AnnotationsProvider } from "../annotation/contexts";
import type { DocumentText } from "../document/document";
import { readDocument } from "../document/document-api";
import { type Problem, problemIn } from "../http/problem";
import { ProblemNotice } from "../ui/problem-notice";
import { Waiting } from "../ui/waiting";
import { NotFound } from "./not-found";
import { ReadDocument } from "./read-document";
import type { Session } from "./session";

interface ReaderScreenProps {
  readonly session: Session;
  readonly document: string;
}

type Fetched =
  | { readonly kind: "fetching" }
  | { readonly kind: "failed"; readonly problem: Problem }
  | { readonly kind: "read"; readonly document: DocumentText };

/** One document: its text, and the annotations that come and go on it. */
export function ReaderScreen({ session, document }: ReaderScreenProps): ReactNode {
  const [annotations] = useState(() => createAnnotationStore(document));
  const [text, setText] = useState<Fetched>({ kind: "fetching" });

  useEffect(
    () => session.attach(annotations, () => listAnnotations(session.investigation, document)),
    [session, annotations, document],
  );
  useEffect(() => {
    let wanted = true;
    readDocument(session.investigation, document).then(
      (read) => {
        if (wanted) setText({ kind: "read", document: read });
      },
      (thrown: unknown) => {
        if (wanted) setText({ kind: "failed", problem: problemIn(thrown) });
      },
    );
    return () => {
      wanted = false;
    };
  }, [session, document]);

  switch (text.kind) {
    case "fetching":
      return <Waiting />;
    case "failed":
      if (text.problem.name === "not-found") return <NotFound />;
      return (
        <Center mih="60vh" p="md">
          <ProblemNotice problem={text.problem} />
        </Center>
      );
    case "read":
      return (
        <AnnotationsProvider store={annotations}>
          <ReadDocument document={text.document} />
        </AnnotationsProvider>
      );
  }
}
