import { readFileSync } from "node:fs";
import type { Actor, ProgrammeEvent } from "@wps/model";
import { beforeEach, expect, test } from "vitest";
import { Problem } from "../src/contract/problems.ts";
import { ACTORS, seedAccounts } from "./actors.ts";
import { AID_PUBLISHING } from "./aid.ts";
import { bodyOf, SAMPLE, seedOrganisations, testApp } from "./app.ts";
import { PASSWORD, seedAccount } from "./browser.ts";
import { ITEM, itemAt } from "./contributions.ts";
import { DAY_OFF } from "./country-edits.ts";
import { COURSE, editOf, MODULE, runOf } from "./courses.ts";
import { emptied, useDatabase } from "./database.ts";
import { AGENDA, documentForm } from "./documents.ts";
import { moneyPaidBy, RATE } from "./event-money.ts";
import { GRANT } from "./grants.ts";
import { AN, LAN } from "./participations.ts";
import { PERMIT } from "./permits.ts";
import { poisonsOf, textPoisonsOf } from "./poison.ts";
import { DELIVERY, PROMISE, REQUIREMENTS, RESULTS } from "./results.ts";
import { ROOM } from "./rooms.ts";
import { OPEN_PLAN, registrationOf } from "./seats.ts";

interface Operation {
  readonly operationId: string;
  readonly path: string;
  readonly method: string;
  readonly tags: readonly string[];
  readonly parameters?: readonly { name: string; in: "query" | "path" | "header" }[];
  readonly requestBody?: object;
  readonly responses: Readonly<Record<string, object>>;
}

const { paths } = JSON.parse(readFileSync(new URL("../openapi.json", import.meta.url), "utf8"));
const OPERATIONS = Object.entries<Record<string, Omit<Operation, "path" | "method">>>(paths).flatMap(
  ([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, Operation] => [
      operation.operationId,
      { ...operation, path, method: method.toUpperCase() },
    ]),
);

/** The one of the file that is being tested. */
let db: ReturnType<typeof useDatabase>;
let eventId = "";
let sessionId = "";
/** Somebody on the list of the event from the beginning. */
let listed = "";
let accountId = "";
let feedToken = "";
let organisations = 0;
/** Made when it is first asked for. */
let course: string | undefined;
/** As long as no request has changed them. */
let seats: Seats | undefined;

async function setTheScene(): Promise<void> {
  apps.clear();
  await emptied(db());
  await seedOrganisations(db());
  await seedAccounts(db());
  accountId = await seedAccount(db(), { role: "verifier" });
  await freshInvitation();
  course = undefined;
  seats = undefined;
  taught = undefined;
  const event = await bodyOf(testApp(db()).post("/api/events", SAMPLE));
  eventId = event.id;
  // Of the second day the hours are not given: it has one part.
  sessionId = event.sessions[1].id;
  listed = (await bodyOf(testApp(db()).post(`/api/events/${eventId}/participations`, LAN))).id;
  feedToken = (await freshFeedLink()).token;
}

/** What somebody asks of the event about to be saved. */
function clashQuestion(): object {
  const { status, dates, timeZone, format } = SAMPLE;
  const { sources: _, ...unsourced } = dates;
  const organisations = [{ organisation: "mps", role: "lead" }];
  const sessions = [{ date: "2026-12-01", hours: { start: "08:30", end: "17:00" } }];
  const province = { code: "01", list: "2025" };
  return { event: eventId, status, dates: unsourced, timeZone, format, province, organisations, sessions };
}

/** A contribution as it was when nothing had been spoilt, beside another one. */
async function freshContribution(): Promise<string> {
  await db().deleteFrom("contributions").execute();
  await testApp(db()).post("/api/contributions", itemAt("II.3.b"));
  return (await bodyOf(testApp(db()).post("/api/contributions", ITEM))).contribution.id;
}

/** An entry in the calendar of the country as it was when nothing had been spoilt. */
async function freshCountryEdit(): Promise<string> {
  await db().deleteFrom("country_edits").execute();
  return (await bodyOf(testApp(db()).post("/api/country-edits", DAY_OFF))).id;
}

/** A course with one run, as it was when nothing had been spoilt. */
let taught: { readonly course: string; readonly run: ProgrammeEvent } | undefined;

async function freshTaught(): Promise<string> {
  const asItWas = taught && (await isAsItWas(taught.course));
  if (taught && asItWas) return taught.course;
  await db().deleteFrom("events").where("course_id", "is not", null).execute();
  await db().deleteFrom("courses").execute();
  const app = testApp(db());
  const { id: course } = await bodyOf(app.post("/api/courses", COURSE));
  const draft = runOf(course, 1, "2027-04-05");
  const sessions = draft.sessions.map((session) => ({ ...session, module: MODULE }));
  taught = { course, run: await bodyOf(app.post("/api/events", { ...draft, sessions })) };
  return course;
}

