import type { OpenAPIHono } from "@hono/zod-openapi";
import {
  correctNominee,
  nominate,
  openNominations,
  orderAlternates,
  substituteNominee,
  withdrawNominee,
} from "../../contract/nominations.ts";
import type { AppEnv } from "../session/actor.ts";
import type { NominationService } from "./service.ts";

export function nominationRoutes(app: OpenAPIHono<AppEnv>, nominations: NominationService): void {
  app.openapi(openNominations, async (c) => c.json(await nominations.open(c.req.valid("param").token), 200));

  app.openapi(nominate, async (c) =>
    c.json(await nominations.nominate(c.req.valid("param").token, c.req.valid("json")), 200),
  );

  app.openapi(correctNominee, async (c) => {
    const { token, id } = c.req.valid("param");
    return c.json(await nominations.correct(token, id, c.req.valid("json")), 200);
  });

  app.openapi(withdrawNominee, async (c) => {
    const { token, id } = c.req.valid("param");
    return c.json(await nominations.withdraw(token, id), 200);
  });

  app.openapi(orderAlternates, async (c) =>
    c.json(await nominations.order(c.req.valid("param").token, c.req.valid("json").alternates), 200),
  );

  app.openapi(substituteNominee, async (c) => {
    const { token, id } = c.req.valid("param");
    return c.json(await nominations.substitute(token, id, c.req.valid("json")), 200);
  });
}
