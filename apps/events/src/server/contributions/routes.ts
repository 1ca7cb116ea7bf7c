import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Judged, KeptContribution } from "@wps/model";
import type { Logger } from "pino";
import {
  addContribution,
  exportContributions,
  getContribution,
  importContributions,
  listContributions,
  replaceContribution,
  withdrawContribution,
} from "../../contract/contributions.ts";
import { etagOfRevision, revisionIn } from "../etag.ts";
import type { AppEnv } from "../session/actor.ts";
import type { ContributionService } from "./service.ts";

const etag = ({ contribution }: Judged<KeptContribution>) => ({ ETag: etagOfRevision(contribution.revision) });

export function contributionRoutes(app: OpenAPIHono<AppEnv>, contributions: ContributionService, log: Logger): void {
  app.openapi(listContributions, async (c) => {
    const { programme } = c.req.valid("query");
    const { judged, unreadable } = await contributions.catalogue(c.var.actor);
    for (const entry of unreadable) log.error(entry, "a contribution cannot be read and was left out");
    const items = judged.filter(({ contribution }) => programme === undefined || contribution.programme === programme);
    return c.json({ items, unreadable: unreadable.length }, 200);
  });

  app.openapi(getContribution, async (c) => {
    const placed = await contributions.get(c.var.actor, c.req.valid("param").id);
    return c.json(placed, 200, etag(placed));
  });

  app.openapi(addContribution, async (c) => {
    const placed = await contributions.add(c.var.actor, c.req.valid("json"));
    return c.json(placed, 201, { ...etag(placed), Location: `/api/contributions/${placed.contribution.id}` });
  });

  app.openapi(replaceContribution, async (c) => {
    const revision = revisionIn(c.req.valid("header")["if-match"]);
    const { id } = c.req.valid("param");
    const placed = await contributions.replace(c.var.actor, id, revision, c.req.valid("json"));
    return c.json(placed, 200, etag(placed));
  });

  app.openapi(withdrawContribution, async (c) => {
    const revision = revisionIn(c.req.valid("header")["if-match"]);
    await contributions.withdraw(c.var.actor, c.req.valid("param").id, revision);
    return c.body(null, 204);
  });

  app.openapi(exportContributions, async (c) => {
    const { file, written } = await contributions.file(c.var.actor, c.req.valid("query").programme);
    const name = `wps-contributions-${written}.json`;
    return c.json(file, 200, { "Content-Disposition": `attachment; filename="${name}"` });
  });

  app.openapi(importContributions, async (c) => {
    const { added, skipped } = await contributions.takeIn(c.var.actor, c.req.valid("json"));
    return c.json({ added: [...added], skipped: [...skipped] }, 200);
  });
}
