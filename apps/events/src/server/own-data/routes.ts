import type { OpenAPIHono } from "@hono/zod-openapi";
import {
  askAboutOwnData,
  getOwnData,
  offerOwnData,
  revokeOwnData,
  sayOwnConsent,
  sayOwnDetails,
} from "../../contract/own-data.ts";
import type { AppEnv } from "../session/actor.ts";
import type { OwnDataService } from "./service.ts";

export function ownDataRoutes(app: OpenAPIHono<AppEnv>, ownData: OwnDataService, publicUrl?: URL): void {
  app.openapi(offerOwnData, async (c) => {
    const { token, expiresAt } = await ownData.offer(c.var.actor, c.req.valid("param").id);
    const site = publicUrl?.origin ?? new URL(c.req.url).origin;
    return c.json({ link: `${site}/my-data/${token}`, expiresAt }, 201);
  });

  app.openapi(revokeOwnData, async (c) => {
    await ownData.revoke(c.var.actor, c.req.valid("param").id);
    return c.body(null, 204);
  });

  app.openapi(getOwnData, async (c) => c.json(await ownData.read(c.req.valid("param").token), 200));

  app.openapi(sayOwnConsent, async (c) =>
    c.json(await ownData.consent(c.req.valid("param").token, c.req.valid("json")), 201),
  );

  app.openapi(sayOwnDetails, async (c) => {
    await ownData.sayDetails(c.req.valid("param").token, c.req.valid("json"));
    return c.body(null, 204);
  });

  app.openapi(askAboutOwnData, async (c) =>
    c.json(await ownData.ask(c.req.valid("param").token, c.req.valid("json")), 201),
  );
}