/** Whether a course and its one run are at their first versions. */
async function isAsItWas(course: string): Promise<boolean> {
  const rows = db().selectFrom("courses").innerJoin("events", "events.course_id", "courses.id");
  const revisions = await rows
    .select(["courses.revision", "events.revision as run"])
    .where("courses.id", "=", course)
    .execute();
  return revisions.length === 1 && revisions.every(({ revision, run }) => revision === 1 && run === 1);
}

/** A grant as it was when nothing had been spoilt. */
async function freshGrant(): Promise<string> {
  await db().deleteFrom("grants").execute();
  return (await bodyOf(testApp(db()).post("/api/grants", GRANT))).id;
}

/** A grant that aims at something, and of which something is asked, as it was when nothing had been spoilt. */
async function freshAgreement(): Promise<string> {
  const grant = await freshGrant();
  await testApp(db()).put(`/api/grants/${grant}/requirements`, REQUIREMENTS, { "If-Match": '"0"' });
  await testApp(db()).put(`/api/grants/${grant}/results`, RESULTS, { "If-Match": '"0"' });
  return grant;
}

/** What was promised at the event, as it was when nothing had been spoilt. */
async function freshPromise(): Promise<string> {
  await db().deleteFrom("recommendations").execute();
  return (await bodyOf(testApp(db()).post(`/api/events/${eventId}/recommendations`, PROMISE))).id;
}

const SEATS = {
  ...OPEN_PLAN,
  capacity: 50,
  womenPercent: 50,
  offices: [{ organisation: "mps", seats: 20 }],
  nominateUntil: "2026-11-29T10:00:00.000Z",
};
const NOMINEE = { person: LAN.person, profile: LAN.profile };
const NEEDS = { interpreter: "Ngôn ngữ ký hiệu", stepFree: true, children: 2, diet: "Ăn chay", other: "Ngồi gần" };

const GUEST = { name: "Khách mời", email: "khach@example.org", role: "organiser", organisations: ["mps"] };

/** An invitation as it was when nothing had been spoilt, and the secret of its link. */
async function freshInvitation(): Promise<{ id: string; token: string }> {
  await db().deleteFrom("invitations").execute();
  await db().deleteFrom("accounts").where("email", "=", GUEST.email).execute();
  const { invitation, link } = await bodyOf(testApp(db()).post("/api/invitations", GUEST));
  return { id: invitation.id, token: new URL(link).pathname.split("/").at(-1) ?? "" };
}

/** A private feed link of the administrator who asks, and its secret. */
async function freshFeedLink(): Promise<{ id: string; token: string }> {
  await db().deleteFrom("feed_links").execute();
  const { link, token } = await bodyOf(testApp(db()).post("/api/feed-links", { name: "Điện thoại" }));
  return { id: link.id, token };
}

/** Somebody on the list of the event. */
async function freshParticipation(): Promise<string> {
  await db().deleteFrom("participations").execute();
  return (await bodyOf(testApp(db()).post(`/api/events/${eventId}/participations`, AN))).id;
}

/** A link to the data of somebody on the list, who asks nothing yet; and a request that waits. */
async function freshOwnDataLink(): Promise<string> {
  await db().deleteFrom("data_requests").execute();
  const { link } = await bodyOf(testApp(db()).post(`/api/participations/${listed}/own-data-link`, {}));
  return new URL(link).pathname.split("/").at(-1) ?? "";
}

async function freshDataRequest(): Promise<string> {
  const token = await freshOwnDataLink();
  return (await bodyOf(testApp(db()).post(`/api/my-data/${token}/requests`, { kind: "copy" }))).id;
}

/** A hold that nobody has lifted. */
async function freshHold(): Promise<string> {
  await db().deleteFrom("legal_holds").execute();
  const held = { on: { is: "event", event: eventId }, reason: "Thanh tra." };
  return (await bodyOf(testApp(db(), ACTORS.officer).post("/api/legal-holds", held))).hold.id;
}

/** An import of one person into the event. */
async function freshImport(): Promise<string> {
  await db().deleteFrom("participations").execute();
  const list = { name: "danh-sach.csv", rows: [AN], dryRun: false };
  return (await bodyOf(testApp(db()).post(`/api/events/${eventId}/participation-imports`, list))).import.id;
}

/** Two people on the list of the event. */
async function freshPeople(): Promise<readonly [string, string]> {
  await db().deleteFrom("participations").execute();
  const listed = async () =>
    (await bodyOf(testApp(db()).post(`/api/events/${eventId}/participations`, AN))).person as string;
  return [await listed(), await listed()];
}

/** That two people on the list are one. */
async function freshMerge(): Promise<string> {
  const [kept, merged] = await freshPeople();
  return (await bodyOf(testApp(db()).post("/api/person-merges", { kept, merged }))).id;
}

/** A report of a meeting that marks whoever is listed. */
async function freshReport(): Promise<string> {
  await db().deleteFrom("attendance_marks").execute();
  return (await bodyOf(testApp(db()).post(`/api/events/${eventId}/attendance-reports`, reportOf()))).id;
}

