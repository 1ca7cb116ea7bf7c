import type { OpenAPIHono } from "@hono/zod-openapi";
import { createOrganisation, listOrganisations } from "../../contract/organisations.ts";
import type { AppEnv } from "../session/actor.ts";
import type { OrganisationService } from "./service.ts";

export function organisationRoutes(app: OpenAPIHono<AppEnv>, organisations: OrganisationService): void {
  app.openapi(listOrganisations, async (c) => c.json({ items: await organisations.list(c.var.actor) }, 200));
  app.openapi(createOrganisation, async (c) =>
    c.json(await organisations.create(c.var.actor, c.req.valid("json")), 201),
  );
}
