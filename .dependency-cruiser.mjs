/**
 * Who may know whom. `tools/walls.test.ts` cruises the tree with these rules, and breaks each of them once.
 *
 * A rule's comment says what to do instead.
 */

/** @typedef {import("dependency-cruiser").IForbiddenRuleType} Wall */

const MODEL = "^packages/model/src/";
const NOUN = "^packages/model/src/[^/]+[.]ts$";
const COMMAND = "^packages/model/cli/";
const APP = "^apps/events/src/";
const CONTRACT = "^apps/events/src/contract/";
const SERVER = "^apps/events/src/server/";
const WEB = "^apps/events/src/web/";
/** What repositories are made of: only in these files is SQL built. */
const QUERIES = "^apps/events/src/server/[^/]+/(repository|filter|selection)[^/]*[.]ts$";
const TEST = "[.](test|test-d)[.]tsx?$";

/** What the app imports as `@wps/model`: a built door, however it is reached. */
const MODEL_DOOR = "(^|/)packages/model/dist/|^@wps/model(/|$)";

/**
 * A package of the registry, found in node_modules or not.
 *
 * @param {...string} names
 */
const packages = (...names) => `(^|node_modules/)(${names.join("|")})(/|$)`;

/** @param {string} from */
const sourcesOf = (from) => ({ path: from, pathNot: TEST });

/** @type {Wall[]} */
const model = [
  {
    name: "model-nouns-know-zod-and-nouns",
    comment:
      "A noun of the model is pure: take what you need as an argument, or move this code to a door or to the app.",
    from: sourcesOf(NOUN),
    to: { pathNot: [NOUN, packages("zod")] },
  },
  {
    name: "model-doors-know-nouns",
    comment: "A door of the model knows zod, the nouns and itself: move what two doors need into a noun.",
    from: { path: `${MODEL}(?!disclosure/|ics/|series/|validate/|indicators/)([^/]+)/`, pathNot: TEST },
    to: { pathNot: [NOUN, `${MODEL}$1/`, packages("zod")] },
  },
  {
    name: "model-indicators-know-the-engine-by-its-door",
    comment:
      "Measures are counted with what the engine says to everybody: what only the engine needs to know stays behind its index.",
    from: sourcesOf(`${MODEL}indicators/`),
    to: { pathNot: [NOUN, `${MODEL}(indicators/|engine/index[.]ts$)`, packages("zod")] },
  },
  {
    name: "model-disclosure-knows-measurements-by-their-door",
    comment:
      "What is told of people is decided on counts, and a measurement made of them is what everybody's is: take the counts as values.",
    from: sourcesOf(`${MODEL}disclosure/`),
    to: { pathNot: [NOUN, `${MODEL}(disclosure/|indicators/index[.]ts$)`, packages("zod")] },
  },
  {
    name: "model-ics-knows-nouns-and-ics",
    comment: "The calendar door turns values into text with the `ics` library: pass in what else it needs.",
    from: sourcesOf(`${MODEL}ics/`),
    to: { pathNot: [NOUN, `${MODEL}ics/`, packages("ics")] },
  },
  {
    name: "model-series-knows-nouns-and-rules",
    comment: "The door of series counts days by rules with `rrule-temporal`: pass in what else it needs.",
    from: sourcesOf(`${MODEL}series/`),
    to: { pathNot: [NOUN, `${MODEL}series/`, packages("rrule-temporal")] },
  },
  {
    name: "model-validate-knows-schemas",
    comment:
      "The door of validation tells what nouns and facts are by their schemas: what it does with them is its own.",
    from: sourcesOf(`${MODEL}validate/`),
    to: { pathNot: [NOUN, `${MODEL}(validate|indicators)/`, packages("zod")] },
  },
  {
    name: "command-knows-doors-and-node",
    comment: "The command uses what is published, as anybody's program does: what only it knows how to say is its own.",
    from: sourcesOf(COMMAND),
    to: { pathNot: [COMMAND, MODEL_DOOR], dependencyTypesNot: ["core"] },
  },
];

