import { useLayoutEffect, useState } from "react";
import { useIntl } from "react-intl";
import type { Stretch } from "./canonical-text";
import type { ReaderPerson } from "./reader-model";
import type { Surface } from "./surface";

const colours = 6;

/** The style that belongs to a person for as long as the connection lasts; `highlights.css` has its colour. */
export function personName(connection: string): string {
  let sum = 0;
  for (let at = 0; at < connection.length; at++) sum = (sum * 31 + connection.charCodeAt(at)) >>> 0;
  return `person-${1 + (sum % colours)}`;
}

/** Who has this document open besides the reader. */
export function PeopleHere({ people }: { readonly people: readonly ReaderPerson[] }) {
  const intl = useIntl();
  return (
    <ul className="reader-people" aria-label={intl.formatMessage({ id: "reader.people" })}>
      {people.map(({ connection, name }) => (
        <li key={connection} data-person={personName(connection)} title={name}>
          <span aria-hidden="true">{initials(name)}</span>
          <span className="reader-aside">{name}</span>
        </li>
      ))}
    </ul>
  );
}

export interface SelectingPerson {
  readonly connection: string;
  readonly name: string;
  readonly stretch: Stretch;
}

/** The names at what others have selected. */
export function SelectionNames({
  surface,
  people,
}: {
  readonly surface: Surface;
  readonly people: readonly SelectingPerson[];
}) {
  const [places, setPlaces] = useState<ReadonlyMap<string, { left: number; top: number }>>(new Map());
  useLayoutEffect(() => {
    const place = () => {
      const origin = surface.root.getBoundingClientRect();
      setPlaces(
        new Map(
          people.flatMap(({ connection, stretch }) => {
            const box = surface.liveRangeOf(stretch)?.getClientRects()[0];
            return box
              ? [[connection, { left: box.left - origin.left, top: box.top - origin.top }] as const]
              : [];
          }),
        ),
      );
    };
    place();
    const watch = new ResizeObserver(place);
    watch.observe(surface.root);
    return () => watch.disconnect();
  }, [surface, people]);

  return people.map(({ connection, name }) => {
    const place = places.get(connection);
    return (
      place && (
        <span
          key={connection}
          className="reader-person-name"
          data-person={personName(connection)}
          style={{ left: place.left, top: place.top }}
          aria-hidden="true"
        >
          {name}
        </span>
      )
    );
  });
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== "");
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => Array.from(word ?? "")[0] ?? "")
    .join("")
    .toLocaleUpperCase();
}
