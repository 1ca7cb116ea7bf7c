import type { OpenAPIHono } from "@hono/zod-openapi";
import { getRelease, getReleaseProgress, listReleases, makeRelease, tryRelease } from "../../contract/releases.ts";
import type { AppEnv } from "../session/actor.ts";
import type { ReleaseService } from "./service.ts";
import type { ToldTable } from "./told.ts";

/** Tables as the wire has them. */
export const onTheWire = (tables: readonly ToldTable[]) =>
  tables.map(({ cells, ...table }) => ({
    ...table,
    cells: cells.map(({ at, people }) => ({ at: { ...at }, people })),
  }));

export function releaseRoutes(app: OpenAPIHono<AppEnv>, releases: ReleaseService): void {
  app.openapi(tryRelease, async (c) => {
    const { tables, ...trial } = await releases.attempt(c.var.actor, c.req.valid("json").until, c.req.raw.signal);
    return c.json({ ...trial, tables: onTheWire(tables) }, 200);
  });

  app.openapi(getReleaseProgress, (c) => {
    const doing = releases.progress(c.var.actor);
    return c.json(doing === undefined ? {} : { doing }, 200);
  });

  app.openapi(makeRelease, async (c) => {
    const { until, sha256 } = c.req.valid("json");
    return c.json(await releases.make(c.var.actor, until, sha256, c.req.raw.signal), 201);
  });

  app.openapi(listReleases, async (c) => c.json({ items: [...(await releases.list(c.var.actor))] }, 200));

  app.openapi(getRelease, async (c) => {
    const { release, tables } = await releases.get(c.var.actor, c.req.valid("param").number);
    return c.json({ release, tables: onTheWire(tables) }, 200);
  });
}
