import type { Context } from "hono";
import type { AppEnv } from "./actor.ts";

/** Lets the browser keep or forget cookies. */
export function setCookies(c: Context<AppEnv>, cookies: readonly string[]): void {
  for (const cookie of cookies) c.header("Set-Cookie", cookie, { append: true });
}
