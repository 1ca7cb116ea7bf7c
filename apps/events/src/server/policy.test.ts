import { randomUUID } from "node:crypto";
import { type Actor, EventId, enteredOf, ProgrammeEvent } from "@wps/model";
import { beforeEach, describe, expect, test } from "vitest";
import openapi from "../../openapi.json" with { type: "json" };
import { ACTORS, actorFor, seedAccounts } from "../../test/actors.ts";
import { AID_PUBLISHING } from "../../test/aid.ts";
import { bodyOf, SAMPLE, seedOrganisations, testApp } from "../../test/app.ts";
import { ITEM } from "../../test/contributions.ts";
import { DAY_OFF } from "../../test/country-edits.ts";
import { COURSE, editOf, runOf } from "../../test/courses.ts";
import { emptied, useDatabase } from "../../test/database.ts";
import { AGENDA, documentForm, SIGNED_LIST } from "../../test/documents.ts";
import { moneyPaidBy, RATE } from "../../test/event-money.ts";
import { GRANT } from "../../test/grants.ts";
import { AN, LAN } from "../../test/participations.ts";
import { DELIVERY, PROMISE, REQUIREMENTS, RESULTS } from "../../test/results.ts";
import { ROOM } from "../../test/rooms.ts";
import { OPEN_PLAN, registrationOf } from "../../test/seats.ts";
import { statementsOf } from "../../test/statements.ts";

/** Everybody who may ask: a stranger organises for others than those who run the event, and so does not know of its draft. */
const ASKING = { ...ACTORS, stranger: actorFor("organiser", "moj") } satisfies Record<string, Actor>;
type Asking = keyof typeof ASKING;

/** What somebody gets: it is done, not theirs to do, not there as far as they know, or not done for what they said. */
type Outcome = "yes" | "no" | "none" | "sign in" | "wrong" | "not now";
const OUTCOMES: Readonly<Record<number, Outcome>> = {
  401: "sign in",
  403: "no",
  404: "none",
  409: "not now",
  422: "wrong",
};

/** A draft that `mps` leads and `gov-canada` pays, and what else there is to ask for. */
interface Scene {
  readonly event: ProgrammeEvent;
  readonly contribution: string;
  /** Of Canada through UN Women to `mps`. */
  readonly grant: string;
  /** A course with a run, and one without. */
  readonly taught: string;
  readonly run: ProgrammeEvent;
  readonly bareCourse: string;
  /** Of the same, with nothing that points at it. */
  readonly bareGrant: string;
  /** Entered in the calendar of the country. */
  readonly dayOff: string;
  /** Kept by `mps`. */
  readonly room: string;
  /** What was promised at the event. */
  readonly promise: string;
  readonly invitation: string;
  /** Of somebody on the list of the event, who was not marked anywhere. */
  readonly participation: string;
  readonly imported: string;
  /** Two on the list of the event, and that two others there are one. */
  readonly people: { readonly one: string; readonly other: string };
  readonly merge: string;
  readonly report: string;
  /** Of what somebody signed at the event. */
  readonly scan: string;
  /** Of those who came to the event. */
  readonly signedList: string;
  /** A course of the same organisers that somebody completed. */
  readonly course: string;
  readonly certificate: string;
  /** What that somebody asks about their data. */
  readonly request: string;
  /** A legal hold on an event that is of no matter else. */
  readonly hold: string;
}

interface Ask {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly form?: FormData;
  readonly headers?: Record<string, string>;
}

const read = (path: string): Ask => ({ method: "GET", path });
const write = (method: string, path: string, body?: unknown, revision?: number): Ask => ({
  method,
  path,
  body,
  ...(revision === undefined ? {} : { headers: { "If-Match": `"${revision}"` } }),
});

function all<const Got extends Outcome>(outcome: Got) {
  const each = { public: outcome, stranger: outcome, organiser: outcome, verifier: outcome };
  return { ...each, donor: outcome, admin: outcome, officer: outcome } as const;
}

const EVERYBODY = all("yes");
const NOBODY = all("no");
const ADMIN = { ...NOBODY, admin: "yes" } as const;
const ACCOUNTS = { ...EVERYBODY, public: "no" } as const;
/** Of the draft, which the officer of data protection does not know either. */
const READERS = { ...EVERYBODY, public: "none", stranger: "none", officer: "none" } as const;
/** Those who may know what the whole costs: its donor is not the only one who pays. */
const KNOWING_ALL = { ...READERS, donor: "no" } as const;
/** Of what is not published: those who run it, those who pay for it, and those who verify. */
const RESULT_READERS = { ...READERS, public: "no", officer: "no" } as const;
/** Whoever plans has courses, a stranger none of this one. */
const COURSE_READERS = { ...NOBODY, stranger: "yes", organiser: "yes", verifier: "yes", admin: "yes" } as const;
const OFFICER = { ...NOBODY, officer: "yes" } as const;
/** What everybody is asked who keeps lists of participants: each is told of their own. */
const LISTS = { ...NOBODY, stranger: "yes", organiser: "yes", admin: "yes" } as const;
const RELEASING = { ...NOBODY, verifier: "yes", admin: "yes" } as const;
/** Whoever does not run an event is told nothing of its list: who may not in any case, that; others, that there is none. */
const RUNNING = { ...NOBODY, stranger: "none", organiser: "yes", admin: "yes" } as const;
/** Whoever does not run an event is not told whether somebody on its list is on record. */
const OF_PEOPLE = { ...RUNNING, stranger: "wrong" } as const;
/** What is sensitive is for those alone who run the event. */
const ORGANISER = { ...RUNNING, admin: "no" } as const;
const TOKEN = "A".repeat(43);
const { account: VERIFIER } = ACTORS.verifier;
const OWN_CONSENT = { purpose: "report", isGiven: false, text: 1, language: "vi" };
const CONSENT = { ...OWN_CONSENT, channel: "paper", on: "2026-03-08" };
const STATEMENT = { period: { start: "2026-01-01", end: "2026-06-30" }, issuer: "mps" };
const LINK = { name: "Máy ở cơ quan" };
const SEATS = { ...OPEN_PLAN, offices: [{ organisation: "un-women", seats: 1 }] };
const NOMINEE = { person: { name: { given: "An", order: "family-first" } }, profile: { sex: "woman" } };