/** A scan of a sheet that somebody signed. */
async function freshScan(): Promise<string> {
  await db().deleteFrom("sheet_scans").execute();
  const form = new FormData();
  form.set("session", sessionId);
  form.set("file", new Blob(["%PDF-1.7"]), "ky-ten.pdf");
  return (await bodyOf(testApp(db()).request(`/api/events/${eventId}/sheet-scans`, { method: "POST", body: form }))).id;
}

/** A document of the event as it was when nothing had been spoilt. */
async function freshDocument(): Promise<string> {
  await db().deleteFrom("documents").execute();
  const sent = { method: "POST", body: documentForm(AGENDA, "%PDF-1.7") };
  return (await bodyOf(testApp(db()).request(`/api/events/${eventId}/documents`, sent))).id;
}

const reportOf = () => ({
  session: sessionId,
  part: "whole",
  name: "zoom.csv",
  leastMinutes: 60,
  unlisted: 0,
  marks: [{ participation: listed, minutes: 90, over: null }],
});

/** Seats, and the link under which somebody is named for one of them. */
interface Seats {
  readonly nomination: string;
  readonly nominee: string;
}

/** Seats as they were when nothing had been spoilt. */
async function freshSeats(): Promise<Seats> {
  seats ??= await plannedSeats();
  return seats;
}

async function plannedSeats(): Promise<Seats> {
  await db().deleteFrom("participations").execute();
  await db().deleteFrom("seat_plans").execute();
  const api = testApp(db());
  await api.put(`/api/events/${eventId}/seats`, SEATS, { "If-Match": '"0"' });
  const { token } = await bodyOf(api.post(`/api/events/${eventId}/nomination-links/mps`, {}));
  const { nominees } = await bodyOf(api.post(`/api/nominations/${token}/nominees`, NOMINEE));
  return { nomination: token, nominee: nominees[0].id };
}

/** Whoever was named last under the link that was asked for last. */
let nominee = "";

/** The secret of a link: to a feed, to an account, to a place, or of an organisation that names people. */
async function tokenFor(operation: Operation): Promise<string> {
  if (isFeed(operation)) return feedToken;
  if (operation.path.startsWith("/api/welcome/")) return (await freshInvitation()).token;
  if (operation.path.startsWith("/api/my-data/")) return freshOwnDataLink();
  const fresh = await freshSeats();
  nominee = fresh.nominee;
  if (operation.path.startsWith("/api/nominations/")) return fresh.nomination;
  return (await bodyOf(testApp(db()).post(`/api/participations/${nominee}/place-link`, {}))).token;
}

/** A course that somebody completed, and what they were given for it, which is valid. */
async function freshCourse() {
  course ??= await completedCourse();
  const { rows } = await bodyOf(testApp(db()).post(`/api/events/${course}/certificates`, {}));
  const [{ certificates, participation }] = rows;
  return { id: course, certificate: certificates[0].id, code: certificates[0].code, participation };
}

async function completedCourse(): Promise<string> {
  const api = testApp(db());
  const { id, sessions } = await bodyOf(api.post("/api/events", { ...SAMPLE, sessions: [{ date: "2026-12-01" }] }));
  const { id: participation } = await bodyOf(api.post(`/api/events/${id}/participations`, LAN));
  const marks = [{ participation, session: sessions[0].id, part: "whole", mark: { state: "present", basis: "desk" } }];
  await api.put(`/api/events/${id}/attendance/marks`, { marks });
  const closed = { closed: true, rule: { percent: 100, excused: "absent" } };
  await api.put(`/api/events/${id}/attendance`, closed, { "If-Match": '"0"' });
  return id;
}

const CONSENT = { purpose: "report", isGiven: true, text: 1, language: "vi", channel: "paper", on: "2026-11-20" };

const AGREED = [{ purpose: "report", text: 1, language: "vi" }];
const SENSITIVE = { ethnicity: "Tày", functioning: { seeing: "some", walking: "a-lot" }, health: "Hen suyễn" };

const isFeed = ({ path }: Operation) => path.startsWith("/feeds/");

/** The ending of a feed's address. */
const endingOf = ({ path }: Operation) => (path.startsWith("/feeds/iati/") ? ".xml" : ".ics");

/** A code, with the ending of a file where it is the last part of a feed's address. */
const inPath = (name: string, code: string) => (operation: Operation) =>
  isFeed(operation) && operation.path.endsWith(`{${name}}`) ? `${code}${endingOf(operation)}` : code;

/** Somebody publishes the event as an activity of aid. */
async function publishAsAid(): Promise<void> {
  await db().updateTable("events").set({ publication: "published" }).where("id", "=", eventId).execute();
  await testApp(db()).put("/api/aid/publishing", AID_PUBLISHING, { "If-Match": await revisionOfPublishing() });
}

async function revisionOfPublishing(): Promise<string> {
  const row = await db().selectFrom("aid_publishing").select("revision").executeTakeFirst();
  return `"${row?.revision ?? 0}"`;
}

