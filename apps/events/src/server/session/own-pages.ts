import type { MiddlewareHandler } from "hono";
import type { AppEnv } from "./actor.ts";

/** A request that a page of another site made the browser send. */
export class ForeignRequest extends Error {
  readonly code: "WRONG_HOST" | "FOREIGN_ORIGIN";

  constructor(code: "WRONG_HOST" | "FOREIGN_ORIGIN") {
    super(code);
    this.name = "ForeignRequest";
    this.code = code;
  }
}

/** The names that only this machine has. */
export const LOOPBACK: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"]);
const READING = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Only pages of this app may speak to it: a foreign name that resolves to this machine (DNS rebinding) and a form on a
 * foreign page are both turned away. The app has the names of this machine and the one that people know it by.
 */
export function ownPagesOnly(publicUrl: URL | undefined): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const url = new URL(c.req.url);
    const isLocal = LOOPBACK.has(url.hostname);
    if (!isLocal && url.hostname !== publicUrl?.hostname) throw new ForeignRequest("WRONG_HOST");
    const origin = c.req.header("origin");
    // A proxy may speak to us by another scheme and host than people speak to it.
    const isOwn = origin === publicUrl?.origin || (isLocal && origin === url.origin);
    if (!READING.has(c.req.method) && origin !== undefined && !isOwn) throw new ForeignRequest("FOREIGN_ORIGIN");
    await next();
  };
}
