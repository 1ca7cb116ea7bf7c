import { OpenAPIHono } from "@hono/zod-openapi";
import type { Actor } from "@wps/model";
import { bodyLimit } from "hono/body-limit";
import { methodNotAllowed } from "hono/method-not-allowed";
import type { Kysely } from "kysely";
import type { Logger } from "pino";
import manifest from "../../package.json" with { type: "json" };
import { accessNeedsRoutes } from "./access-needs/routes.ts";
import { accessNeedsService } from "./access-needs/service.ts";
import { accountRoutes } from "./accounts/routes.ts";
import { accountService } from "./accounts/service.ts";
import { aidRoutes } from "./aid/routes.ts";
import { aidService } from "./aid/service.ts";
import { attendanceRoutes } from "./attendance/routes.ts";
import { attendanceService } from "./attendance/service.ts";
import { guestService } from "./attendance-reports/guests.ts";
import { reportRoutes } from "./attendance-reports/routes.ts";
import { reportService } from "./attendance-reports/service.ts";
import { certificateRoutes } from "./certificates/routes.ts";
import { certificateService } from "./certificates/service.ts";
import { changeRoutes } from "./changes/routes.ts";
import { type ChangeService, changeService } from "./changes/service.ts";
import { clashRoutes } from "./clashes/routes.ts";
import { clashService } from "./clashes/service.ts";
import { compressForVisitors } from "./compression.ts";
import { consentLedger } from "./consents/ledger.ts";
import { consentRoutes } from "./consents/routes.ts";
import { consentService } from "./consents/service.ts";
import { contributionRoutes } from "./contributions/routes.ts";
import { contributionService } from "./contributions/service.ts";
import { countryEditRoutes } from "./country-edits/routes.ts";
import { countryEditService } from "./country-edits/service.ts";
import { courseRoutes } from "./courses/routes.ts";
import { courseRuns } from "./courses/runs.ts";
import { courseService } from "./courses/service.ts";
import { requestBook } from "./data-requests/book.ts";
import { dataRequestRoutes } from "./data-requests/routes.ts";
import { dataRequestService } from "./data-requests/service.ts";
import type { Tables } from "./db/tables.ts";
import { documentRoutes } from "./documents/routes.ts";
import { documentService } from "./documents/service.ts";
import { erasureService } from "./erasure/service.ts";
import { eventMoneyRoutes } from "./event-money/routes.ts";
import { eventMoneyService } from "./event-money/service.ts";
import { eventRoutes } from "./events/routes.ts";
import { eventService } from "./events/service.ts";
import { exchangeRateRoutes } from "./exchange-rates/routes.ts";
import { exchangeRateService } from "./exchange-rates/service.ts";
import { feedLinkRoutes } from "./feed-links/routes.ts";
import { feedLinkService } from "./feed-links/service.ts";
import { feedRoutes } from "./feeds/routes.ts";
import { feedService } from "./feeds/service.ts";
import type { FieldKeys } from "./field-keys/field-keys.ts";
import { fieldKeyRoutes } from "./field-keys/routes.ts";
import { fieldKeyService } from "./field-keys/service.ts";
import { grantRoutes } from "./grants/routes.ts";
import { grantService } from "./grants/service.ts";
import { healthRoutes } from "./health/routes.ts";
import { issuedLinks } from "./invitations/link.ts";
import { invitationRoutes } from "./invitations/routes.ts";
import { invitationService } from "./invitations/service.ts";
import { legalHoldRoutes } from "./legal-holds/routes.ts";
import { legalHoldService } from "./legal-holds/service.ts";
import { coverageService } from "./measures/coverage-service.ts";
import { measureRoutes } from "./measures/routes.ts";
import { measureService } from "./measures/service.ts";
import { nominationRoutes } from "./nominations/routes.ts";
import { nominationService } from "./nominations/service.ts";
import { organisationRoutes } from "./organisations/routes.ts";
import { organisationService } from "./organisations/service.ts";
import { personFiles } from "./own-data/file.ts";
import { ownDataRoutes } from "./own-data/routes.ts";
import { ownDataService } from "./own-data/service.ts";
import { pageRoutes } from "./pages/routes.ts";
import { matchService } from "./participation-imports/matches.ts";
import { importRoutes } from "./participation-imports/routes.ts";
import { importService } from "./participation-imports/service.ts";
import { linkedList } from "./participations/by-link.ts";
import { participationRoutes } from "./participations/routes.ts";
import { participationService } from "./participations/service.ts";
import { personService } from "./people/service.ts";
import { permitRoutes } from "./permits/routes.ts";
import { permitService } from "./permits/service.ts";
import { personMergeRoutes } from "./person-merges/routes.ts";
import { personMergeService } from "./person-merges/service.ts";
import { twinService } from "./person-merges/twins.ts";
import { placeLinkRoutes } from "./place-links/routes.ts";
import { placeLinkService } from "./place-links/service.ts";
import { portalRoutes } from "./portal/routes.ts";
import { portalService } from "./portal/service.ts";
import { errorAnswer, fault, malformed, unknownMethod, unknownPath } from "./problems.ts";
import { programmeRoutes } from "./programmes/routes.ts";
import { programmeService } from "./programmes/service.ts";
import { recommendationRoutes } from "./recommendations/routes.ts";
import { recommendationService } from "./recommendations/service.ts";
import { registrationRoutes } from "./registrations/routes.ts";
import { registrationService } from "./registrations/service.ts";
import { masking } from "./releases/masking.ts";
import { releaseRoutes } from "./releases/routes.ts";
import { releaseService } from "./releases/service.ts";
import { requirementRoutes } from "./requirements/routes.ts";
import { requirementService } from "./requirements/service.ts";
import { resultRoutes } from "./results/routes.ts";
import { resultService } from "./results/service.ts";
import { type RetentionJob, retentionJob } from "./retention/job.ts";
import { retentionRoutes } from "./retention/routes.ts";
import { retentionService } from "./retention/service.ts";
import { roomRoutes } from "./rooms/routes.ts";
import { roomService } from "./rooms/service.ts";
import { seatRoutes } from "./seats/routes.ts";
import { seatService } from "./seats/service.ts";
import { sensitiveBook } from "./sensitive-details/book.ts";
import { sensitiveDetailsRoutes } from "./sensitive-details/routes.ts";
import { sensitiveDetailsService } from "./sensitive-details/service.ts";
import { type AppEnv, PUBLIC } from "./session/actor.ts";
import { attemptCounter } from "./session/attempts.ts";
import { authentication } from "./session/authentication.ts";
import { ownPagesOnly } from "./session/own-pages.ts";
import { sessionRoutes } from "./session/routes.ts";
import { sessionService } from "./session/service.ts";
import { sessionTrainerRoutes } from "./session-trainers/routes.ts";
import { sessionTrainerService } from "./session-trainers/service.ts";
import { sheetScanRoutes } from "./sheet-scans/routes.ts";
import { sheetScanService } from "./sheet-scans/service.ts";
import { statementRoutes } from "./statements/routes.ts";
import { statementService } from "./statements/service.ts";