/** The name of the text that a feed has now. */
async function etagOf(operation: Operation): Promise<string> {
  const ending = endingOf(operation);
  if (ending === ".xml") {
    await publishAsAid();
    const file = await testApp(db()).get(operation.path.replace("{id}", `${eventId}${ending}`));
    return file.headers.get("ETag") ?? "";
  }
  const path = operation.path
    .replace("{token}", feedToken)
    .replace("{id}", `${eventId}${ending}`)
    .replace(/\{programme\}$/, "nap-wps-2024-2030.ics")
    .replace("{programme}", "nap-wps-2024-2030")
    .replace("{clause}", "II.2.e.ics")
    .replace("{organisation}", "mps.ics");
  return (await testApp(db()).get(`${path}?lang=en`)).headers.get("ETag") ?? "";
}

async function idFor(operation: Operation): Promise<string> {
  const { path } = operation;
  if (isFeed(operation)) return `${eventId}${endingOf(operation)}`;
  if (path.startsWith("/api/feed-links/")) return (await freshFeedLink()).id;
  if (path.startsWith("/api/contributions/")) return freshContribution();
  if (path.startsWith("/api/person-merges/")) return freshMerge();
  if (path.startsWith("/api/invitations/")) return (await freshInvitation()).id;
  if (path.startsWith("/api/data-requests/")) return freshDataRequest();
  if (path.startsWith("/api/legal-holds/")) return freshHold();
  if (path.startsWith("/api/courses/")) return freshTaught();
  if (/^\/api\/grants\/[^/]+\/./.test(path)) return freshAgreement();
  if (path.startsWith("/api/grants/")) return freshGrant();
  if (path.startsWith("/api/country-edits/")) return freshCountryEdit();
  if (path.startsWith("/api/rooms/")) return (await bodyOf(testApp(db()).post("/api/rooms", ROOM))).id;
  if (path.startsWith("/api/recommendations/")) return freshPromise();
  if (path.startsWith("/api/participations/")) return freshParticipation();
  if (path.startsWith("/api/participation-imports/")) return freshImport();
  if (path.startsWith("/api/attendance-reports/")) return freshReport();
  if (path.startsWith("/api/sheet-scans/")) return freshScan();
  if (path.startsWith("/api/documents/")) return freshDocument();
  if (path.startsWith("/api/nominations/")) return nominee;
  if (path.includes("-link")) await freshSeats();
  if (path.startsWith("/api/certificates/")) return (await freshCourse()).certificate;
  if (/\/certificate[^/]*$/.test(path)) return (await freshCourse()).id;
  return path.startsWith("/api/accounts/") ? accountId : eventId;
}

const isOfPeople = ({ path }: Operation) => path === "/api/measures/participations";
const isOfCoverage = ({ path }: Operation) => path.startsWith("/api/coverage");
const isOfContributions = ({ path }: Operation) => path.startsWith("/api/contributions/");

const STATEMENT = { period: { start: "2026-01-01", end: "2026-06-30" }, issuer: "mps" };

