import type { OpenAPIHono } from "@hono/zod-openapi";
import {
  getSeats,
  makeNominationLink,
  makePlaceLink,
  makeRegistrationLink,
  planSeats,
  withdrawNominationLink,
  withdrawRegistrationLink,
} from "../../contract/seats.ts";
import { etagOfRevision, revisionIn } from "../etag.ts";
import type { PlaceLinkService } from "../place-links/service.ts";
import type { AppEnv } from "../session/actor.ts";
import type { SeatService } from "./service.ts";

export function seatRoutes(app: OpenAPIHono<AppEnv>, seats: SeatService, places: PlaceLinkService): void {
  app.openapi(getSeats, async (c) => {
    const overview = await seats.get(c.var.actor, c.req.valid("param").id);
    return c.json(overview, 200, { ETag: etagOfRevision(overview.revision) });
  });

  app.openapi(planSeats, async (c) => {
    const revision = revisionIn(c.req.valid("header")["if-match"]);
    const overview = await seats.plan(c.var.actor, c.req.valid("param").id, revision, c.req.valid("json"));
    return c.json(overview, 200, { ETag: etagOfRevision(overview.revision) });
  });

  app.openapi(makeNominationLink, async (c) => {
    const { id, organisation } = c.req.valid("param");
    return c.json({ token: await seats.makeNominationLink(c.var.actor, id, organisation) }, 201);
  });

  app.openapi(withdrawNominationLink, async (c) => {
    const { id, organisation } = c.req.valid("param");
    await seats.withdrawNominationLink(c.var.actor, id, organisation);
    return c.body(null, 204);
  });

  app.openapi(makeRegistrationLink, async (c) =>
    c.json({ token: await seats.makeRegistrationLink(c.var.actor, c.req.valid("param").id) }, 201),
  );

  app.openapi(withdrawRegistrationLink, async (c) => {
    await seats.withdrawRegistrationLink(c.var.actor, c.req.valid("param").id);
    return c.body(null, 204);
  });

  app.openapi(makePlaceLink, async (c) =>
    c.json({ token: await places.handOut(c.var.actor, c.req.valid("param").id) }, 201),
  );
}
