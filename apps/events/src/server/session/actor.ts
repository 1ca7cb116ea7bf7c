import type { Actor } from "@wps/model";

/** What the app knows about a request. */
export interface AppEnv {
  /** The socket that the request came in by; absent where there is none. */
  Bindings: { incoming?: { readonly socket: { readonly remoteAddress?: string } } } | undefined;
  Variables: { actor: Actor; requestId: string };
}

/** Whoever has not signed in. */
export const PUBLIC: Actor = { role: "public" };

/** The app itself, at its start. */
export const SYSTEM: Actor = { role: "system" };

/** Whoever holds a link, for the service that has found it: it says which event and whose place. Nobody asks as this one. */
export const LINK: Actor = { role: "link" };

/** The account that somebody acts with, to be kept with what they do; null where they act without one. */
export const accountOf = (actor: Actor): string | null => ("account" in actor ? actor.account : null);
