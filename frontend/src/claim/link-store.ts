import { change, createStore, put, type Store } from "../live/store";
import type { ClaimLink, LinkEvents, LinkState } from "./claim-link";

/** All links between the investigation's claims, by id. */
export type ClaimLinks = ReadonlyMap<string, ClaimLink>;

export type LinkStore = Store<ClaimLinks, ClaimLink>;

export const createLinkStore = (): LinkStore =>
  createStore<ClaimLinks, ClaimLink, LinkEvents>((items) => new Map(items.map((link) => [link.id, link])), {
    "claim.link-suggested": (links, { object, at, actor, data }) =>
      put(links, object.id, {
        id: object.id,
        version: object.version,
        from: data.from,
        to: data.to,
        kind: data.kind,
        state: "SUGGESTED",
        suggestedBy: actor,
        suggestedAt: at,
        settledBy: null,
        settledAt: null,
      }),
    "claim.link-confirmed": (links, entry) => settled(links, entry, "CONFIRMED"),
    "claim.link-declined": (links, entry) => settled(links, entry, "DECLINED"),
    "claim.link-withdrawn": (links, entry) => settled(links, entry, "WITHDRAWN"),
  });

interface Happened {
  readonly object: { readonly id: string; readonly version: number };
  readonly actor: string;
  readonly at: string;
}

const settled = (links: ClaimLinks, { object, actor, at }: Happened, state: LinkState): ClaimLinks =>
  change(links, object.id, (link) => ({
    ...link,
    version: object.version,
    state,
    settledBy: actor,
    settledAt: at,
  }));
