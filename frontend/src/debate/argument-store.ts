import { change, createStore, put, type Store } from "../live/store";
import type { Argument, ArgumentEvents } from "./argument";

/** All arguments of the investigation, by id, in the order in which they were made. */
export type Arguments = ReadonlyMap<string, Argument>;

export type ArgumentStore = Store<Arguments, Argument>;

export const createArgumentStore = (): ArgumentStore =>
  createStore<Arguments, Argument, ArgumentEvents>(
    (items) => new Map(items.map((argument) => [argument.id, argument])),
    {
      "argument.made": (args, { object, at, actor, data }) =>
        put(args, object.id, {
          id: object.id,
          version: object.version,
          claim: data.claim,
          parent: data.parent ?? null,
          stance: data.stance,
          body: data.body ?? "",
          cites: data.cites ?? [],
          author: actor,
          madeAt: at,
          editedAt: null,
          withdrawn: false,
          withdrawnAt: null,
          resolved: null,
        }),
      "argument.edited": (args, { object, at, data }) =>
        change(args, object.id, (argument) => ({
          ...argument,
          version: object.version,
          stance: data.stance ?? argument.stance,
          cites: data.cites ?? argument.cites,
          body: data.body ?? "",
          editedAt: at,
        })),
      "argument.withdrawn": (args, { object, at }) =>
        change(args, object.id, (argument) => ({
          ...argument,
          version: object.version,
          withdrawn: true,
          withdrawnAt: at,
        })),
      "argument.resolved": (args, { object, at, actor }) =>
        change(args, object.id, (argument) => ({
          ...argument,
          version: object.version,
          resolved: { by: actor, at },
        })),
      "argument.reopened": (args, { object }) =>
        change(args, object.id, (argument) => ({ ...argument, version: object.version, resolved: null })),
    },
  );