export interface AppDeps {
  readonly db: Kysely<Tables>;
  readonly log: Logger;
  /** The current instant, ISO 8601 in UTC. */
  readonly now: () => string;
  /** A fresh UUID. */
  readonly newId: () => string;
  /** Passes on what the database tells of changes; without it there are streams in which nothing happens. */
  readonly changes?: ChangeService;
  /** Deletes what is due; its own, unless one is given that is also stopped. */
  readonly retention?: RetentionJob;
  /** The folder of the built web app; without it only the operations are served. */
  readonly pages?: string;
  /** Signs the cookies of sessions. */
  readonly secret: string;
  /** Seal what the database holds sealed. */
  readonly fieldKeys: FieldKeys;
  /** The address that people know the app by; without it, they use it on this machine. */
  readonly publicUrl?: URL;
  /** The one proxy whose word about addresses is believed. */
  readonly trustedProxy?: string;
  /** Who is asking; whoever has signed in, unless it is given. */
  readonly whoAsks?: (headers: Headers) => Promise<Actor>;
}

const LARGEST_BODY = 512 * 1024;
/** A file with a list, a list of 20,000 people with all that is known of each, and a scan. */
const LARGEST_FILE = 16 * 1024 * 1024;
const IS_LARGE =
  /^\/api\/(?:list-readings|aid\/checks|(?:events|grants)\/[^/]+\/documents|events\/[^/]+\/(?:person-matches|participation-imports|guest-matches|attendance-reports|sheet-scans))$/;

