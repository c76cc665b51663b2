import { useMemo } from "react";
import type { Stretch } from "./canonical-text";
import type { Highlight } from "./highlight";
import type { Pointer } from "./painter";
import { personName, type SelectingPerson } from "./people";
import { type Canvas, useHighlights, usePointers } from "./use-painter";

interface Colours {
  readonly highlights: readonly Highlight[];
  readonly active: string | null;
  readonly hovered: string | null;
  readonly draft: Stretch | null;
  readonly people: readonly SelectingPerson[];
}

/** Everything that is coloured in the text, one layer over the other. */
export function useColours(
  canvas: Canvas | null,
  { highlights, active, hovered, draft, people }: Colours,
): void {
  useHighlights(canvas, highlights);
  usePointers(
    canvas,
    "presence",
    useMemo(
      () => people.map(({ connection, stretch }) => pointer(stretch, personName(connection))),
      [people],
    ),
  );
  usePointers(
    canvas,
    "draft",
    useMemo(() => (draft ? [pointer(draft, "draft")] : []), [draft]),
  );
  const activeOne = highlights.find(({ id }) => id === active);
  const hoveredOne = hovered === active ? undefined : highlights.find(({ id }) => id === hovered);
  usePointers(
    canvas,
    "active",
    useMemo(
      () => [
        ...(hoveredOne ? [pointer(hoveredOne, "hover")] : []),
        ...(activeOne ? [pointer(activeOne, "active")] : []),
      ],
      [activeOne, hoveredOne],
    ),
  );
}

const pointer = ({ start, end }: Stretch, name: string): Pointer => ({ start, end, name });
