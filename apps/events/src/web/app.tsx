import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { ActionPlanCode, ClauseCode, FunctionCode, Line, PlainDate, ProgrammeCode } from "@wps/model";
import { z } from "zod";
import { contributionParams } from "./contribution-params.ts";
import { eventParams } from "./event-params.ts";
import { Broken } from "./shell/broken.tsx";
import { NotFound } from "./shell/not-found.tsx";
import { Shell } from "./shell/shell.tsx";
import { TargetsPart } from "./targets/part.ts";

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

const contributions = createRoute({
  getParentRoute: () => root,
  path: "/contributions",
  validateSearch: z.object({ programme: ProgrammeCode.optional().catch(undefined) }),
  component: lazyRouteComponent(() => import("./contributions/contributions-page.tsx"), "ContributionsPage"),
});

const newContribution = createRoute({
  getParentRoute: () => root,
  path: "/contributions/new",
  validateSearch: z.object({
    programme: ProgrammeCode.optional().catch(undefined),
    clause: ClauseCode.optional().catch(undefined),
    parent: ClauseCode.optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import("./contributions/new-contribution-page.tsx"), "NewContributionPage"),
});

const editContribution = createRoute({
  getParentRoute: () => root,
  path: "/contributions/$id/edit",
  params: contributionParams,
  component: lazyRouteComponent(() => import("./contributions/edit-contribution-page.tsx"), "EditContributionPage"),
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
  validateSearch: z.object({
    a: ActionPlanCode.optional().catch(undefined),
    b: ActionPlanCode.optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import("./plans/plans-page.tsx"), "PlansPage"),
});

const targets = createRoute({
  getParentRoute: () => reference,
  path: "/targets",
  validateSearch: z.object({ part: TargetsPart.optional().catch(undefined) }),
  component: lazyRouteComponent(() => import("./targets/targets-page.tsx"), "TargetsPage"),
});

const agencies = createRoute({
  getParentRoute: () => reference,
  path: "/agencies",
  validateSearch: z.object({
    function: FunctionCode.optional().catch(undefined),
    day: PlainDate.optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import("./agencies/agencies-page.tsx"), "AgenciesPage"),
});

const provinces = createRoute({
  getParentRoute: () => reference,
  path: "/provinces",
  validateSearch: z.object({
    // A number, so that the address reads `?code=24`: the router puts a text of digits in quotation marks. 01 is a text.
    code: z
      .union([
        z.int().min(0).max(99),
        z
          .string()
          .regex(/^\d\d$/)
          .transform(Number),
      ])
      .optional()
      .catch(undefined),
    day: PlainDate.optional().catch(undefined),
    q: Line.optional().catch(undefined),
  }),
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
    contributions,
    newContribution,
    editContribution,
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
