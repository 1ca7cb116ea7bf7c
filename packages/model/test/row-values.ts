import fc from "fast-check";
import sample from "../fixtures/contributions/sample.json" with { type: "json" };
import * as catalogue from "../src/catalogue/index.js";
import { Contribution, checkOf, contentOf } from "../src/index.js";
import {
  askedInFull,
  coverageMap,
  measureEvents,
  measureParticipations,
  measureProgramme,
  moneyOfGrants,
} from "../src/indicators/index.js";
import { CERTIFICATE } from "./certificates.js";
import { by, dongOn, moneyOfEvent, shared } from "./grant-money.js";
import { GRANT } from "./grants.js";
import { attendees } from "./participation-facts.js";
import { RESULT } from "./results.js";

const { REFERENCE, nationalActionProgramme: nap } = catalogue;

const PAID = moneyOfEvent(1, [{ actual: dongOn(12_000_000) }, { planned: dongOn(0) }], shared([by(GRANT), 10_000]));

const COVERAGE = coverageMap({ programme: nap.code, years: { first: 2026, last: 2027 } }, [], REFERENCE);

const contribution = Contribution.parse(sample);

const invited = { name: "Lan", email: "lan@example.org", role: "donor", organisations: ["un-women", "vwu"] };

const id = "439c044e-b44b-4821-8672-2662705f45ac";
const lan = {
  name: { family: "Nguyễn", middle: "Thị", given: "Lan", order: "family-first" },
  birthYear: 1985,
  contact: { email: "lan@example.org", phone: "+84912345678" },
} as const;
const profile = {
  sex: "woman",
  organisation: "vwu",
  unit: "Ban Quốc tế",
  function: "Chuyên viên",
  positionLevel: "expert",
  province: { code: "01", list: "2025" },
  ageGroup: "35-44",
} as const;
const listed = { profile, roles: ["participant", "trainer"], mode: "online", status: "confirmed" } as const;
const needs = {
  interpreter: "Ngôn ngữ ký hiệu",
  stepFree: true,
  children: 2,
  diet: "Ăn chay",
  other: "Ngồi gần bục",
} as const;
const sensitive = {
  ethnicity: "Tày",
  functioning: { seeing: "some", hearing: "none", walking: "a-lot" },
  health: "Dị ứng thuốc kháng sinh.",
} as const;
const room = {
  name: { vi: "Phòng 201", en: "Room 201" },
  venue: { vi: "Nhà khách Chính phủ" },
  province: profile.province,
  organisation: "vwu",
  capacity: { kind: "at-least", value: 60 },
  note: { vi: "Có lối đi cho xe lăn." },
  closedFrom: "2027-01-01",
} as const;
const rowsOfList = [
  { ...listed, person: lan, entry: "added" },
  { ...listed, person: id, entry: "imported" },
] as const;
const countrySource = { title: "Thông báo về nghỉ Tết", number: "12/TB", url: "https://example.org/12" } as const;
const dayOff = {
  kind: "holiday",
  occasion: "tet",
  name: { vi: "Tết Nguyên đán 2027", en: "Tết 2027" },
  start: "2027-02-04",
  end: "2027-02-10",
  source: countrySource,
} as const;
const report = { session: id, part: "morning", name: "Zoom 8/3.csv", leastMinutes: 158, unlisted: 3 } as const;
const taught = {
  title: { vi: "Tập huấn giảng viên nguồn", en: "Training of trainers" },
  kind: "training",
  summary: { vi: "Năm ngày." },
  modules: [
    { id, title: { vi: "Bảo vệ phụ nữ" }, aim: { vi: "Hiểu Nghị quyết 1325." }, minutes: 180 },
    { id: "5c2d9f60-9e0b-4f4e-8c3b-0d6a5b1e7a10", title: { vi: "Thực hành" } },
  ],
  organisations: [{ organisation: "vwu", role: "lead" }],
} as const;
const permitted = {
  status: "needed",
  grounds: ["foreign-participants", "foreign-funding"],
  decides: "prime-minister",
  authority: { vi: "Bộ Công an" },
  application: { status: "made", on: "2027-01-20" },
  decision: { status: "granted", number: "123/QĐ-TTg", on: "2027-02-10" },
  report: { due: "2027-04-01", sentOn: "2027-03-30" },
} as const;
const refused = { status: "refused", on: "2027-02-10", reason: { vi: "Thiếu đề án." } } as const;
const said = { purpose: "report", isGiven: true, text: 1, language: "vi" } as const;
const reached = { status: "known", contact: lan.contact } as const;