/** @type {Wall[]} */
const server = [
  {
    name: "contract-knows-the-model",
    comment:
      "The contract says what goes over the wire, for both sides: put the doing into server/ and the showing into web/.",
    from: sourcesOf(CONTRACT),
    to: { pathNot: [CONTRACT, MODEL_DOOR, packages("zod", "@hono/zod-openapi")] },
  },
  {
    name: "routes-have-no-sql",
    comment: "Routes bind the contract to a service: ask the service, which asks its repository.",
    from: sourcesOf(`${SERVER}[^/]+/routes`),
    to: { path: [packages("kysely", "pg"), `${SERVER}db/`, `${SERVER}[^/]+/repository`] },
  },
  {
    name: "services-have-no-http",
    comment:
      "A service does not know that it is asked over HTTP: return a value or refuse, and let the routes translate.",
    from: sourcesOf(`${SERVER}[^/]+/service`),
    to: { path: [packages("hono", "@hono/[^/]+"), "^(node:)?https?2?$", `${SERVER}[^/]+/routes`] },
  },
  {
    name: "services-know-no-contract",
    comment:
      "A noun does not know how it is spoken of over the wire: take and return plain values, and let the routes translate.",
    from: { path: `${SERVER}[^/]+/`, pathNot: [`${SERVER}[^/]+/(routes|repository)`, TEST] },
    to: { path: CONTRACT },
  },
  {
    name: "sql-is-built-behind-repositories",
    comment:
      "All SQL of a noun is in its repository. The type of a database handle may be passed on; a query may not be built.",
    from: { path: SERVER, pathNot: [`${SERVER}db/`, QUERIES, TEST] },
    to: { path: packages("kysely", "pg"), preCompilationOnly: false },
  },
  {
    name: "queries-belong-to-repositories",
    comment: "Parts of a query are for the repository beside them: ask its service for what the query finds.",
    from: { path: SERVER, pathNot: [QUERIES, TEST] },
    to: { path: QUERIES, pathNot: `${SERVER}[^/]+/repository[^/]*[.]ts$`, preCompilationOnly: false },
  },
  {
    name: "services-use-their-own-repository",
    comment: "Ask the other noun's service: it knows who may and what else must hold.",
    from: sourcesOf(`${SERVER}([^/]+)/service`),
    to: { path: `${SERVER}[^/]+/repository`, pathNot: `${SERVER}$1/` },
  },
  {
    name: "repositories-know-tables-and-model",
    comment:
      "A repository turns rows into values of the model and back: take what it needs from its service as a value.",
    from: sourcesOf(`${SERVER}[^/]+/repository`),
    to: { path: [CONTRACT, WEB, `${SERVER}[^/]+/(routes|service)`], reachable: true },
  },
  {
    name: "repositories-have-no-http",
    comment: "Return values and let the service decide what they mean; statuses belong to the contract.",
    from: sourcesOf(`${SERVER}[^/]+/repository`),
    to: { path: [packages("hono", "@hono/[^/]+"), "^(node:)?https?2?$"] },
  },
  {
    name: "better-auth-lives-in-session",
    comment: "Ask what server/session/ offers, or add to it: who may do what is ours to say, and no library's.",
    from: { path: APP, pathNot: [`${SERVER}session/`, TEST] },
    to: { path: packages("better-auth", "@better-auth/[^/]+") },
  },
  {
    name: "paper-is-written-in-papers",
    comment: "Say what a paper shows, and let server/papers/ write it: what it is written with may change.",
    from: { path: APP, pathNot: [`${SERVER}papers/`, TEST] },
    to: { path: packages("docx", "pdfkit") },
  },
  {
    name: "migrations-import-nothing-of-ours",
    comment: "A migration is frozen while our code moves on: write the statement out in full.",
    from: { path: `${SERVER}db/migrations/\\d{4}-` },
    to: { pathNot: packages("kysely") },
  },
  {
    name: "server-knows-no-web",
    comment: "The server hands out built files: what both sides know belongs to the contract or to the model.",
    from: { path: SERVER },
    to: { path: WEB },
  },
];

/** @type {Wall[]} */
const web = [
  {
    name: "web-knows-no-server",
    comment: "The browser knows the server through api.ts and the contract's types.",
    from: { path: WEB },
    to: { path: [SERVER, packages("kysely", "pg", "pino")] },
  },
  {
    name: "features-know-no-feature",
    comment:
      "Compose features in app.tsx, link by address, or move what both need into people/, rights/, ui/, language/ or the model.",
    from: sourcesOf(`${WEB}([^/]+)/`),
    to: { path: `${WEB}[^/]+/`, pathNot: `${WEB}($1|people|rights|ui|language|charts)/` },
  },
  {
    name: "ui-knows-no-domain",
    comment: "ui/ is about looks: pass words and values in as properties.",
    from: sourcesOf(`${WEB}ui/`),
    to: { path: [APP, MODEL_DOOR], pathNot: `${WEB}ui/` },
  },
  {
    name: "fullcalendar-lives-in-calendar",
    comment: "Use what web/calendar/ offers, or add to it.",
    from: { path: APP, pathNot: `${WEB}calendar/` },
    to: { path: packages("@fullcalendar/[^/]+") },
  },
  {
    name: "plot-lives-in-charts",
    comment: "Use what web/charts/ offers, or add to it.",
    from: { path: APP, pathNot: `${WEB}charts/` },
    to: { path: packages("@observablehq/plot") },
  },
];

/** @type {Wall[]} */
const everywhere = [
  {
    name: "no-circles",
    comment: "Find the thing that both need and give it a file of its own. Types count too.",
    from: {},
    to: { circular: true },
  },
  {
    name: "no-unknown-modules",
    comment: "This import leads nowhere: correct the path, or add the package to the package.json beside it.",
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: "the-model-by-its-doors",
    comment: "Import @wps/model or one of its doors: the app uses what is published.",
    from: { path: "^apps/" },
    to: { path: MODEL },
  },
  {
    name: "tests-are-not-imported",
    comment: "Move what others need out of the test, into a file that is named for what it means.",
    from: { pathNot: TEST },
    to: { path: TEST },
  },
];

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [...model, ...server, ...web, ...everywhere].map((wall) => ({ ...wall, severity: "error" })),
  options: {
    doNotFollow: { path: ["(^|/)node_modules/", "(^|/)dist/"] },
    // Type-only imports are seen as well, and told apart.
    tsPreCompilationDeps: "specify",
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "style", "default"],
    },
  },
};
