import type { OpenAPIHono } from "@hono/zod-openapi";
import {
  askAgain,
  listPersonMerges,
  listTwins,
  mergePeople,
  tellApart,
  undoPersonMerge,
} from "../../contract/person-merges.ts";
import type { AppEnv } from "../session/actor.ts";
import type { PersonMergeService } from "./service.ts";
import type { TwinService } from "./twins.ts";

export function personMergeRoutes(app: OpenAPIHono<AppEnv>, merges: PersonMergeService, twins: TwinService): void {
  app.openapi(listTwins, async (c) => c.json(await twins.find(c.var.actor, c.req.valid("query").event), 200));

  app.openapi(tellApart, async (c) => {
    const { one, other } = c.req.valid("json");
    await twins.tellApart(c.var.actor, one, other);
    return c.body(null, 204);
  });

  app.openapi(askAgain, async (c) => {
    const { one, other } = c.req.valid("json");
    await twins.askAgain(c.var.actor, one, other);
    return c.body(null, 204);
  });

  app.openapi(mergePeople, async (c) => c.json({ id: await merges.merge(c.var.actor, c.req.valid("json")) }, 201));

  app.openapi(listPersonMerges, async (c) => {
    const items = await merges.history(c.var.actor);
    return c.json({ items: items.map(toMerge) }, 200);
  });

  app.openapi(undoPersonMerge, async (c) => c.json(await merges.undo(c.var.actor, c.req.valid("param").id), 200));
}

const toMerge = ({
  id,
  kept,
  merged,
  names,
  reasons,
  at,
  by,
  undoneAt,
  isLast,
}: Awaited<ReturnType<PersonMergeService["history"]>>[number]) => ({
  id,
  kept: { person: kept, name: names.kept },
  merged: { person: merged, name: names.merged },
  reasons: [...reasons],
  at,
  ...(by !== undefined && { by }),
  ...(undoneAt !== undefined && { undoneAt }),
  isLast,
});