/** Cells in a form, as a browser hands them in. */
function handIn(text: string): Ask {
  const form = new FormData();
  form.set("text", text);
  return { method: "POST", path: "/api/list-readings", form };
}

/** A scan that shows this. */
function handInScan({ id, sessions }: ProgrammeEvent, shows: string): Ask {
  const form = new FormData();
  form.set("session", sessions[0]?.id ?? "");
  form.set("file", new Blob(["%PDF-1.7 ", shows]), "ky-ten.pdf");
  return { method: "POST", path: `/api/events/${id}/sheet-scans`, form };
}

/** A document that shows this. */
function handInDocument(path: string, about: object, shows: string): Ask {
  return { method: "POST", path, form: documentForm(about, `%PDF-1.7 ${shows}`) };
}

/** A file of the standard without an activity. */
function handInActivities(): Ask {
  const form = new FormData();
  form.set("file", new Blob(['<iati-activities version="2.03"/>']), "activities.xml");
  return { method: "POST", path: "/api/aid/checks", form };
}

const WHY = { reason: "Chuẩn bị cho buổi sáng" };

type Policy = readonly [ask: (scene: Scene) => Ask, outcomes: Readonly<Record<Exclude<Asking, "system">, Outcome>>];

/** Each operation with a request that is in order, and what becomes of it for each of them. */
const POLICIES: Readonly<Record<string, Policy>> = {
  listEvents: [() => read("/api/events"), EVERYBODY],
  countEventProvinces: [() => read("/api/event-provinces"), EVERYBODY],
  getEvent: [({ event }) => read(`/api/events/${event.id}`), READERS],
  createEvent: [() => write("POST", "/api/events", SAMPLE), { ...NOBODY, organiser: "yes", admin: "yes" }],
  replaceEvent: [
    ({ event }) => write("PUT", `/api/events/${event.id}`, { ...enteredOf(event), format: "online" }, event.revision),
    { ...NOBODY, public: "none", stranger: "none", officer: "none", organiser: "yes", admin: "yes" },
  ],
  findClashes: [
    ({ event: { id, status, dates, timeZone, format } }) =>
      write("POST", "/api/clashes", { event: id, status, dates, timeZone, format, organisations: [], sessions: [] }),
    RUNNING,
  ],
  getClashes: [({ event }) => read(`/api/events/${event.id}/clashes`), RUNNING],
  readHistory: [({ event }) => read(`/api/events/${event.id}/history`), KNOWING_ALL],
  readRevision: [({ event }) => read(`/api/events/${event.id}/history/1`), KNOWING_ALL],
  watchChanges: [() => read("/api/changes"), EVERYBODY],
  listParticipations: [({ event }) => read(`/api/events/${event.id}/participations`), RUNNING],
  addParticipation: [({ event }) => write("POST", `/api/events/${event.id}/participations`, LAN), RUNNING],
  getParticipation: [({ participation }) => read(`/api/participations/${participation}`), RUNNING],
  replaceParticipation: [
    ({ participation }) =>
      write(
        "PUT",
        `/api/participations/${participation}`,
        { person: AN.person, profile: AN.profile, roles: AN.roles, status: "confirmed" },
        1,
      ),
    RUNNING,
  ],
  removeParticipation: [
    ({ participation }) => write("DELETE", `/api/participations/${participation}`, undefined, 1),
    RUNNING,
  ],
  readListFile: [() => handIn("Họ và tên"), { ...NOBODY, stranger: "yes", organiser: "yes", admin: "yes" }],
  matchPeople: [
    ({ event }) => write("POST", `/api/events/${event.id}/person-matches`, { people: [{ name: "Quỳnh Nhai" }] }),
    RUNNING,
  ],
  importParticipations: [
    ({ event }) =>
      write("POST", `/api/events/${event.id}/participation-imports`, { name: "a.csv", rows: [LAN], dryRun: true }),
    RUNNING,
  ],
  listImports: [({ event }) => read(`/api/events/${event.id}/participation-imports`), RUNNING],
  listTwins: [({ event }) => read(`/api/person-twins?event=${event.id}`), RUNNING],
  tellApart: [({ people }) => write("POST", "/api/people-apart", people), OF_PEOPLE],
  askAgain: [({ people }) => write("POST", "/api/people-apart/withdrawals", people), OF_PEOPLE],
  mergePeople: [
    ({ people: { one, other } }) => write("POST", "/api/person-merges", { kept: one, merged: other }),
    OF_PEOPLE,
  ],
  listPersonMerges: [() => read("/api/person-merges"), { ...NOBODY, stranger: "yes", organiser: "yes", admin: "yes" }],
  undoPersonMerge: [({ merge }) => write("DELETE", `/api/person-merges/${merge}`), RUNNING],
  undoImport: [({ imported }) => write("DELETE", `/api/participation-imports/${imported}`), RUNNING],
  getAttendance: [({ event }) => read(`/api/events/${event.id}/attendance`), RUNNING],
  matchGuests: [
    ({ event }) => write("POST", `/api/events/${event.id}/guest-matches`, { guests: [{ name: "Quỳnh Nhai" }] }),
    RUNNING,
  ],
  takeAttendanceReport: [
    ({ event, participation }) =>
      write("POST", `/api/events/${event.id}/attendance-reports`, {
        session: event.sessions[1]?.id,
        part: "whole",
        name: "zoom.csv",
        leastMinutes: 60,
        unlisted: 0,
        marks: [{ participation, minutes: 90, over: null }],
      }),
    RUNNING,
  ],
  listAttendanceReports: [({ event }) => read(`/api/events/${event.id}/attendance-reports`), RUNNING],
  undoAttendanceReport: [({ report }) => write("DELETE", `/api/attendance-reports/${report}`), RUNNING],
  printSignInSheet: [
    ({ event }) => write("POST", `/api/events/${event.id}/sign-in-sheets/${event.sessions[0]?.id}`, WHY),
    RUNNING,
  ],
  listSheetScans: [({ event }) => read(`/api/events/${event.id}/sheet-scans`), RUNNING],
  addSheetScan: [({ event }) => handInScan(event, "another"), RUNNING],
  readSheetScan: [({ scan }) => write("POST", `/api/sheet-scans/${scan}/readings`, WHY), RUNNING],
  removeSheetScan: [({ scan }) => write("DELETE", `/api/sheet-scans/${scan}`), RUNNING],
  replaceRegister: [({ event }) => write("PUT", `/api/events/${event.id}/attendance`, { closed: false }, 0), RUNNING],
  markAttendance: [
    ({ event, participation }) =>
      write("PUT", `/api/events/${event.id}/attendance/marks`, {
        marks: [
          {
            participation,
            session: event.sessions[1]?.id,
            part: "whole",
            mark: { state: "present", basis: "desk" },
          },
        ],
      }),
    RUNNING,
  ],
  getSeats: [({ event }) => read(`/api/events/${event.id}/seats`), RUNNING],
  planSeats: [({ event }) => write("PUT", `/api/events/${event.id}/seats`, SEATS, 1), RUNNING],
  makeNominationLink: [({ event }) => write("POST", `/api/events/${event.id}/nomination-links/un-women`), RUNNING],
  withdrawNominationLink: [
    ({ event }) => write("DELETE", `/api/events/${event.id}/nomination-links/un-women`),
    RUNNING,
  ],
  orderAlternates: [
    ({ participation }) => write("PUT", `/api/nominations/${TOKEN}/alternates`, { alternates: [participation] }),
    all("none"),
  ],
  withdrawRegistrationLink: [({ event }) => write("DELETE", `/api/events/${event.id}/registration-link`), RUNNING],
  makeRegistrationLink: [({ event }) => write("POST", `/api/events/${event.id}/registration-link`), RUNNING],
  makePlaceLink: [({ participation }) => write("POST", `/api/participations/${participation}/place-link`), RUNNING],
  listAccessNeeds: [({ event }) => read(`/api/events/${event.id}/access-needs`), RUNNING],
  // Who asks does not matter there, but which link they have: those that lead somewhere are tested where they are.
  openRegistration: [({ event }) => read(`/api/registrations/${event.id}`), all("none")],
  register: [({ event }) => write("POST", `/api/registrations/${event.id}`, registrationOf("An")), all("none")],
  openPlace: [() => read(`/api/places/${TOKEN}`), all("none")],
  answerForPlace: [() => write("POST", `/api/places/${TOKEN}/answer`, { answer: "decline" }), all("none")],
  changeNeeds: [() => write("PUT", `/api/places/${TOKEN}/needs`, { stepFree: true }), all("none")],
  forgetNeeds: [() => write("DELETE", `/api/places/${TOKEN}/needs`), all("none")],
  openNominations: [() => read(`/api/nominations/${TOKEN}`), all("none")],
  nominate: [() => write("POST", `/api/nominations/${TOKEN}/nominees`, NOMINEE), all("none")],
  correctNominee: [
    ({ participation }) => write("PUT", `/api/nominations/${TOKEN}/nominees/${participation}`, NOMINEE),
    all("none"),
  ],
  withdrawNominee: [
    ({ participation }) => write("DELETE", `/api/nominations/${TOKEN}/nominees/${participation}`),
    all("none"),
  ],
  substituteNominee: [
    ({ participation }) => write("POST", `/api/nominations/${TOKEN}/nominees/${participation}/substitute`, NOMINEE),
    all("none"),
  ],
  listCertificates: [({ course }) => read(`/api/events/${course}/certificates`), RUNNING],
  issueCertificates: [({ course }) => write("POST", `/api/events/${course}/certificates`, {}), RUNNING],
  printCertificates: [({ course }) => write("POST", `/api/events/${course}/certificate-papers`, WHY), RUNNING],
  revokeCertificate: [
    ({ certificate }) => write("POST", `/api/certificates/${certificate}/revocation`, { reason: "other" }),
    RUNNING,
  ],
  checkCertificate: [() => write("POST", "/api/certificate-checks", { code: "2222-2222-2222-2222-2222" }), all("none")],
  listConsents: [({ participation }) => read(`/api/participations/${participation}/consents`), RUNNING],
  recordConsent: [
    ({ participation }) => write("POST", `/api/participations/${participation}/consents`, CONSENT),
    RUNNING,
  ],
  readSensitiveDetails: [
    ({ participation }) => write("POST", `/api/participations/${participation}/sensitive-details/readings`, WHY),
    ORGANISER,
  ],
  setSensitiveDetails: [
    ({ participation }) => write("PUT", `/api/participations/${participation}/sensitive-details`, { ethnicity: "Tày" }),
    ORGANISER,
  ],
  forgetSensitiveDetails: [
    ({ participation }) => write("DELETE", `/api/participations/${participation}/sensitive-details`),
    ORGANISER,
  ],
  sayOwnDetails: [
    ({ event }) => write("PUT", `/api/my-data/${TOKEN}/sensitive-details`, { event: event.id }),
    all("none"),
  ],
  offerOwnData: [({ participation }) => write("POST", `/api/participations/${participation}/own-data-link`), RUNNING],
  revokeOwnData: [
    ({ participation }) => write("DELETE", `/api/participations/${participation}/own-data-link`),
    RUNNING,
  ],
  getOwnData: [() => read(`/api/my-data/${TOKEN}`), all("none")],
  sayOwnConsent: [
    ({ event }) => write("POST", `/api/my-data/${TOKEN}/consents`, { ...OWN_CONSENT, event: event.id }),
    all("none"),
  ],
  askAboutOwnData: [() => write("POST", `/api/my-data/${TOKEN}/requests`, { kind: "copy" }), all("none")],
  listDataRequests: [() => read("/api/data-requests"), OFFICER],
  getDataRequest: [({ request }) => read(`/api/data-requests/${request}`), OFFICER],
  advanceDataRequest: [
    ({ request }) => write("POST", `/api/data-requests/${request}/steps`, { step: "acknowledge" }, 1),
    OFFICER,
  ],
  listLegalHolds: [() => read("/api/legal-holds"), OFFICER],
  setLegalHold: [
    ({ event }) => write("POST", "/api/legal-holds", { on: { is: "event", event: event.id }, reason: "Thanh tra" }),
    OFFICER,
  ],
  liftLegalHold: [({ hold }) => write("POST", `/api/legal-holds/${hold}/lifting`, { reason: "Đã xong" }), OFFICER],
  forecastRetention: [() => read("/api/retention"), OFFICER],
  listRetentionRuns: [() => read("/api/retention-runs"), OFFICER],
  runRetention: [() => write("POST", "/api/retention-runs"), OFFICER],
  getIdentityLimit: [({ event }) => read(`/api/events/${event.id}/identity-limit`), RUNNING],
  setIdentityLimit: [({ event }) => write("PUT", `/api/events/${event.id}/identity-limit`, {}), RUNNING],
  listCountryEdits: [() => read("/api/country-edits"), EVERYBODY],
  addCountryEdit: [() => write("POST", "/api/country-edits", DAY_OFF), ADMIN],
  replaceCountryEdit: [({ dayOff }) => write("PUT", `/api/country-edits/${dayOff}`, DAY_OFF, 1), ADMIN],
  removeCountryEdit: [({ dayOff }) => write("DELETE", `/api/country-edits/${dayOff}`, undefined, 1), ADMIN],
  listRooms: [() => read("/api/rooms"), ACCOUNTS],
  getRoomBoard: [() => read("/api/boards/rooms?from=2027-03-01"), ACCOUNTS],
  createRoom: [() => write("POST", "/api/rooms", ROOM), { ...NOBODY, organiser: "yes", admin: "yes" }],
  replaceRoom: [
    ({ room }) => write("PUT", `/api/rooms/${room}`, ROOM, 1),
    { ...NOBODY, organiser: "yes", admin: "yes" },
  ],
  listEventRooms: [({ event }) => read(`/api/events/${event.id}/rooms`), READERS],
  listPermitSteps: [() => read("/api/permits/due"), { ...LISTS, verifier: "yes" }],
  getPermit: [({ event }) => read(`/api/events/${event.id}/permit`), { ...RUNNING, verifier: "yes" }],
  replacePermit: [
    ({ event }) => write("PUT", `/api/events/${event.id}/permit`, { permit: { status: "unknown" } }, 0),
    RUNNING,
  ],
  getSessionTrainers: [({ event }) => read(`/api/events/${event.id}/session-trainers`), RUNNING],
  getTrainerBoard: [() => read("/api/boards/trainers?from=2027-03-01"), LISTS],
  replaceSessionTrainers: [
    ({ event }) => write("PUT", `/api/events/${event.id}/session-trainers`, { items: [] }, 0),
    RUNNING,
  ],
  listCourses: [() => read("/api/courses"), COURSE_READERS],
  getCourse: [({ taught }) => read(`/api/courses/${taught}`), { ...COURSE_READERS, stranger: "none" }],
  createCourse: [() => write("POST", "/api/courses", COURSE), { ...NOBODY, organiser: "yes", admin: "yes" }],
  replaceCourse: [
    ({ taught }) => write("PUT", `/api/courses/${taught}`, COURSE, 1),
    { ...COURSE_READERS, stranger: "none", verifier: "no" },
  ],
  removeCourse: [
    ({ bareCourse }) => write("DELETE", `/api/courses/${bareCourse}`, undefined, 1),
    { ...COURSE_READERS, stranger: "none", verifier: "no" },
  ],
  listRuns: [({ taught }) => read(`/api/courses/${taught}/runs`), { ...COURSE_READERS, stranger: "none" }],
  createRuns: [
    ({ taught }) => write("POST", `/api/courses/${taught}/runs`, { runs: [runOf(taught, 9, "2027-09-06")] }),
    { ...NOBODY, stranger: "none", organiser: "yes", admin: "yes" },
  ],
  editRuns: [
    ({ taught, run }) => write("POST", `/api/courses/${taught}/edits`, editOf([run], 0, { format: "online" })),
    { ...NOBODY, stranger: "none", organiser: "yes", admin: "yes" },
  ],
  listGrants: [() => read("/api/grants"), { ...all("yes"), public: "no", officer: "no" }],
  getGrant: [
    ({ grant }) => read(`/api/grants/${grant}`),
    { ...all("none"), public: "no", officer: "no", organiser: "yes", verifier: "yes", donor: "yes", admin: "yes" },
  ],
  createGrant: [() => write("POST", "/api/grants", GRANT), { ...NOBODY, organiser: "yes", admin: "yes" }],
  replaceGrant: [
    ({ grant }) => write("PUT", `/api/grants/${grant}`, GRANT, 1),
    { ...all("no"), stranger: "none", organiser: "yes", admin: "yes" },
  ],
  tableSchema: [() => read("/api/schemas/table"), EVERYBODY],
  getAidPublishing: [() => read("/api/aid/publishing"), EVERYBODY],
  replaceAidPublishing: [() => write("PUT", "/api/aid/publishing", AID_PUBLISHING, 1), ADMIN],
  getAidStanding: [() => read("/api/aid/standing"), ACCOUNTS],
  checkAidFile: [() => handInActivities(), ACCOUNTS],
  activitiesFile: [() => read("/feeds/iati/activities.xml"), EVERYBODY],
  // Of what is not published, nobody gets a file.
  activityFileOfEvent: [({ event }) => read(`/feeds/iati/events/${event.id}.xml`), all("none")],
  removeGrant: [
    ({ bareGrant }) => write("DELETE", `/api/grants/${bareGrant}`, undefined, 1),
    { ...all("no"), stranger: "none", organiser: "yes", admin: "yes" },
  ],
  getEventMoney: [({ event }) => read(`/api/events/${event.id}/money`), { ...RUNNING, verifier: "yes" }],
  replaceEventMoney: [
    ({ event, grant }) => write("PUT", `/api/events/${event.id}/money`, moneyPaidBy(grant), 0),
    RUNNING,
  ],
  listGrantEvents: [
    ({ grant }) => read(`/api/grants/${grant}/events`),
    { ...all("none"), public: "no", officer: "no", organiser: "yes", verifier: "yes", donor: "yes", admin: "yes" },
  ],
  listExchangeRates: [
    () => read("/api/exchange-rates"),
    { ...NOBODY, stranger: "yes", organiser: "yes", verifier: "yes", admin: "yes" },
  ],
  addExchangeRate: [
    () => write("POST", "/api/exchange-rates", RATE),
    { ...NOBODY, stranger: "yes", organiser: "yes", admin: "yes" },
  ],
  getEventResults: [({ event }) => read(`/api/events/${event.id}/results`), RESULT_READERS],
  replaceEventResults: [({ event }) => write("PUT", `/api/events/${event.id}/results`, RESULTS, 0), RUNNING],
  getGrantResults: [({ grant }) => read(`/api/grants/${grant}/results`), RESULT_READERS],
  replaceGrantResults: [({ grant }) => write("PUT", `/api/grants/${grant}/results`, RESULTS, 0), RUNNING],
  listEventDocuments: [({ event }) => read(`/api/events/${event.id}/documents`), READERS],
  listGrantDocuments: [({ grant }) => read(`/api/grants/${grant}/documents`), RESULT_READERS],
  addEventDocument: [({ event }) => handInDocument(`/api/events/${event.id}/documents`, AGENDA, "one"), RUNNING],
  addGrantDocument: [({ grant }) => handInDocument(`/api/grants/${grant}/documents`, AGENDA, "one"), RUNNING],
  replaceDocument: [({ signedList }) => write("PUT", `/api/documents/${signedList}`, SIGNED_LIST, 1), RUNNING],
  removeDocument: [({ signedList }) => write("DELETE", `/api/documents/${signedList}`, undefined, 1), RUNNING],
  // What shows people is not there for anybody else, whoever they are.
  readDocument: [
    ({ signedList }) => read(`/api/documents/${signedList}/file`),
    { ...all("none"), organiser: "yes", admin: "yes" },
  ],
  getPortalDocuments: [() => read("/api/portal/documents"), { ...RELEASING, donor: "yes" }],
  listFollowUps: [() => read("/api/recommendations"), { ...EVERYBODY, public: "no", officer: "no" }],
  listRecommendations: [({ event }) => read(`/api/events/${event.id}/recommendations`), RESULT_READERS],
  addRecommendation: [({ event }) => write("POST", `/api/events/${event.id}/recommendations`, PROMISE), RUNNING],
  replaceRecommendation: [({ promise }) => write("PUT", `/api/recommendations/${promise}`, PROMISE, 1), RUNNING],
  listDue: [() => read("/api/due"), { ...EVERYBODY, public: "no", officer: "no" }],
  getRequirements: [({ grant }) => read(`/api/grants/${grant}/requirements`), RESULT_READERS],
  replaceRequirements: [({ grant }) => write("PUT", `/api/grants/${grant}/requirements`, REQUIREMENTS, 1), RUNNING],
  recordDelivery: [({ grant }) => write("POST", `/api/grants/${grant}/deliveries`, DELIVERY), RUNNING],
  tryRelease: [() => write("POST", "/api/release-trials", { until: "2026-12-31" }), RELEASING],
  makeRelease: [
    () => write("POST", "/api/releases", { until: "2026-12-31", sha256: "0".repeat(64) }),
    { ...NOBODY, verifier: "not now", admin: "not now" },
  ],
  getReleaseProgress: [() => read("/api/release-trials/progress"), RELEASING],
  listReleases: [() => read("/api/releases"), RELEASING],
  tryStatement: [({ grant }) => write("POST", `/api/grants/${grant}/statement-trials`, STATEMENT), RUNNING],
  // What nobody has looked at is not issued.
  issueStatement: [
    ({ grant }) => write("POST", `/api/grants/${grant}/statements`, { ...STATEMENT, sha256: "0".repeat(64) }),
    { ...RUNNING, organiser: "not now", admin: "not now" },
  ],
  listStatements: [({ grant }) => read(`/api/grants/${grant}/statements`), RESULT_READERS],
  getStatement: [
    ({ grant }) => read(`/api/grants/${grant}/statements/1`),
    { ...all("none"), public: "no", officer: "no" },
  ],
  getStatementFile: [
    ({ grant }) => read(`/api/grants/${grant}/statements/1/files/data.json`),
    { ...all("none"), public: "no", officer: "no" },
  ],
  getRelease: [() => read("/api/releases/1"), { ...NOBODY, verifier: "none", admin: "none" }],
  getPortal: [() => read("/api/portal"), { ...RELEASING, donor: "yes" }],
  getPortalMoney: [() => read("/api/portal/money"), { ...RELEASING, donor: "yes" }],
  getPortalResults: [() => read("/api/portal/results"), { ...RELEASING, donor: "yes" }],
  getPortalPeople: [() => read("/api/portal/people"), { ...RELEASING, donor: "yes" }],
  listOrganisations: [() => read("/api/organisations"), EVERYBODY],
  createOrganisation: [
    () => write("POST", "/api/organisations", { name: { vi: `Hội ${randomUUID()}` }, type: "other" }),
    { ...NOBODY, stranger: "yes", organiser: "yes", admin: "yes" },
  ],
  listProgrammes: [() => read("/api/programmes"), EVERYBODY],
  getProgramme: [() => read("/api/programmes/nap-wps-2024-2030"), EVERYBODY],
  getMeasures: [() => read("/api/measures?programme=nap-wps-2024-2030"), EVERYBODY],
  tabulateMeasure: [() => read("/api/measures/table?measure=DEL-01&by=year"), EVERYBODY],
  tabulateParticipations: [
    () => read("/api/measures/participations?measure=PRT-02&by=sex"),
    { ...NOBODY, stranger: "yes", organiser: "yes", admin: "yes" },
  ],
  explainMeasure: [
    () => read("/api/measures/explanation?programme=nap-wps-2024-2030&measure=DEL-01&phase=delivery"),
    EVERYBODY,
  ],
  getCoverage: [() => read("/api/coverage?programme=nap-wps-2024-2030&from=2026&to=2026"), EVERYBODY],
  listCovering: [() => read("/api/coverage/events?programme=nap-wps-2024-2030&from=2026&to=2026"), EVERYBODY],
  listContributions: [() => read("/api/contributions"), EVERYBODY],
  getContribution: [({ contribution }) => read(`/api/contributions/${contribution}`), EVERYBODY],
  addContribution: [
    () => write("POST", "/api/contributions", { ...ITEM, clause: { ...ITEM.clause, code: "II.3.b" } }),
    ADMIN,
  ],
  replaceContribution: [({ contribution }) => write("PUT", `/api/contributions/${contribution}`, ITEM, 1), ADMIN],
  withdrawContribution: [
    ({ contribution }) => write("DELETE", `/api/contributions/${contribution}`, undefined, 1),
    ADMIN,
  ],
  exportContributions: [() => read("/api/contribution-file"), EVERYBODY],
  importContributions: [
    () =>
      write("POST", "/api/contribution-file", {
        format: "wps-contributions",
        version: 1,
        edition: "2026-11-22",
        contributions: [],
      }),
    ADMIN,
  ],
  getMe: [() => read("/api/session"), EVERYBODY],
  signIn: [
    () => write("POST", "/api/session", { email: "nobody@example.org", password: "does not exist" }),
    all("sign in"),
  ],
  signOut: [() => write("DELETE", "/api/session"), EVERYBODY],
  changePassword: [
    () => write("PUT", "/api/session/password", { current: "not the password", next: "a long enough password" }),
    { ...all("wrong"), public: "no" },
  ],
  changeAccount: [
    () => write("PUT", `/api/accounts/${VERIFIER}`, { role: "verifier", organisations: [], closed: true }, 1),
    ADMIN,
  ],
  offerNewPassword: [() => write("POST", `/api/accounts/${VERIFIER}/password-link`), ADMIN],
  listAccounts: [() => read("/api/accounts"), ADMIN],
  listFieldKeys: [() => read("/api/field-keys"), ADMIN],
  inviteAccount: [
    () =>
      write("POST", "/api/invitations", {
        name: "Lê Văn A",
        email: "a@example.org",
        role: "verifier",
        organisations: [],
      }),
    ADMIN,
  ],
  reissueInvitation: [({ invitation }) => write("POST", `/api/invitations/${invitation}/link`), ADMIN],
  withdrawInvitation: [({ invitation }) => write("DELETE", `/api/invitations/${invitation}`), ADMIN],
  openInvitation: [() => read(`/api/welcome/${TOKEN}`), all("none")],
  acceptInvitation: [
    () => write("POST", `/api/welcome/${TOKEN}`, { purpose: "new-password", password: "a long enough password" }),
    all("none"),
  ],
  listFeedLinks: [() => read("/api/feed-links"), ACCOUNTS],
  makeFeedLink: [() => write("POST", "/api/feed-links", LINK), ACCOUNTS],
  revokeFeedLink: [() => write("DELETE", `/api/feed-links/${randomUUID()}`), { ...all("none"), public: "no" }],
  allFeed: [() => read("/feeds/all.ics"), EVERYBODY],
  programmeFeed: [() => read("/feeds/programmes/nap-wps-2024-2030.ics"), EVERYBODY],
  clauseFeed: [() => read("/feeds/tasks/nap-wps-2024-2030/II.2.e.ics"), EVERYBODY],
  organisationFeed: [() => read("/feeds/organisations/mps.ics"), EVERYBODY],
  eventFeed: [({ event }) => read(`/feeds/events/${event.id}.ics`), READERS],
  privateAllFeed: [() => read(`/feeds/private/${TOKEN}/all.ics`), all("none")],
  privateProgrammeFeed: [() => read(`/feeds/private/${TOKEN}/programmes/nap-wps-2024-2030.ics`), all("none")],
  privateClauseFeed: [() => read(`/feeds/private/${TOKEN}/tasks/nap-wps-2024-2030/II.2.e.ics`), all("none")],
  privateOrganisationFeed: [() => read(`/feeds/private/${TOKEN}/organisations/mps.ics`), all("none")],
  privateEventFeed: [({ event }) => read(`/feeds/private/${TOKEN}/events/${event.id}.ics`), all("none")],
  getHealth: [() => read("/healthz"), EVERYBODY],
};