/** A good value of every parameter; the revision is the one of this moment. */
const GOOD_PARAMETERS: Record<string, (operation: Operation) => string | Promise<string>> = {
  id: idFor,
  token: tokenFor,
  event: () => eventId,
  number: () => "1",
  nth: () => "1",
  name: () => "data.json",
  gate: async () => {
    await freshSeats();
    return eventId;
  },
  programme: inPath("programme", "nap-wps-2024-2030"),
  "if-match": async (operation) => {
    if (operation.path.startsWith("/api/data-requests/")) return '"1"';
    if (/^\/api\/(?:courses|grants|country-edits|rooms|recommendations|documents)\//.test(operation.path)) return '"1"';
    if (operation.path.endsWith("/permit")) return revisionOfPermit();
    if (operation.path.endsWith("/session-trainers")) return revisionOfTrainers();
    if (operation.path.endsWith("/results")) return revisionOfResults();
    if (operation.path === "/api/aid/publishing") return revisionOfPublishing();
    if (isOfContributions(operation) || operation.path.startsWith("/api/participations/")) return '"1"';
    if (operation.path.endsWith("/attendance")) return revisionOfRegister();
    if (operation.path.endsWith("/money")) return revisionOfMoney();
    if (operation.path.endsWith("/seats")) return revisionOfSeats();
    const [table, id] = operation.path.startsWith("/api/accounts/")
      ? (["accounts", accountId] as const)
      : (["events", eventId] as const);
    const row = await db().selectFrom(table).select("revision").where("id", "=", id).executeTakeFirstOrThrow();
    return `"${row.revision}"`;
  },
  days: () => "7",
  from: (operation) => (isOfCoverage(operation) ? "2026" : "2026-11-30"),
  to: (operation) => (isOfCoverage(operation) ? "2027" : "2026-12-31"),
  clause: inPath("clause", "II.2.e"),
  organisation: inPath("organisation", "mps"),
  funder: () => "gov-canada",
  currency: () => "VND",
  province: () => "2025-01",
  kind: () => "training",
  status: () => "planned",
  q: () => "tap huan",
  text: () => "phong hop",
  grant: () => "439c044e-b44b-4821-8672-2662705f45ac",
  grantsOf: () => "gov-canada",
  order: () => "latest-first",
  limit: () => "50",
  cursor: () => `0_2027-01-01_${eventId}`,
  lang: () => "en",
  revision: () => "1",
  "last-event-id": () => "1",
  measure: (operation) => (isOfPeople(operation) ? "PRT-02" : "DEL-01"),
  phase: () => "delivery",
  subPlans: () => "included",
  by: (operation) => (isOfCoverage(operation) ? "quarter" : "year,province"),
  rows: () => "objectives",
  lead: () => "mps",
  row: () => "objective:I.2.a",
  column: () => "2026-Q4",
  where: (operation) => (isOfPeople(operation) ? "sex:woman,mode:" : "event-kind:training,funder:"),
  organisations: () => "now:gender-equality:2026-01-01",
  provinces: () => "as-now",
  session: () => sessionId,
  changed: () => "drop",
  // Of a list, whatever text there is.
  "if-none-match": (operation) => (isFeed(operation) ? etagOf(operation) : "*"),
  "if-modified-since": () => "Sat, 21 Nov 2026 01:00:00 GMT",
};

async function revisionOfResults(): Promise<string> {
  const row = await db().selectFrom("results").select("revision").executeTakeFirst();
  return `"${row?.revision ?? 0}"`;
}

async function revisionOfTrainers(): Promise<string> {
  const row = await db().selectFrom("session_trainer_lists").select("revision").executeTakeFirst();
  return `"${row?.revision ?? 0}"`;
}

async function revisionOfPermit(): Promise<string> {
  const row = await db().selectFrom("event_permits").select("revision").executeTakeFirst();
  return `"${row?.revision ?? 0}"`;
}

async function revisionOfRegister(): Promise<string> {
  const row = await db().selectFrom("attendance_registers").select("revision").executeTakeFirst();
  return `"${row?.revision ?? 0}"`;
}

async function revisionOfMoney(): Promise<string> {
  const row = await db().selectFrom("event_money").select("revision").executeTakeFirst();
  return `"${row?.revision ?? 0}"`;
}

async function revisionOfSeats(): Promise<string> {
  const row = await db().selectFrom("seat_plans").select("revision").executeTakeFirst();
  return `"${row?.revision ?? 0}"`;
}

/** A good body of every operation that takes one. */
const GOOD_BODIES: Record<string, () => object | Promise<object>> = {
  createEvent: () => SAMPLE,
  replaceEvent: () => ({ ...SAMPLE, sessions: [] }),
  addCountryEdit: () => DAY_OFF,
  replaceCountryEdit: () => DAY_OFF,
  findClashes: () => clashQuestion(),
  createCourse: () => COURSE,
  // A module that a session teaches is to go.
  replaceCourse: () => ({ ...COURSE, modules: [] }),
  createRuns: () => ({ runs: [runOf(taught?.course ?? "", 2, "2027-05-03")] }),
  editRuns: () => (taught ? editOf([taught.run], 0, { format: "online" }) : {}),
  createGrant: () => GRANT,
  replaceGrant: () => GRANT,
  createRoom: () => ROOM,
  replaceSessionTrainers: () => ({ items: [] }),
  replacePermit: () => ({ permit: PERMIT }),
  replaceRoom: () => ROOM,
  replaceEventResults: () => RESULTS,
  replaceGrantResults: () => RESULTS,
  addRecommendation: () => PROMISE,
  replaceRecommendation: () => PROMISE,
  replaceRequirements: () => REQUIREMENTS,
  recordDelivery: () => DELIVERY,
  replaceDocument: () => AGENDA,
  replaceAidPublishing: () => AID_PUBLISHING,
  replaceEventMoney: async () => moneyPaidBy((await bodyOf(testApp(db()).post("/api/grants", GRANT))).id),
  addExchangeRate: async () => {
    await db().deleteFrom("exchange_rates").execute();
    const { id } = await bodyOf(testApp(db()).post("/api/exchange-rates", { ...RATE, worth: "18520.5" }));
    return { ...RATE, replaces: id };
  },
  createOrganisation: () => ({ name: { vi: `Tổ chức số ${++organisations}` }, type: "other" }),
  addContribution: () => ITEM,
  signIn: () => ({ email: "thu@example.org", password: PASSWORD }),
  changePassword: () => ({ current: PASSWORD, next: "một mật khẩu khác hẳn" }),
  changeAccount: () => ({ role: "donor", organisations: ["gov-canada"], closed: false }),
  // With the last letter taken away, the address is that of somebody who is invited already.
  inviteAccount: () => ({ ...GUEST, email: `${GUEST.email}x` }),
  // With the last letter taken away, the password is the address of whoever was invited.
  acceptInvitation: () => ({ purpose: "join", name: GUEST.name, password: `${GUEST.email}x` }),
  makeFeedLink: () => ({ name: "Điện thoại" }),
  // With the last letter taken away, the contributor is that of the other contribution.
  replaceContribution: () => ({ ...itemAt("II.3.b"), contributor: `${ITEM.contributor}x` }),
  addParticipation: () => LAN,
  replaceParticipation: () => ({ person: LAN.person, profile: LAN.profile, roles: LAN.roles, status: "confirmed" }),
  replaceRegister: () => ({ rule: { percent: 80, excused: "absent" }, closed: false }),
  markAttendance: () => ({
    marks: [
      {
        participation: listed,
        session: sessionId,
        part: "whole",
        mark: { state: "present", basis: "desk", minutes: 95 },
      },
    ],
  }),
  matchGuests: () => ({ guests: [{ name: "Lan", email: "lan@example.org" }] }),
  takeAttendanceReport: reportOf,
  planSeats: () => SEATS,
  register: () =>
    registrationOf("An", "woman", { profile: LAN.profile, needs: NEEDS, sensitive: SENSITIVE, consents: AGREED }),
  answerForPlace: () => ({ answer: "decline" }),
  changeNeeds: () => NEEDS,
  nominate: () => NOMINEE,
  correctNominee: () => NOMINEE,
  substituteNominee: () => NOMINEE,
  orderAlternates: async () => {
    const fresh = await freshSeats();
    await db().updateTable("participations").set({ status: "waiting" }).where("id", "=", fresh.nominee).execute();
    return { alternates: [fresh.nominee] };
  },
  issueCertificates: async () => ({ participations: [(await freshCourse()).participation] }),
  revokeCertificate: () => ({ reason: "other", note: "Cấp nhầm người" }),
  checkCertificate: async () => ({ code: (await freshCourse()).code }),
  printSignInSheet: () => ({ reason: "In cho buổi sáng.", language: "en" }),
  printCertificates: async () => ({
    reason: "Trao tại lễ bế giảng.",
    language: "en",
    certificate: (await freshCourse()).certificate,
  }),
  readSheetScan: () => ({ reason: "Đối chiếu với sổ điểm danh." }),
  readSensitiveDetails: () => ({ reason: "Xếp chỗ ngồi cho người khó nghe." }),
  setSensitiveDetails: () => SENSITIVE,
  sayOwnDetails: () => ({ event: eventId, details: SENSITIVE }),
  recordConsent: () => CONSENT,
  sayOwnConsent: () => ({ event: eventId, purpose: "report", isGiven: true, text: 1, language: "vi" }),
  askAboutOwnData: () => ({ kind: "deletion", wish: "Xin xóa tên tôi." }),
  setLegalHold: () => ({ on: { is: "event", event: eventId }, reason: "Thanh tra đang làm việc." }),
  liftLegalHold: () => ({ reason: "Đã kết thúc." }),
  setIdentityLimit: () => ({ until: "2027-06-30" }),
  tryRelease: () => ({ until: "2026-12-31" }),
  tryStatement: () => STATEMENT,
  issueStatement: () => ({ ...STATEMENT, sha256: "0".repeat(64) }),
  makeRelease: () => ({ until: "2026-12-31", sha256: "0".repeat(64) }),
  advanceDataRequest: () => ({ step: "extend", days: 10, reason: "Cần hỏi thêm." }),
  matchPeople: () => ({ people: [{ name: "Nguyễn Thị Lan", sex: "woman", organisation: "mps", birthYear: 1985 }] }),
  importParticipations: () => ({ name: "danh-sach.csv", rows: [LAN], dryRun: false }),
  mergePeople: async () => {
    const [kept, merged] = await freshPeople();
    return { kept, merged };
  },
  tellApart: async () => {
    const [one, other] = await freshPeople();
    return { one, other };
  },
  askAgain: async () => {
    const [one, other] = await freshPeople();
    return { one, other };
  },
  importContributions: () => ({
    format: "wps-contributions",
    version: 1,
    edition: "2026-11-21",
    contributions: [{ ...ITEM, date: "2026-11-20", against: { edition: "2026-11-19" } }],
  }),
};

/** A request of which everything is good, until one part of it is spoilt. */
interface Sent {
  readonly parameters: Readonly<Record<string, readonly string[]>>;
  readonly contentType: string;
  readonly body: string;
}

/** One thing that is done to a good request. */
interface Spoil {
  readonly what: string;
  readonly apply: (good: Sent) => Sent;
}

async function goodRequest(operation: Operation): Promise<Sent> {
  const values: Record<string, string[]> = {};
  for (const { name } of operation.parameters ?? []) {
    const value = await GOOD_PARAMETERS[name]?.(operation);
    if (value === undefined) throw new Error(`no good value is known for the parameter ${name}`);
    values[name] = [value];
  }
  const body = JSON.stringify((await GOOD_BODIES[operation.operationId]?.()) ?? {});
  return { parameters: values, contentType: "application/json", body };
}

/** Every way in which one part of a request is spoilt, after the request as it is. */
function spoilsOf(good: Sent, operation: Operation): Spoil[] {
  const spoil = (part: string, value: unknown, apply: Spoil["apply"]): Spoil => ({
    what: `${operation.operationId}, ${part}: ${JSON.stringify(value)?.slice(0, 200)}`,
    apply,
  });
  const asItIs = spoil("nothing", undefined, (sent) => sent);
  const parameters = Object.entries(good.parameters).flatMap(([name, [value = ""]]) =>
    [[], [value, value], ...textPoisonsOf(value).map((poison) => [poison])].map((values) =>
      spoil(name, values, (sent) => ({ ...sent, parameters: { ...sent.parameters, [name]: values } })),
    ),
  );
  if (operation.requestBody === undefined) return [asItIs, ...parameters];
  const types = ["text/plain", "application/xml", "", "application/json; charset=utf-7"].map((contentType) =>
    spoil("Content-Type", contentType, (sent) => ({ ...sent, contentType })),
  );
  const broken = ["", "{", "[", "null", "{}", '{"title":', "\u0000", "[".repeat(20_000), `"${"x".repeat(600_000)}"`];
  const bodies = broken.map((body) => spoil("body", body, (sent) => ({ ...sent, body })));
  const parts = placesIn(JSON.parse(good.body)).flatMap(({ path, value }) =>
    poisonsOf(value).map((poison) =>
      spoil(path.join("."), poison, (sent) => ({
        ...sent,
        body: JSON.stringify(withPart(JSON.parse(sent.body), path, poison)),
      })),
    ),
  );
  return [asItIs, ...parameters, ...types, ...bodies, ...parts];
}

/** Every place in a body, as a path, with what is there. */
function placesIn(value: unknown, path: string[] = []): { path: string[]; value: unknown }[] {
  const below = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return [{ path, value }, ...below.flatMap(([key, child]) => placesIn(child, [...path, key]))];
}

function withPart(value: unknown, [step, ...rest]: readonly string[], part: unknown): unknown {
  if (step === undefined) return part;
  if (Array.isArray(value))
    return value.map((child, index) => (String(index) === step ? withPart(child, rest, part) : child));
  return { ...Object(value), [step]: withPart(Object(value)[step], rest, part) };
}

/** An administrator, but for what administrators may not do. */
function askingFor(path: string) {
  if (IS_OFFICERS.test(path)) return ACTORS.officer;
  return path.startsWith("/api/participations/") && path.includes("/sensitive-details")
    ? ACTORS.organiser
    : ACTORS.admin;
}

const IS_OFFICERS = /^\/api\/(?:data-requests|legal-holds|retention)/;

/** Made once for each of them in each test: to make one takes longer than to ask. */
const apps = new Map<Actor, ReturnType<typeof testApp>>();

function appFor(path: string): ReturnType<typeof testApp> {
  const actor = askingFor(path);
  const app = apps.get(actor) ?? testApp(db(), actor);
  apps.set(actor, app);
  return app;
}

async function ask(operation: Operation, sent: Sent): Promise<Response> {
  const headers = new Headers(sent.contentType === "" ? {} : { "Content-Type": sent.contentType });
  const query = new URLSearchParams();
  let { path } = operation;
  for (const parameter of operation.parameters ?? []) {
    for (const value of sent.parameters[parameter.name] ?? []) {
      if (parameter.in === "query") query.append(parameter.name, value);
      if (parameter.in === "path")
        path = path.replace(`{${parameter.name}}`, encodeURIComponent(value.replace(/\p{Cs}/gu, "?")));
      if (parameter.in === "header") headers.set(parameter.name, value.replace(/[^\x20-\x7e]/g, "?"));
    }
  }
  const { method } = operation;
  const body = operation.requestBody === undefined ? {} : { body: sent.body };
  const send = () => inTime(appFor(path).request(`${path}?${query}`, { method, headers, ...body }));
  const response = await send();
  if (response.status !== 429) return response;
  // Whoever asks too often is turned away: a new app counts from nothing.
  apps.clear();
  return send();
}

async function inTime(response: Response | Promise<Response>): Promise<Response> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("no answer within 10 seconds")), 10_000);
  });
  return Promise.race([response, late]).finally(() => clearTimeout(timer));
}

