import type { Actor } from "@wps/model";

/** What the app knows about a request. */
export interface AppEnv {
  Variables: { actor: Actor; requestId: string };
}

/** Until accounts exist the app listens on this machine only, and whoever uses this machine organises. */
export const LOCAL_ORGANISER: Actor = { role: "organiser" };

/** The app itself, at its start. */
export const SYSTEM: Actor = { role: "system" };
