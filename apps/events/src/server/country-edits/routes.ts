import type { OpenAPIHono } from "@hono/zod-openapi";
import {
  addCountryEdit,
  listCountryEdits,
  removeCountryEdit,
  replaceCountryEdit,
} from "../../contract/country-edits.ts";
import { etagOfRevision, revisionIn } from "../etag.ts";
import type { AppEnv } from "../session/actor.ts";
import type { CountryEditService } from "./service.ts";

export function countryEditRoutes(app: OpenAPIHono<AppEnv>, edits: CountryEditService): void {
  app.openapi(listCountryEdits, async (c) => c.json({ items: [...(await edits.list(c.var.actor))] }, 200));

  app.openapi(addCountryEdit, async (c) => {
    const edit = await edits.add(c.var.actor, c.req.valid("json"));
    return c.json(edit, 201, { ETag: etagOfRevision(edit.revision) });
  });

  app.openapi(replaceCountryEdit, async (c) => {
    const revision = revisionIn(c.req.valid("header")["if-match"]);
    const edit = await edits.replace(c.var.actor, c.req.valid("param").id, revision, c.req.valid("json"));
    return c.json(edit, 200, { ETag: etagOfRevision(edit.revision) });
  });

  app.openapi(removeCountryEdit, async (c) => {
    const revision = revisionIn(c.req.valid("header")["if-match"]);
    await edits.remove(c.var.actor, c.req.valid("param").id, revision);
    return c.body(null, 204);
  });
}