/** Answers that no spoilt part brings about: other tests ask as somebody else, from elsewhere, or break the server. */
const OTHERWISE = ["403", "421", "500"];
/** As these, of single operations: their own tests bring them about. */
const OTHERWISE_OF: Record<string, readonly string[]> = {
  withdrawContribution: ["409"],
  signIn: ["429"],
  // Whoever has no session here cannot have one with another password.
  changePassword: ["204", "429"],
  changeAccount: ["409"],
  watchChanges: ["503"],
  // Which event it is stands in the body: any other is not there.
  findClashes: ["404"],
  createEvent: ["409"],
  replaceEvent: ["409"],
  addParticipation: ["409"],
  replaceParticipation: ["409"],
  // Trainers and sessions that are not there are tested where they are written.
  replaceSessionTrainers: ["422"],
  // Nothing that is spoilt is a day to come.
  replacePermit: ["422"],
  removeParticipation: ["409"],
  markAttendance: ["409", "422"],
  matchGuests: ["413"],
  takeAttendanceReport: ["409", "413", "422"],
  undoAttendanceReport: ["409"],
  removeSheetScan: ["409"],
  // Of what shows people, while a legal hold covers them.
  removeDocument: ["409"],
  // Where nobody publishes.
  activitiesFile: ["404"],
  // These may be larger than anything that is sent here.
  matchPeople: ["413"],
  importParticipations: ["409", "413"],
  undoImport: ["409"],
  mergePeople: ["409"],
  undoPersonMerge: ["409"],
  register: ["409", "429"],
  answerForPlace: ["409"],
  nominate: ["409"],
  correctNominee: ["409"],
  withdrawNominee: ["409"],
  substituteNominee: ["409"],
  orderAlternates: ["409", "422"],
  issueCertificates: ["409"],
  printCertificates: ["409"],
  checkCertificate: ["429"],
  askAboutOwnData: ["409"],
  advanceDataRequest: ["409"],
  // An event that there is not, and a day on which it is not over, are tested where they are.
  setLegalHold: ["404"],
  setIdentityLimit: ["422"],
  liftLegalHold: ["409"],
  tryRelease: ["200"],
  makeRelease: ["201"],
  getRelease: ["200"],
  issueStatement: ["201"],
  getStatement: ["200"],
  getStatementFile: ["200"],
  runRetention: ["409"],
  // What is not owed, and what is done on a day to come.
  recordDelivery: ["409", "422"],
  replaceRequirements: ["422"],
  // Where a legal hold covers it.
  forgetSensitiveDetails: ["409"],
  sayOwnDetails: ["409"],
  // Of a grant that administrators may not read there is none.
  replaceEventMoney: ["409"],
  addExchangeRate: ["409"],
  removeGrant: ["409"],
  // Its one run keeps it; that a module stays which a session teaches is tested where it is.
  removeCourse: ["204"],
  replaceCourse: ["200"],
  // There is no second run to take its number from.
  editRuns: ["409"],
};

