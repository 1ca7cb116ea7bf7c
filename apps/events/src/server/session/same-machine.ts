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

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);
const READING = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Without accounts, only pages of this app may speak to it: a foreign name that resolves to this machine
 * (DNS rebinding) and a form on a foreign page are both turned away.
 */
export const sameMachine: MiddlewareHandler<AppEnv> = async (c, next) => {
  const url = new URL(c.req.url);
  if (!LOOPBACK.has(url.hostname)) throw new ForeignRequest("WRONG_HOST");
  const origin = c.req.header("origin");
  if (!READING.has(c.req.method) && origin !== undefined && origin !== url.origin) {
    throw new ForeignRequest("FOREIGN_ORIGIN");
  }
  await next();
};