/** Somebody whose name and address are found nowhere else. */
const PLANTED = {
  ...AN,
  person: {
    name: { family: "Tôn Nữ", given: "Quỳnh Nhai", order: "family-first" },
    contact: { email: "quynh.nhai@example.org", phone: "+84900000777" },
  },
};

/** A draft of a course with one part, which somebody completed and has a certificate of. */
async function completedCourse(somebody: object): Promise<{ course: string; certificate: string }> {
  const admin = appOf("admin");
  const draft = { ...SAMPLE, publication: "draft", sessions: [{ date: "2026-12-01" }] };
  const { id: course, sessions } = await bodyOf(admin.post("/api/events", draft));
  const { id: participation } = await bodyOf(
    admin.post(`/api/events/${course}/participations`, { ...somebody, roles: ["participant"] }),
  );
  const mark = { state: "present", basis: "desk" };
  const marks = [{ participation, session: sessions[0].id, part: "whole", mark }];
  await admin.put(`/api/events/${course}/attendance/marks`, { marks });
  const closed = { closed: true, rule: { percent: 100, excused: "absent" } };
  await admin.put(`/api/events/${course}/attendance`, closed, { "If-Match": '"0"' });
  const { rows } = await bodyOf(admin.post(`/api/events/${course}/certificates`, {}));
  return { course, certificate: rows[0].certificates[0].id };
}