/** What takes forms and no JSON is spoilt by its own tests. */
const OF_FORMS = new Set(["readListFile", "addSheetScan", "addEventDocument", "addGrantDocument", "checkAidFile"]);

/** What an operation is about: each has tests in a file of its own, since files are tested side by side. */
export type Part = "record" | "people" | "others";

const OF_THE_RECORD = new Set(["events", "organisations", "programmes", "measures", "coverage", "contributions"]);

function partOf({ tags, requestBody }: Operation): Part {
  if (tags.some((tag) => OF_THE_RECORD.has(tag))) return "record";
  return tags.includes("people") && requestBody !== undefined ? "people" : "others";
}

/** Tests every operation of a part with requests of which one thing is wrong: nothing else may come of them than is promised. */
export function testHostileInput(part: Part): void {
  const asked = OPERATIONS.filter(([id, operation]) => !OF_FORMS.has(id) && partOf(operation) === part);
  db = useDatabase();
  beforeEach(setTheScene);

  test.each(asked)("%s gives every answer of its contract and no other", { timeout: 120_000 }, async (...each) => {
    const [, operation] = each;
    let good = await goodRequest(operation);
    let isSpent = false;
    const seen = new Map<string, number>();
    for (const { what, apply } of spoilsOf(good, operation)) {
      // What was refused has changed nothing: the next one is made of the same.
      if (isSpent) good = await goodRequest(operation);
      const response = await ask(operation, apply(good));
      expect(response.status, what).toBeLessThan(500);
      isSpent = response.ok && operation.method !== "GET";
      if (isSpent) seats = undefined;
      if (response.status >= 400) Problem.parse(await bodyOf(response));
      // A stream would go on.
      else await response.body?.cancel();
      const status = String(response.status);
      seen.set(status, (seen.get(status) ?? 0) + 1);
    }
    const elsewhere = [...OTHERWISE, ...(OTHERWISE_OF[operation.operationId] ?? [])];
    const promised = Object.keys(operation.responses).filter((status) => !elsewhere.includes(status));
    expect([...seen.keys()].sort()).toEqual(promised.sort());
    expect((await testApp(db()).get("/healthz")).status).toBe(200);
  });

  test("there are operations to ask, and every body of them is known", () => {
    expect(asked.length).toBeGreaterThanOrEqual(10);
    expect(Object.keys(GOOD_BODIES).filter((id) => !OPERATIONS.some(([known]) => known === id))).toEqual([]);
    const known = asked.filter(([id]) => id in GOOD_BODIES).map(([id]) => id);
    expect(known).toEqual(asked.filter(([, { requestBody }]) => requestBody !== undefined).map(([id]) => id));
  });
}
