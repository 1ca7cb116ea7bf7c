import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { ClauseCode, Line, PlainDate, ProgrammeCode } from "@wps/model";
import { z } from "zod";
import { eventParams } from "./event-params.ts";
import { Broken } from "./shell/broken.tsx";
import { NotFound } from "./shell/not-found.tsx";
import { Shell } from "./shell/shell.tsx";

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/calendar" });
  },
});

const calendar = createRoute({
  getParentRoute: () => root,
  path: "/calendar",
  validateSearch: z.object({
    view: z.enum(["month", "week", "list"]).optional().catch(undefined),
    date: PlainDate.optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import("./calendar/calendar-page.tsx"), "CalendarPage"),
});

const events = createRoute({
  getParentRoute: () => root,
  path: "/events",
  validateSearch: z.object({
    q: Line.optional().catch(undefined),
    programme: ProgrammeCode.optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import("./events-list/events-page.tsx"), "EventsPage"),
});

const newEvent = createRoute({
  getParentRoute: () => root,
  path: "/events/new",
  validateSearch: z.object({
    programme: ProgrammeCode.optional().catch(undefined),
    clause: ClauseCode.optional().catch(undefined),
    date: PlainDate.optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import("./event-form/new-event-page.tsx"), "NewEventPage"),
});

const event = createRoute({
  getParentRoute: () => root,
  path: "/events/$id",
  params: eventParams,
  component: lazyRouteComponent(() => import("./event/event-page.tsx"), "EventPage"),
});

const editEvent = createRoute({
  getParentRoute: () => root,
  path: "/events/$id/edit",
  params: eventParams,
  component: lazyRouteComponent(() => import("./event-form/edit-event-page.tsx"), "EditEventPage"),
});

const programmes = createRoute({
  getParentRoute: () => root,
  path: "/programmes",
  component: lazyRouteComponent(() => import("./programmes/programmes-page.tsx"), "ProgrammesPage"),
});

const programme = createRoute({
  getParentRoute: () => root,
  path: "/programmes/$programme",
  component: lazyRouteComponent(() => import("./programmes/programme-page.tsx"), "ProgrammePage"),
});

const clause = createRoute({
  getParentRoute: () => root,
  path: "/programmes/$programme/$clause",
  component: lazyRouteComponent(() => import("./programmes/clause-page.tsx"), "ClausePage"),
});

const reference = createRoute({
  getParentRoute: () => root,
  path: "/reference",
  component: lazyRouteComponent(() => import("./reference/reference.tsx"), "Reference"),
});

const referenceStart = createRoute({
  getParentRoute: () => reference,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/reference/plans" });
  },
});

const plans = createRoute({
  getParentRoute: () => reference,
  path: "/plans",
  component: lazyRouteComponent(() => import("./plans/plans-page.tsx"), "PlansPage"),
});

const targets = createRoute({
  getParentRoute: () => reference,
  path: "/targets",
  component: lazyRouteComponent(() => import("./targets/targets-page.tsx"), "TargetsPage"),
});

const agencies = createRoute({
  getParentRoute: () => reference,
  path: "/agencies",
  component: lazyRouteComponent(() => import("./agencies/agencies-page.tsx"), "AgenciesPage"),
});

const provinces = createRoute({
  getParentRoute: () => reference,
  path: "/provinces",
  component: lazyRouteComponent(() => import("./provinces/provinces-page.tsx"), "ProvincesPage"),
});

/** Every address of the app: the one file that knows all rooms. */
export const router = createRouter({
  routeTree: root.addChildren([
    home,
    calendar,
    events,
    newEvent,
    event,
    editEvent,
    programmes,
    programme,
    clause,
    reference.addChildren([referenceStart, plans, targets, agencies, provinces]),
  ]),
  defaultErrorComponent: Broken,
  defaultPreload: "intent",
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