const OPERATIONS = Object.values(openapi.paths).flatMap((path) =>
  Object.values(path as Record<string, { operationId: string }>).map(({ operationId }) => operationId),
);

const db = useDatabase();
let scene: Scene;
/** Whether somebody did something to the scene. As long as nobody did, it is good for the next test. */
let isSpent = true;

beforeEach(async () => {
  if (isSpent) scene = await freshScene();
  isSpent = false;
});

async function freshScene(): Promise<Scene> {
  await emptied(db());
  await seedOrganisations(db());
  await seedAccounts(db());
  const admin = appOf("admin");
  const event = await bodyOf(admin.post("/api/events", { ...SAMPLE, publication: "draft" }));
  const { id: grant } = await bodyOf(admin.post("/api/grants", GRANT));
  const { id: bareGrant } = await bodyOf(admin.post("/api/grants", GRANT));
  const { id: room } = await bodyOf(admin.post("/api/rooms", ROOM));
  const { id: taught } = await bodyOf(admin.post("/api/courses", COURSE));
  const run = await bodyOf(admin.post("/api/events", runOf(taught, 1, "2027-04-05")));
  const { id: bareCourse } = await bodyOf(admin.post("/api/courses", COURSE));
  await admin.put("/api/aid/publishing", AID_PUBLISHING, { "If-Match": '"0"' });
  const published = { ...SAMPLE, title: { vi: "Hội thảo công khai" }, publication: "published" };
  await admin.post("/api/events", published);
  await admin.put(`/api/grants/${grant}/requirements`, REQUIREMENTS, { "If-Match": '"0"' });
  const { id: dayOff } = await bodyOf(admin.post("/api/country-edits", DAY_OFF));
  const { id: promise } = await bodyOf(admin.post(`/api/events/${event.id}/recommendations`, PROMISE));
  const { contribution } = await bodyOf(admin.post("/api/contributions", ITEM));
  const invited = { name: "Trần Thị B", email: "b@example.org", role: "verifier", organisations: [] };
  const { invitation } = await bodyOf(admin.post("/api/invitations", invited));
  const { id: participation } = await bodyOf(admin.post(`/api/events/${event.id}/participations`, PLANTED));
  await admin.put(`/api/events/${event.id}/seats`, SEATS, { "If-Match": '"0"' });
  const rows = [{ ...AN, person: { name: { given: "An", order: "family-first" } } }];
  const list = { name: "danh-sach.csv", rows, dryRun: false };
  const { import: made } = await bodyOf(admin.post(`/api/events/${event.id}/participation-imports`, list));
  const listed = async () => (await bodyOf(admin.post(`/api/events/${event.id}/participations`, PLANTED))).person;
  const [one, other, kept, merged] = [await listed(), await listed(), await listed(), await listed()];
  const { id: merge } = await bodyOf(admin.post("/api/person-merges", { kept, merged }));
  const { link } = await bodyOf(admin.post(`/api/participations/${participation}/own-data-link`, {}));
  const asked = admin.post(`/api${new URL(link).pathname}/requests`, { kind: "copy", wish: "Quỳnh Nhai xin một bản." });
  const { id: request } = await bodyOf(asked);
  const taken = { session: event.sessions[0]?.id, part: "morning", name: "zoom.csv", leastMinutes: 60, unlisted: 0 };
  const { id: online } = await bodyOf(admin.post(`/api/events/${event.id}/participations`, PLANTED));
  const marks = [{ participation: online, minutes: 90, over: null }];
  const { id: report } = await bodyOf(admin.post(`/api/events/${event.id}/attendance-reports`, { ...taken, marks }));
  const { id: scan } = await bodyOf(answerTo(handInScan(event, "Quỳnh Nhai"), "admin"));
  const onEvent = `/api/events/${event.id}/documents`;
  const shown = { ...SIGNED_LIST, title: { vi: "Danh sách có Quỳnh Nhai" } };
  const { id: signedList } = await bodyOf(answerTo(handInDocument(onEvent, shown, "Quỳnh Nhai"), "admin"));
  await answerTo(handInDocument(onEvent, AGENDA, "agenda"), "admin");
  const ids = {
    report,
    scan,
    signedList,
    grant,
    bareGrant,
    room,
    taught,
    run,
    bareCourse,
    promise,
    dayOff,
    contribution: contribution.id,
    invitation: invitation.id,
    participation,
    imported: made.id,
    request,
  };
  const course = await completedCourse(PLANTED);
  const held = { on: { is: "event", event: course.course }, reason: "Thanh tra" };
  const { hold } = await bodyOf(appOf("officer").post("/api/legal-holds", held));
  return { event, ...ids, people: { one, other }, merge, ...course, hold: hold.id };
}

