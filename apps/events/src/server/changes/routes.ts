import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { watchChanges } from "../../contract/changes.ts";
import type { AppEnv } from "../session/actor.ts";
import { clientOf } from "../session/client-address.ts";
import type { ChangeService } from "./service.ts";
import { eventStream } from "./stream.ts";

export function changeRoutes(app: OpenAPIHono<AppEnv>, changes: ChangeService, trustedProxy: string | undefined): void {
  /** Whom the limit of streams counts for: the account, or the address of whoever has none. */
  const whoAsks = (c: Context<AppEnv>): string =>
    "account" in c.var.actor ? c.var.actor.account : clientOf(c, trustedProxy);

  app.openapi(watchChanges, (c) => {
    const since = c.req.valid("header")["last-event-id"];
    const body = eventStream((reader) => changes.open(c.var.actor, whoAsks(c), reader, since));
    return c.body(body, 200, {
      "Content-Type": "text/event-stream; charset=utf-8",
      // The connection ends with the stream, so that none is left idle when the app stops.
      Connection: "close",
      // A proxy that collects what it passes on would keep it all until the end.
      "X-Accel-Buffering": "no",
    });
  });
}