/** The whole app without a socket: give it requests, it gives answers. */
export function createApp(deps: AppDeps) {
  const { db, log, now, newId, changes, retention, pages, secret, fieldKeys, publicUrl, trustedProxy, whoAsks } = deps;
  const organisations = organisationService({ db, newId });
  const accounts = accountService({ db, now, newId, organisations });
  const secure = publicUrl?.protocol === "https:";
  const attempt = attemptCounter(now);
  const sessions = sessionService({
    authentication: authentication({ db, log, secret, secure, isOpen: accounts.isOpen }),
    accounts,
    attempt,
  });
  const actorOf = whoAsks ?? sessions.whoAsks;

  const app = new OpenAPIHono<AppEnv>({
    defaultHook: (result, c) => (result.success ? undefined : malformed(c, result.error.issues)),
  });
  app.onError(errorAnswer(log));
  app.notFound(unknownPath);
  app.use(async (c, next) => {
    c.set("requestId", newId());
    c.set("actor", PUBLIC);
    await next();
    c.header("X-Request-Id", c.var.requestId);
    c.header("X-Content-Type-Options", "nosniff");
    c.header("Referrer-Policy", "no-referrer");
    if (secure) c.header("Strict-Transport-Security", "max-age=31536000");
    if (!c.res.headers.has("Cache-Control")) c.header("Cache-Control", "no-store");
  });
  app.use(ownPagesOnly(publicUrl));
  app.use(methodNotAllowed({ app, onMethodNotAllowed: unknownMethod }));
  const atMost = (maxSize: number) => bodyLimit({ maxSize, onError: (c) => fault(c, "TOO_LARGE") });
  const [most, mostOfFile] = [atMost(LARGEST_BODY), atMost(LARGEST_FILE)];
  app.use((c, next) => (IS_LARGE.test(c.req.path) ? mostOfFile(c, next) : most(c, next)));
  // The files of the pages are everybody's: nobody is looked up for them.
  for (const path of ["/api/*", "/feeds/*"]) {
    app.use(path, async (c, next) => {
      c.set("actor", await actorOf(c.req.raw.headers));
      await next();
    });
  }

  app.use("/api/*", compressForVisitors);

  const grants = grantService({ db, now, newId, organisations });
  const courses = courseService({ db, now, newId, organisations });
  const events = eventService({ db, now, newId, organisations, grants, courses });
  const contributions = contributionService({ db, now, newId, events });
  const programmes = programmeService({ events, contributions });
  healthRoutes(app, events);
  eventRoutes(app, events, log);
  clashRoutes(app, clashService({ db, now, events }));
  changeRoutes(app, changes ?? changeService({ log, newId, uptime: () => performance.now() }), trustedProxy);
  organisationRoutes(app, organisations);
  countryEditRoutes(app, countryEditService({ db, now, newId }));
  roomRoutes(app, roomService({ db, now, newId, organisations }), events);
  courseRoutes(app, courses, courseRuns({ courses, events }));
  grantRoutes(app, grants);
  eventMoneyRoutes(app, eventMoneyService({ db, now, events, organisations, grants }));
  exchangeRateRoutes(app, exchangeRateService({ db, now, newId }));
  const requirements = requirementService({ db, now, grants });
  requirementRoutes(app, requirements);
  statementRoutes(app, statementService({ db, now, grants }));
  const results = resultService({ db, now, events, grants, organisations });
  resultRoutes(app, results);
  recommendationRoutes(app, recommendationService({ db, now, newId, events, organisations }));
  aidRoutes(app, aidService({ db, log, now, events, organisations, site: publicUrl?.origin }));
  programmeRoutes(app, programmes);
  const measured = { db, events, contributions };
  measureRoutes(app, measureService(measured), coverageService(measured));
  contributionRoutes(app, contributions, log);
  const releases = releaseService({ db, now, masking: masking() });
  releaseRoutes(app, releases);
  portalRoutes(app, portalService({ db, events, grants }), releases);
  const people = personService({ db, now, newId, fieldKeys });
  const participations = participationService({ db, now, newId, events, organisations, people });
  permitRoutes(app, permitService({ db, now, events, organisations }));
  participationRoutes(app, participations, log);
  sessionTrainerRoutes(app, sessionTrainerService({ db, now, events }));
  const attendance = attendanceService({ db, now, events, organisations, participations });
  attendanceRoutes(app, attendance, publicUrl);
  const reports = reportService({ db, now, newId, events, attendance });
  reportRoutes(app, reports, guestService({ events, participations }));
  const evidence = { grants, requirements, results };
  documentRoutes(app, documentService({ db, now, newId, fieldKeys, events, participations, ...evidence }));
  sheetScanRoutes(app, sheetScanService({ db, now, newId, fieldKeys, events, participations }));
  const certificates = certificateService({ db, now, newId, events, organisations, participations, attempt });
  certificateRoutes(app, certificates, { publicUrl, trustedProxy });
  const imports = importService({ db, now, newId, events, participations });
  importRoutes(app, imports, matchService({ db, now, events, people }));
  const merges = personMergeService({ db, now, newId, people });
  personMergeRoutes(app, merges, twinService({ db, now, events, people }));
  const needs = accessNeedsService({ db, events, participations, fieldKeys });
  accessNeedsRoutes(app, needs);
  const list = linkedList({ now, newId, organisations, people });
  const places = placeLinkService({ db, now, events, participations, list, needs });
  seatRoutes(app, seatService({ db, now, events, organisations, participations }), places);
  placeLinkRoutes(app, places);
  nominationRoutes(app, nominationService({ db, now, events, list }));
  const sensitive = sensitiveBook({ db, fieldKeys });
  sensitiveDetailsRoutes(app, sensitiveDetailsService({ db, now, participations, book: sensitive }));
  const ledger = consentLedger({ db, now, newId });
  const registering = { events, list, places, needs, sensitive, ledger, fieldKeys, attempt };
  const registrations = registrationService({ db, now, ...registering });
  registrationRoutes(app, registrations, trustedProxy);
  consentRoutes(app, consentService({ db, now, participations, ledger }));
  const files = personFiles({ db, people, ledger });
  const requests = requestBook({ db, now, newId });
  ownDataRoutes(app, ownDataService({ db, now, participations, files, ledger, requests, sensitive }), publicUrl);
  const erasure = erasureService({ db, now, newId });
  dataRequestRoutes(app, dataRequestService({ db, now, files, erasure }));
  legalHoldRoutes(app, legalHoldService({ db, now, newId }));
  fieldKeyRoutes(app, fieldKeyService({ db, fieldKeys }));
  const job = retention ?? retentionJob({ db, log, now, newId, erasure });
  retentionRoutes(app, retentionService({ db, now, events, job }));
  const invitations = invitationService({ db, now, newId, accounts, organisations });
  const linkOf = issuedLinks(publicUrl);
  sessionRoutes(app, sessions, trustedProxy);
  accountRoutes(app, accounts, invitations, linkOf);
  invitationRoutes(app, invitations, sessions, linkOf);
  const links = feedLinkService({ db, now, newId, accounts });
  feedLinkRoutes(app, links);
  feedRoutes(app, { feeds: feedService({ db, log, now, events, organisations, site: publicUrl?.origin }), links, now });
  app.openAPIRegistry.registerComponent("securitySchemes", "session", SESSION);
  // Without a session one asks as the public.
  app.doc31("/openapi.json", { ...OPENAPI, security: [{ session: [] }, {}] });
  if (pages !== undefined) pageRoutes(app, pages);
  return app;
}