test("every operation has a policy, and every policy an operation", () => {
  expect(OPERATIONS.length).toBeGreaterThan(40);
  expect([...OPERATIONS].sort()).toEqual(Object.keys(POLICIES).sort());
});

/** No end comes of a stream: what it tells is tested where it is. */
const FINITE = Object.entries(POLICIES).filter(([operation]) => operation !== "watchChanges");

/** Made once for each of them: to make one takes longer than to ask. */
const apps = new Map<Asking, ReturnType<typeof testApp>>();

function appOf(who: Asking): ReturnType<typeof testApp> {
  const app = apps.get(who) ?? testApp(db(), ASKING[who]);
  apps.set(who, app);
  return app;
}

/** Asks as somebody. */
async function answerTo({ method, path, body, form, headers = {} }: Ask, who: Asking): Promise<Response> {
  const type = body === undefined ? {} : { "Content-Type": "application/json" };
  const sent = form ?? (body === undefined ? null : JSON.stringify(body));
  const request = new Request(`http://localhost${path}`, { method, headers: { ...headers, ...type }, body: sent });
  const response = await appOf(who).fetch(request);
  if (method !== "GET" && response.ok) isSpent = true;
  return response;
}

describe.each(["public", "donor", "verifier", "stranger"] as const)("no name reaches the role %s", (who) => {
  test.each(FINITE)("by %s", async (_, [ask]) => {
    const response = await answerTo(ask(scene), who);
    const told = `${JSON.stringify([...response.headers])} ${await response.text()}`;
    expect(told).not.toMatch(/Quỳnh Nhai|quynh\.nhai|0000777/);
  });
});

