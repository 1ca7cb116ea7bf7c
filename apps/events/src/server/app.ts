import { OpenAPIHono } from "@hono/zod-openapi";
import type { Actor } from "@wps/model";
import { bodyLimit } from "hono/body-limit";
import { methodNotAllowed } from "hono/method-not-allowed";
import type { Kysely } from "kysely";
import type { Logger } from "pino";
import manifest from "../../package.json" with { type: "json" };
import { contributionRoutes } from "./contributions/routes.ts";
import { contributionService } from "./contributions/service.ts";
import type { Tables } from "./db/tables.ts";
import { eventRoutes } from "./events/routes.ts";
import { eventService } from "./events/service.ts";
import { feedRoutes } from "./feeds/routes.ts";
import { healthRoutes } from "./health/routes.ts";
import { organisationRoutes } from "./organisations/routes.ts";
import { organisationService } from "./organisations/service.ts";
import { pageRoutes } from "./pages/routes.ts";
import { errorAnswer, fault, malformed, unknownMethod, unknownPath } from "./problems.ts";
import { programmeRoutes } from "./programmes/routes.ts";
import { programmeService } from "./programmes/service.ts";
import { type AppEnv, LOCAL_ORGANISER } from "./session/actor.ts";
import { sameMachine } from "./session/same-machine.ts";

export interface AppDeps {
  readonly db: Kysely<Tables>;
  readonly log: Logger;
  /** The current instant, ISO 8601 in UTC. */
  readonly now: () => string;
  /** A fresh UUID. */
  readonly newId: () => string;
  /** The folder of the built web app; without it only the operations are served. */
  readonly pages?: string;
  /** Who is asking; without accounts, the organiser at this machine. */
  readonly actor?: Actor;
}

const LARGEST_BODY = 512 * 1024;

/** The whole app without a socket: give it requests, it gives answers. */
export function createApp({ db, log, now, newId, pages, actor = LOCAL_ORGANISER }: AppDeps) {
  const app = new OpenAPIHono<AppEnv>({
    defaultHook: (result, c) => (result.success ? undefined : malformed(c, result.error.issues)),
  });
  app.onError(errorAnswer(log));
  app.notFound(unknownPath);
  app.use(async (c, next) => {
    c.set("requestId", newId());
    c.set("actor", actor);
    await next();
    c.header("X-Request-Id", c.var.requestId);
    c.header("X-Content-Type-Options", "nosniff");
    c.header("Referrer-Policy", "no-referrer");
    if (!c.res.headers.has("Cache-Control")) c.header("Cache-Control", "no-store");
  });
  app.use(sameMachine);
  app.use(methodNotAllowed({ app, onMethodNotAllowed: unknownMethod }));
  app.use(bodyLimit({ maxSize: LARGEST_BODY, onError: (c) => fault(c, "TOO_LARGE") }));

  const organisations = organisationService({ db, newId });
  const events = eventService({ db, now, newId, organisations });
  const contributions = contributionService({ db, now, newId, events });
  const programmes = programmeService({ events, contributions });
  healthRoutes(app, events);
  eventRoutes(app, events, log);
  organisationRoutes(app, organisations);
  programmeRoutes(app, programmes);
  contributionRoutes(app, contributions, log);
  feedRoutes(app, events, log);
  app.doc31("/openapi.json", OPENAPI);
  if (pages !== undefined) pageRoutes(app, pages);
  return app;
}

const OPENAPI = {
  openapi: "3.1.0",
  info: {
    title: "WPS events",
    version: manifest.version,
    description: "Events of Viet Nam's Women, Peace and Security programme: plan them, record them, subscribe to them.",
    license: { name: "MIT", identifier: "MIT" },
  },
  tags: [
    { name: "events", description: "Workshops, training courses and other events." },
    { name: "organisations", description: "Who leads, hosts, partners and funds." },
    { name: "programmes", description: "Programmes and their clauses." },
    { name: "contributions", description: "What people add to the programmes: clauses and wordings." },
    { name: "feeds", description: "iCalendar feeds to subscribe to." },
    { name: "health", description: "Whether the app runs." },
  ],
};