const SESSION = {
  type: "apiKey",
  in: "cookie",
  name: "wps.session_token",
  description:
    "Set by signIn and acceptInvitation. Where people reach the app over https its name begins with __Host-.",
} as const;

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
    { name: "courses", description: "What is taught again and again, and the events in which it is." },
    { name: "organisations", description: "Who leads, hosts, partners and funds." },
    { name: "boards", description: "What rooms are used for, and who teaches when, day by day." },
    { name: "permits", description: "Permits of events with people or money from abroad." },
    { name: "rooms", description: "Rooms in which sessions take place, and who keeps them." },
    { name: "money", description: "Agreements by which money reaches events, what events cost, and exchange rates." },
    { name: "statements", description: "What donors are told of their grants, once and for all." },
    { name: "aid", description: "Events as activities of aid, after the IATI Standard." },
    { name: "results", description: "What events and grants aim at, what was promised, and what agreements ask for." },
    { name: "documents", description: "Documents of events and grants, for whom they are, and what they show." },
    { name: "releases", description: "What is told of people, once and for all, and what is hidden of it." },
    { name: "portal", description: "What a donor is shown of what it pays for." },
    { name: "country", description: "Days of the country that plans should know of, as somebody entered them." },
    { name: "programmes", description: "Programmes and their clauses." },
    { name: "measures", description: "Numbers of events and people by year, and why they are what they are." },
    { name: "people", description: "Who was asked to an event and who came, for those who run it." },
    { name: "rights", description: "What people agree to, and what they ask about their own data." },
    { name: "contributions", description: "What people add to the programmes: clauses and wordings." },
    { name: "session", description: "Who is asking: signing in and out." },
    { name: "accounts", description: "Who may sign in, and as what." },
    { name: "feeds", description: "iCalendar feeds to subscribe to." },
    { name: "health", description: "Whether the app runs." },
  ],
};
