import { createRootRoute, createRoute, createRouter, redirect } from "@tanstack/react-router";
import { isClauseCode, isCode, isEventId, LANGUAGES } from "@wps/model";
import { matching, oneOf, reading, wholeNumber } from "./address.ts";
import { readCalendarSearch } from "./calendar/search.ts";
import { contributionParams } from "./contribution-params.ts";
import { eventFilters } from "./event-filter-search.ts";
import { eventParams } from "./event-params.ts";
import { lazyPage, lazyPlainPage } from "./lazy-page.ts";
import { needing } from "./needing.tsx";
import { Broken } from "./shell/broken.tsx";
import { NotFound } from "./shell/not-found.tsx";
import { Shell } from "./shell/shell.tsx";

/** For pages that read their address themselves, so that a first visit does not load what reads it. */
const asItIs = (search: Record<string, unknown>) => search;

// Pages that share most of what they are made of travel in one file: the frame then names one in place of several.
const programmePages = () => import("./programme-pages.ts");
const contributionPages = () => import("./contribution-pages.ts");
const accountPages = () => import("./account-pages.ts");
const formPages = () => import("./form-pages.ts");
const eventPages = () => import("./event-pages.ts");
const participantPages = () => import("./participant-pages.ts");
const attendancePages = () => import("./attendance-pages.ts");
const officerPages = () => import("./officer-pages.ts");
const seatPages = () => import("./seat-pages.ts");
const grantPages = () => import("./grant-pages.ts");

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
  validateSearch: readCalendarSearch,
  component: lazyPlainPage(() => import("./calendar/calendar-page.tsx"), "CalendarPage"),
});

const events = createRoute({
  getParentRoute: () => root,
  path: "/events",
  validateSearch: reading({ ...eventFilters, order: oneOf(["latest-first"]) }),
  component: lazyPage(() => import("./events-list/events-page.tsx"), "EventsPage"),
});

const eventsMap = createRoute({
  getParentRoute: () => root,
  path: "/events/map",
  validateSearch: reading(eventFilters),
  component: lazyPage(eventPages, "EventsMapPage"),
});

const newEvent = createRoute({
  getParentRoute: () => root,
  path: "/events/new",
  validateSearch: asItIs,
  // It asks by itself: a form that is open stays open when the session ends under it.
  component: lazyPage(formPages, "NewEventPage"),
});

const event = createRoute({
  getParentRoute: () => root,
  path: "/events/$id",
  params: eventParams,
  component: lazyPage(() => import("./event/event-page.tsx"), "EventPage"),
});

const editEvent = createRoute({
  getParentRoute: () => root,
  path: "/events/$id/edit",
  params: eventParams,
  component: lazyPage(formPages, "EditEventPage"),
});

const eventHistory = createRoute({
  getParentRoute: () => root,
  path: "/events/$id/history",
  params: eventParams,
  validateSearch: reading({ revision: wholeNumber(1) }),
  component: lazyPage(eventPages, "HistoryPage"),
});

const participants = createRoute({
  getParentRoute: () => root,
  path: "/events/$id/participants",
  params: eventParams,
  validateSearch: asItIs,
  component: lazyPage(participantPages, "ParticipantsPage"),
});

const participantImport = createRoute({
  getParentRoute: () => root,
  path: "/events/$id/participants/import",
  params: eventParams,
  component: lazyPage(participantPages, "ImportPage"),
});

const attendance = createRoute({
  getParentRoute: () => root,
  path: "/events/$id/attendance",
  params: eventParams,
  component: lazyPage(attendancePages, "AttendancePage"),
});

const attendanceReport = createRoute({
  getParentRoute: () => root,
  path: "/events/$id/attendance/report",
  params: eventParams,
  component: lazyPage(attendancePages, "ReportPage"),
});

const certificates = createRoute({
  getParentRoute: () => root,
  path: "/events/$id/certificates",
  params: eventParams,
  component: lazyPage(attendancePages, "CertificatesPage"),
});

const certificateCheck = createRoute({
  getParentRoute: () => root,
  path: "/certificates",
  component: lazyPage(() => import("./certificate-check/check-page.tsx"), "CheckPage"),
});

const seats = createRoute({
  getParentRoute: () => root,
  path: "/events/$id/seats",
  params: eventParams,
  component: lazyPage(seatPages, "SeatsPage"),
});