const publishing = {
  publisher: { organisation: "vwu", isSecondary: true },
  entries: [
    { organisation: "vwu", identifier: "VN-COA-0001" },
    { organisation: "un-women", identifier: "XM-DAC-41146", channel: "41146" },
  ],
} as const;

const rate = {
  units: "1",
  from: "USD",
  to: "VND",
  worth: "25400.5",
  on: "2026-03-09",
  source: "Tỷ giá hạch toán tháng 3",
} as const;
const { id: _id, revision: _revision, ...grant } = GRANT;
const money = {
  shares: {
    status: "known",
    parts: [
      { payer: { is: "grant", grant: id }, hundredths: 2_500 },
      { payer: { is: "organisation", organisation: "mps", domestic: true }, hundredths: 7_500 },
    ],
  },
  lines: [
    {
      id,
      category: "venue",
      planned: { on: "2026-03-01", amount: { status: "known", money: { minor: 12_000_000, currency: "VND" } } },
      committed: { on: "2026-03-02", amount: { status: "unknown" } },
      actual: { on: "2026-03-09", amount: { status: "in-kind", what: { vi: "Hội trường" }, valuation: null } },
      shares: {
        status: "unknown",
        payers: [
          { is: "grant", grant: id },
          { is: "withheld", nth: 1 },
        ],
      },
    },
  ],
} as const;

const described = {
  title: { vi: "Báo cáo đánh giá khóa tập huấn", en: "Evaluation of the training course" },
  kind: "evaluation",
  languages: ["vi", "en"],
  dated: "2026-03-20",
  audience: "everybody",
  consent: { status: "given", keptAt: "Hồ sơ 12/2026, phòng Tổ chức" },
  isSigned: false,
  evidenceOf: [
    { is: "requirement", requirement: id, closes: "2026-03-31" },
    { is: "result", statement: { vi: "Cán bộ biết cách tiếp nhận tin báo" } },
    { is: "tier", tier: 4 },
  ],
};
const page = { url: "https://example.org/bao-cao.pdf", type: "application/pdf" };
const kept = {
  is: "file",
  type: "application/pdf",
  size: 48_213,
  sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
  isKept: true,
};
const promised = {
  kind: "commitment",
  text: { vi: "Ban hành quy trình tiếp nhận tin báo" },
  owner: "mps",
  due: "2026-09",
  followUp: { state: "done", on: "2026-09-01", note: { vi: "Đã ban hành" } },
} as const;
const asked = {
  requirements: [
    {
      id,
      kind: "progress-report",
      due: { is: "periodic", every: "half-year", yearBegins: 4, days: 45 },
      submitted: [{ closes: "2025-09-30", on: "2025-11-10", note: { vi: "Qua thư điện tử" } }],
    },
    {
      id: GRANT.id,
      kind: "audit",
      title: { en: "Yearly audit" },
      due: { is: "on-days", days: [{ due: "2026-06-30", covers: { start: "2025-04-01", end: "2026-03-31" } }] },
      submitted: [],
    },
  ],
} as const;

