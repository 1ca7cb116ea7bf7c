import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Participation } from "@wps/model";
import type { Logger } from "pino";
import {
  addParticipation,
  getParticipation,
  listParticipations,
  removeParticipation,
  replaceParticipation,
} from "../../contract/participations.ts";
import { etagOfRevision, revisionIn } from "../etag.ts";
import type { AppEnv } from "../session/actor.ts";
import type { ParticipationService } from "./service.ts";

const etag = ({ revision }: Participation) => ({ ETag: etagOfRevision(revision) });

export function participationRoutes(app: OpenAPIHono<AppEnv>, participations: ParticipationService, log: Logger): void {
  app.openapi(listParticipations, async (c) => {
    const { items, unreadable, erased } = await participations.list(c.var.actor, c.req.valid("param").id);
    for (const entry of unreadable) log.error(entry, "a participation cannot be read and was left out");
    return c.json({ items: [...items], unreadable: unreadable.length, erased }, 200);
  });

  app.openapi(addParticipation, async (c) => {
    const made = await participations.add(c.var.actor, c.req.valid("param").id, c.req.valid("json"));
    return c.json(made, 201, { ...etag(made), Location: `/api/participations/${made.id}` });
  });

  app.openapi(getParticipation, async (c) => {
    const participation = await participations.get(c.var.actor, c.req.valid("param").id);
    return c.json(participation, 200, etag(participation));
  });

  app.openapi(replaceParticipation, async (c) => {
    const revision = revisionIn(c.req.valid("header")["if-match"]);
    const { id } = c.req.valid("param");
    const participation = await participations.replace(c.var.actor, id, revision, c.req.valid("json"));
    return c.json(participation, 200, etag(participation));
  });

  app.openapi(removeParticipation, async (c) => {
    const revision = revisionIn(c.req.valid("header")["if-match"]);
    await participations.remove(c.var.actor, c.req.valid("param").id, revision);
    return c.body(null, 204);
  });
}