const eventMoney = createRoute({
  getParentRoute: () => root,
  path: "/events/$id/money",
  params: eventParams,
  component: lazyPage(eventPages, "MoneyPage"),
});

const eventResults = createRoute({
  getParentRoute: () => root,
  path: "/events/$id/results",
  params: eventParams,
  component: lazyPage(grantPages, "EventResultsPage"),
});

const register = createRoute({
  getParentRoute: () => root,
  path: "/register/$gate",
  component: lazyPage(seatPages, "RegisterPage"),
});

const nominate = createRoute({
  getParentRoute: () => root,
  path: "/nominate/$token",
  component: lazyPage(seatPages, "NominatePage"),
});

const ownPlace = createRoute({
  getParentRoute: () => root,
  path: "/place/$token",
  component: lazyPage(seatPages, "OwnPlacePage"),
});

const subscribe = createRoute({
  getParentRoute: () => root,
  path: "/subscribe",
  validateSearch: reading({
    programme: eventFilters.programme,
    clause: eventFilters.clause,
    organisation: eventFilters.organisation,
    lang: oneOf(LANGUAGES),
  }),
  component: lazyPage(() => import("./subscribe/subscribe-page.tsx"), "SubscribePage"),
});

const programmes = createRoute({
  getParentRoute: () => root,
  path: "/programmes",
  component: lazyPage(programmePages, "ProgrammesPage"),
});

const programme = createRoute({
  getParentRoute: () => root,
  path: "/programmes/$programme",
  component: lazyPage(programmePages, "ProgrammePage"),
});

const clause = createRoute({
  getParentRoute: () => root,
  path: "/programmes/$programme/$clause",
  component: lazyPage(programmePages, "ClausePage"),
});

const contributions = createRoute({
  getParentRoute: () => root,
  path: "/contributions",
  validateSearch: reading({ programme: matching(isCode) }),
  component: lazyPage(contributionPages, "ContributionsPage"),
});

const newContribution = createRoute({
  getParentRoute: () => root,
  path: "/contributions/new",
  validateSearch: reading({
    programme: matching(isCode),
    clause: matching(isClauseCode),
    parent: matching(isClauseCode),
  }),
  component: needing("programme:contribute", lazyPage(contributionPages, "NewContributionPage")),
});

const editContribution = createRoute({
  getParentRoute: () => root,
  path: "/contributions/$id/edit",
  params: contributionParams,
  component: needing("programme:contribute", lazyPage(contributionPages, "EditContributionPage")),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  validateSearch: reading({ from: matching((path) => path.startsWith("/")) }),
  component: lazyPage(accountPages, "SignInPage"),
});

const welcome = createRoute({
  getParentRoute: () => root,
  path: "/welcome/$token",
  component: lazyPage(accountPages, "WelcomePage"),
});

const ownAccount = createRoute({
  getParentRoute: () => root,
  path: "/account",
  component: needing("account:own", lazyPage(accountPages, "OwnAccountPage")),
});

const accounts = createRoute({
  getParentRoute: () => root,
  path: "/accounts",
  component: needing("account:manage", lazyPage(accountPages, "AccountsPage")),
});

const myData = createRoute({
  getParentRoute: () => root,
  path: "/my-data/$token",
  component: lazyPage(seatPages, "MyDataPage"),
});

const dataRequests = createRoute({
  getParentRoute: () => root,
  path: "/data-requests/{-$id}",
  component: lazyPage(officerPages, "RequestsPage"),
});

const retention = createRoute({
  getParentRoute: () => root,
  path: "/retention",
  component: needing("retention:manage", lazyPage(officerPages, "RetentionPage")),
});

const aid = createRoute({
  getParentRoute: () => root,
  path: "/aid",
  component: needing("aid:check", lazyPage(grantPages, "AidPage")),
});

const portal = createRoute({
  getParentRoute: () => root,
  path: "/portal",
  component: lazyPage(grantPages, "PortalPage"),
});

const releases = createRoute({
  getParentRoute: () => root,
  path: "/releases",
  component: needing("release:make", lazyPage(grantPages, "ReleasesPage")),
});

const release = createRoute({
  getParentRoute: () => root,
  path: "/releases/$number",
  component: needing("release:make", lazyPage(grantPages, "ReleasePage")),
});

