import type { OpenAPIHono } from "@hono/zod-openapi";
import { answerForPlace, changeNeeds, forgetNeeds, openPlace } from "../../contract/place-links.ts";
import type { AppEnv } from "../session/actor.ts";
import type { PlaceLinkService } from "./service.ts";

export function placeLinkRoutes(app: OpenAPIHono<AppEnv>, places: PlaceLinkService): void {
  app.openapi(openPlace, async (c) => c.json(await places.open(c.req.valid("param").token), 200));

  app.openapi(answerForPlace, async (c) =>
    c.json(await places.answer(c.req.valid("param").token, c.req.valid("json").answer), 200),
  );

  app.openapi(changeNeeds, async (c) => {
    await places.setNeeds(c.req.valid("param").token, c.req.valid("json"));
    return c.body(null, 204);
  });

  app.openapi(forgetNeeds, async (c) => {
    await places.setNeeds(c.req.valid("param").token, undefined);
    return c.body(null, 204);
  });
}
