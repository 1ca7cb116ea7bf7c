import type { OpenAPIHono } from "@hono/zod-openapi";
import { readListFile } from "../../contract/list-readings.ts";
import { importParticipations, listImports, matchPeople, undoImport } from "../../contract/participation-imports.ts";
import type { AppEnv } from "../session/actor.ts";
import type { MatchService } from "./matches.ts";
import type { ImportService } from "./service.ts";

export function importRoutes(app: OpenAPIHono<AppEnv>, imports: ImportService, matches: MatchService): void {
  app.openapi(readListFile, async (c) => {
    const { file, text } = c.req.valid("form");
    const handedIn = file ? { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } : { text: text ?? "" };
    const { list, layouts } = await imports.read(c.var.actor, handedIn, c.req.raw.signal);
    return c.json({ ...list, tables: [...list.tables], notes: [...list.notes], layouts: layouts.map(toLayout) }, 200);
  });

  app.openapi(matchPeople, async (c) => {
    const items = await matches.find(c.var.actor, c.req.valid("param").id, c.req.valid("json").people);
    return c.json({ items: [...items] }, 200);
  });

  app.openapi(importParticipations, async (c) => {
    const outcome = await imports.add(c.var.actor, c.req.valid("param").id, c.req.valid("json"));
    return outcome.import === undefined ? c.json(outcome, 200) : c.json(outcome, 201);
  });

  app.openapi(listImports, async (c) => {
    return c.json({ items: [...(await imports.list(c.var.actor, c.req.valid("param").id))] }, 200);
  });

  app.openapi(undoImport, async (c) => {
    const evenChanged = c.req.valid("query").changed === "drop";
    await imports.undo(c.var.actor, c.req.valid("param").id, { evenChanged });
    return c.body(null, 204);
  });
}

const toLayout = ({ heading, columns }: Awaited<ReturnType<ImportService["read"]>>["layouts"][number]) => ({
  heading,
  columns: [...columns],
});