const twins = createRoute({
  getParentRoute: () => root,
  path: "/people/twins",
  validateSearch: reading({ event: matching(isEventId) }),
  component: needing("participation:edit", lazyPage(participantPages, "TwinsPage")),
});

const countryDays = createRoute({
  getParentRoute: () => root,
  path: "/planning/country-days/{-$year}",
  component: lazyPage(accountPages, "CountryDaysPage"),
});

const grants = createRoute({
  getParentRoute: () => root,
  path: "/grants/{-$grant}",
  component: needing("grant:read", lazyPage(grantPages, "GrantsPage")),
});

const rooms = createRoute({
  getParentRoute: () => root,
  path: "/rooms",
  validateSearch: asItIs,
  component: needing("room:read", lazyPage(formPages, "RoomsPage")),
});

const trainers = createRoute({
  getParentRoute: () => root,
  path: "/trainers",
  validateSearch: asItIs,
  component: needing("participation:read", lazyPage(participantPages, "TrainersPage")),
});

const courses = createRoute({
  getParentRoute: () => root,
  path: "/courses/{-$id}/{-$act}",
  component: needing(
    "course:read",
    lazyPage(() => import("./courses/courses-page.tsx"), "CoursesPage"),
  ),
});

const grantResults = createRoute({
  getParentRoute: () => root,
  path: "/grants/$grant/results",
  component: lazyPage(grantPages, "GrantResultsPage"),
});

const statements = createRoute({
  getParentRoute: () => root,
  path: "/grants/$grant/statements/{-$nth}",
  component: needing("grant:read", lazyPage(grantPages, "StatementsPage")),
});

const due = createRoute({
  getParentRoute: () => root,
  path: "/due/{-$grant}",
  component: lazyPage(grantPages, "DuePage"),
});

const measures = createRoute({
  getParentRoute: () => root,
  path: "/measures",
  validateSearch: asItIs,
  component: lazyPage(() => import("./measures/measures-page.tsx"), "MeasuresPage"),
});

const coverage = createRoute({
  getParentRoute: () => root,
  path: "/coverage",
  validateSearch: asItIs,
  component: lazyPage(eventPages, "CoveragePage"),
});

const measure = createRoute({
  getParentRoute: () => root,
  path: "/measures/$measure",
  validateSearch: asItIs,
  component: lazyPage(() => import("./measures/measure-page.tsx"), "MeasurePage"),
});

const reference = createRoute({
  getParentRoute: () => root,
  path: "/reference",
  component: lazyPage(() => import("./reference/reference.tsx"), "Reference"),
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
  validateSearch: asItIs,
  component: lazyPage(() => import("./plans/plans-page.tsx"), "PlansPage"),
});

const targets = createRoute({
  getParentRoute: () => reference,
  path: "/targets",
  validateSearch: asItIs,
  component: lazyPage(() => import("./targets/targets-page.tsx"), "TargetsPage"),
});

const agencies = createRoute({
  getParentRoute: () => reference,
  path: "/agencies",
  validateSearch: asItIs,
  component: lazyPage(() => import("./agencies/agencies-page.tsx"), "AgenciesPage"),
});

const provinces = createRoute({
  getParentRoute: () => reference,
  path: "/provinces",
  validateSearch: asItIs,
  component: lazyPage(() => import("./provinces/provinces-page.tsx"), "ProvincesPage"),
});

/** Every address of the app: the one file that knows all rooms. */
export const router = createRouter({
  routeTree: root.addChildren([
    home,
    calendar,
    events,
    eventsMap,
    newEvent,
    event,
    editEvent,
    eventHistory,
    participants,
    participantImport,
    attendance,
    attendanceReport,
    certificates,
    certificateCheck,
    seats,
    eventMoney,
    eventResults,
    register,
    nominate,
    ownPlace,
    subscribe,
    programmes,
    programme,
    clause,
    contributions,
    newContribution,
    editContribution,
    signIn,
    welcome,
    ownAccount,
    accounts,
    myData,
    dataRequests,
    retention,
    aid,
    portal,
    releases,
    release,
    twins,
    countryDays,
    grants,
    rooms,
    trainers,
    courses,
    statements,
    grantResults,
    due,
    measures,
    coverage,
    measure,
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