/** What hardly ever comes of drawing part by part, since its parts have to agree: rows as they are, by their schemas. */
const ROWS: Readonly<Record<string, readonly unknown[]>> = {
  AidPublishing: [{ revision: 2, ...publishing }],
  AidPublishingChange: [publishing],
  AccessNeeds: [needs, { travel: "Vé tàu từ Lào Cai" }],
  Account: [
    {
      id: "439c044e-b44b-4821-8672-2662705f45ac",
      revision: 1,
      name: "Lan",
      email: "lan@example.org",
      role: "organiser",
      organisations: ["vwu"],
      closed: false,
    },
  ],
  AttendanceRegister: [
    {
      event: id,
      revision: 2,
      rule: { percent: 80, excused: "absent" },
      closedAt: "2026-03-09T10:00:00.000Z",
      slots: [{ session: id, part: "morning" }],
      marks: [
        { participation: id, session: id, part: "morning", mark: { state: "late", basis: "paper", minutes: 95 } },
      ],
    },
  ],
  AttendanceReport: [{ ...report, id, event: id, marks: 12, at: "2026-03-09T10:00:00.000Z" }],
  Attended: [CERTIFICATE.attended],
  CountrySource: [countrySource, { title: "Hiến pháp" }],
  NewCountryEdit: [
    dayOff,
    {
      kind: "season",
      name: dayOff.name,
      start: dayOff.start,
      end: dayOff.end,
      source: countrySource,
      provinces: [{ code: "01", list: "2025" }],
    },
  ],
  CountryEdit: [
    { ...dayOff, id, revision: 2, createdAt: "2026-03-09T10:00:00.000Z", updatedAt: "2026-03-10T10:00:00.000Z" },
  ],
  ExchangeRate: [rate],
  NewExchangeRate: [rate, { ...rate, replaces: id }],
  KeptExchangeRate: [{ ...rate, id, replaces: id, enteredAt: "2026-03-09T10:00:00.000Z" }],
  Grant: [GRANT],
  Results: [{ of: { is: "grant", grant: id }, revision: 1, results: [RESULT] }],
  ResultsChange: [{ results: [RESULT] }],
  Recommendation: [{ id, event: id, revision: 2, ...promised }],
  NewRecommendation: [promised, { ...promised, due: undefined, followUp: { state: "open" } }],
  GrantRequirements: [{ grant: id, revision: 3, ...asked }],
  RequirementsChange: [asked],
  Permit: [
    { status: "unknown" },
    { status: "not-needed", why: { vi: "Không có yếu tố nước ngoài." } },
    permitted,
    { ...permitted, decision: refused, report: {} },
    { ...permitted, application: { status: "not-made" }, decision: { status: "pending" }, report: {} },
  ],
  PermitChange: [{ permit: permitted }],
  EventPermit: [{ event: id, revision: 2, permit: permitted }],
  PermitStep: [
    { step: "apply", due: "2027-01-29", isSure: true },
    { step: "report", isSure: false },
  ],
  NewDocument: [described, { ...described, title: { vi: "Ảnh" }, languages: [], consent: { status: "unknown" } }],
  DocumentAddress: [page],
  ProgrammeDocument: [
    {
      id,
      of: { is: "event", event: id },
      revision: 2,
      ...described,
      content: kept,
      addedAt: "2026-03-09T10:00:00.000Z",
    },
    {
      id,
      of: { is: "grant", grant: id },
      revision: 1,
      ...described,
      content: { is: "elsewhere", ...page },
      addedAt: "2026-03-09T10:00:00.000Z",
    },
  ],
  Delivery: [
    { requirement: id, closes: "2026-03-31", on: "2026-04-30", note: { vi: "Qua thư điện tử" } },
    { requirement: id, closes: "2026-03-31", on: null },
  ],
  DueReport: [{ grant: id, requirement: id, kind: "audit", closes: "2026-06-30", due: "2026-06-30" }],
  SessionTrainers: [
    { event: id, revision: 0, items: [] },
    { event: id, revision: 2, items: [{ session: id, trainers: [id] }] },
  ],
  SessionTrainersChange: [{ items: [{ session: id, trainers: [id] }] }],
  Course: [{ id, revision: 2, ...taught }],
  NewCourse: [taught],
  Recurrence: [
    { by: "day", every: 2, end: { is: "count", count: 3 } },
    { by: "week", every: 1, weekdays: ["TU", "TH"], end: { is: "until", day: "2027-12-31" } },
    { by: "day-of-month", every: 3, day: -1, end: { is: "count", count: 4 } },
    { by: "weekday-of-month", every: 1, nth: 2, weekday: "FR", end: { is: "count", count: 4 } },
  ],
  NewGrant: [grant],
  Room: [{ id, revision: 2, ...room }],
  NewRoom: [room, { name: { en: "Hall" }, capacity: { kind: "unknown" } }],
  EventMoney: [{ event: id, revision: 2, ...money }],
  EventMoneyChange: [money],
  PaperRequest: [{ reason: "Buổi học sáng 9/3 tại Đà Nẵng", language: "vi" }],
  SheetScan: [
    {
      id,
      event: id,
      session: id,
      type: "application/pdf",
      size: 48_213,
      sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
      at: "2026-03-09T10:00:00.000Z",
      isKept: true,
    },
  ],
  ConsentRecord: [
    { ...said, id, event: id, channel: "self-service", on: "2026-03-08", at: "2026-03-08T02:00:00.000Z" },
  ],
  DataRequest: [
    {
      id,
      revision: 3,
      kind: "deletion",
      wish: "Xin xóa tên tôi.",
      receivedAt: "2026-03-06T03:00:00.000Z",
      acknowledgedAt: "2026-03-09T03:00:00.000Z",
      extension: { days: 15, reason: "Cần hỏi thêm." },
      outcome: { is: "refused", at: "2026-03-20T03:00:00.000Z", answer: "Hồ sơ đang được kiểm toán." },
    },
  ],
  HoldLifting: [{ reason: "Thanh tra đã kết thúc." }],
  LegalHold: [
    {
      id,
      on: { is: "person", request: id },
      reason: "Đang khiếu nại.",
      at: "2026-03-06T03:00:00.000Z",
      by: "Lê Minh",
      lifted: { at: "2026-06-06T03:00:00.000Z", reason: "Đã giải quyết xong." },
    },
    { id, on: { is: "event", event: id }, reason: "Thanh tra.", at: "2026-03-06T03:00:00.000Z" },
  ],
  ActionPlan: catalogue.ACTION_PLANS,
  Agency: catalogue.AGENCIES,
  Certificate: [
    CERTIFICATE,
    { ...CERTIFICATE, revoked: { at: "2026-04-01T01:00:00.000Z", reason: "other", note: "x" } },
  ],
  CertificateCheck: [checkOf(CERTIFICATE, "open"), checkOf(CERTIFICATE, "sensitive")],
  CertificateIssue: [{}, { participations: [id] }],
  Contribution: [contribution],
  ContributionFile: [
    { format: "wps-contributions", version: 1, edition: catalogue.EDITION, contributions: [contribution] },
  ],
  CoverageMap: [COVERAGE],
  CoverageQuestion: [COVERAGE.question],
  Framework: catalogue.FRAMEWORKS,
  FunctionHolding: catalogue.HOLDINGS,
  Indicator: catalogue.INDICATORS,
  KeptContribution: [{ ...contribution, id: "439c044e-b44b-4821-8672-2662705f45ac", revision: 1 }],
  LegalAct: catalogue.LEGAL_ACTS,
  Measure: catalogue.MEASURES,
  MeasureMetadata: catalogue.MEASURES.map((measure) => catalogue.metadataOf(measure, "vi")),
  MeasureQuestion: [askedInFull({ measure: "DEL-01", where: { "event-kind": "training", funder: null } })],
  GrantMoney: [moneyOfGrants({ grants: [GRANT], others: [], money: [PAID], events: [], currency: "VND", rates: [] })],
  MeasureTable: [measureEvents({ measure: "COV-01", programme: nap.code, by: ["task"] }, [], REFERENCE)],
  Invitation: [
    { ...invited, purpose: "join", id: "439c044e-b44b-4821-8672-2662705f45ac", expiresAt: "2026-01-02T03:04:05Z" },
  ],
  NewConsent: [{ ...said, channel: "paper", on: "2026-03-01" }],
  NewDataRequest: [{ kind: "copy", wish: "Xin một bản." }],
  NewLegalHold: [{ on: { is: "event", event: id }, reason: "Thanh tra." }],
  NewImport: [{ name: "danh-sach.xlsx", rows: rowsOfList }],
  NewParticipation: rowsOfList,
  NewNominee: [{ person: lan, profile }],
  NewRegistration: [
    {
      person: { name: lan.name, contact: lan.contact },
      profile,
      needs,
      sensitive,
      consents: [{ purpose: "report", text: 1, language: "vi" }],
    },
  ],
  NewAttendanceReport: [
    {
      ...report,
      marks: [
        { participation: id, minutes: 95, over: null },
        { participation: id, over: { state: "late", basis: "paper", minutes: 95 } },
      ],
    },
  ],
  NewContribution: [JSON.parse(contentOf(contribution))],
  NewInvitation: [invited],
  OwnConsent: [{ ...said, event: id }],
  Observation: catalogue.OBSERVATIONS,
  Office: catalogue.OFFICES,
  ParticipationQuestion: [{ ...askedInFull({ measure: "PRT-01" }), by: ["sex", "role"] }],
  ParticipationTable: [measureParticipations({ measure: "PRT-08", by: ["role"] }, attendees, REFERENCE)],
  Participation: [
    { ...listed, ...lan, contact: reached, id, revision: 1, event: id, number: 3, person: id, entry: "walk-in" },
  ],
  ParticipationChange: [{ ...listed, person: lan }],
  Person: [{ ...lan, id, revision: 2, profile, contact: { status: "withheld" } }],
  Programme: catalogue.PROGRAMMES,
  ProgrammeMeasures: [measureProgramme(nap, [])],
  Province: catalogue.PROVINCES,
  Reorganisation: [catalogue.reorganisationOf2025],
  ReadingReason: [{ reason: "Sắp chỗ ngồi cho người khó nghe." }],
  SensitiveDetails: [sensitive, { health: "Hen suyễn." }],
  RequestStep: [
    { step: "extend", days: 10, reason: "Cần hỏi thêm." },
    { step: "refuse", answer: "Hồ sơ đang được kiểm toán." },
    { step: "erase" },
  ],
  ResultContribution: [
    {
      event: "a",
      observed: "2025-06-30",
      change: { vi: "Xã có tổ hòa giải" },
      contribution: { vi: "Người dự lớp lập tổ" },
      indicators: [],
      tasks: [{ programme: "nap-wps-2024-2030", clause: "II.2.e" }],
      sources: ["s1"],
    },
  ],
  SeatPlan: [
    {
      capacity: 12,
      womenPercent: 50,
      offices: [
        { organisation: "vwu", seats: 3 },
        { organisation: "mps", seats: 2 },
      ],
      nominateUntil: "2026-03-01T10:00:00.000Z",
      registerUntil: "2026-03-02T10:00:00.000Z",
      waits: true,
    },
  ],
  SeriesBreak: catalogue.SERIES_BREAKS,
  Target: catalogue.FRAMEWORKS.flatMap(({ targets }) => targets),
};

/** Rows of a schema as they are, where there are any. */
export const rowValues = (noun: string): fc.Arbitrary<unknown>[] => {
  const rows = ROWS[noun];
  return rows === undefined ? [] : [fc.constantFrom(...rows)];
};