/** The same scene where nothing is: every address leads to what there never was. */
function elsewhere(there: Scene): Scene {
  const nothing = Object.fromEntries(Object.keys(there).map((noun) => [noun, randomUUID()]));
  const sessions = there.event.sessions.map((session) => ({ ...session, id: randomUUID() }));
  return {
    ...there,
    ...nothing,
    people: { one: randomUUID(), other: randomUUID() },
    event: ProgrammeEvent.parse({ ...there.event, id: randomUUID(), sessions }),
    run: { ...there.run, id: EventId.parse(randomUUID()) },
  };
}

/** What somebody is told, but for what they asked for by its number, and how much the database was asked for that. */
async function toldTo(who: Asking, asked: Ask) {
  const told = { status: 0, text: "", statements: 0 };
  const statements = await statementsOf(async () => {
    const response = await answerTo(asked, who);
    told.status = response.status;
    told.text = (await response.text()).replaceAll(ANY_UUID, "");
  });
  return { ...told, statements: statements.length };
}
const ANY_UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

describe.each(["public", "stranger"] as const)("to the role %s what is hidden is as what there is not", (who) => {
  const hidden = FINITE.filter(([, [ask, outcomes]]) => outcomes[who] !== "yes" && ask.length > 0);

  test.each(hidden)("by %s: the same words, for as much work", async (_, [ask]) => {
    expect(await toldTo(who, ask(scene))).toEqual(await toldTo(who, ask(elsewhere(scene))));
  });
});

describe.each(Object.entries(POLICIES))("%s", (_, [ask, outcomes]) => {
  // The app itself never asks over the wire; whoever would pass for it could do nothing but read organisations.
  test.each(Object.entries(outcomes) as [Asking, Outcome][])("%s: %s", async (who, outcome) => {
    const response = await answerTo(ask(scene), who);
    await response.body?.cancel();
    expect(response.ok ? "yes" : (OUTCOMES[response.status] ?? response.status)).toBe(outcome);
  });
});
