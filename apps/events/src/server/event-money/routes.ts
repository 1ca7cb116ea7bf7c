import type { OpenAPIHono } from "@hono/zod-openapi";
import { getEventMoney, listGrantEvents, replaceEventMoney } from "../../contract/event-money.ts";
import { etagOfRevision, revisionIn } from "../etag.ts";
import type { AppEnv } from "../session/actor.ts";
import type { EventMoneyService } from "./service.ts";

export function eventMoneyRoutes(app: OpenAPIHono<AppEnv>, eventMoney: EventMoneyService): void {
  app.openapi(getEventMoney, async (c) => {
    const money = await eventMoney.get(c.var.actor, c.req.valid("param").id);
    return c.json(money, 200, { ETag: etagOfRevision(money.revision) });
  });

  app.openapi(listGrantEvents, async (c) => {
    const { grant, items, total, withheld } = await eventMoney.ofGrant(c.var.actor, c.req.valid("param").id);
    return c.json({ grant, items: [...items], total, withheld }, 200);
  });

  app.openapi(replaceEventMoney, async (c) => {
    const revision = revisionIn(c.req.valid("header")["if-match"]);
    const money = await eventMoney.replace(c.var.actor, c.req.valid("param").id, revision, c.req.valid("json"));
    return c.json(money, 200, { ETag: etagOfRevision(money.revision) });
  });
}
