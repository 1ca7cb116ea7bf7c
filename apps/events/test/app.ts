import { randomUUID } from "node:crypto";
import { type Actor, NewProgrammeEvent, toSearchText } from "@wps/model";
import type { Kysely } from "kysely";
import pino from "pino";
import { type AppDeps, createApp } from "../src/server/app.ts";
import type { Tables } from "../src/server/db/tables.ts";
import type { FieldKeys } from "../src/server/field-keys/field-keys.ts";
import { ACTORS } from "./actors.ts";

/** The clock of the tests: it moves one minute each time it is read. */
export function testClock(from = "2026-11-21T01:00:00.000Z"): () => string {
  let instant = Date.parse(from);
  return () => {
    const now = new Date(instant).toISOString();
    instant += 60_000;
    return now;
  };
}

/** Signs the cookies of the tests. */
export const SECRET = "a secret of thirty-two characters, for tests alone";

const FIELD_KEY = { id: "test", key: new Uint8Array(32).fill(7) };
/** Seal what the tests write down sealed. */
export const FIELD_KEYS: FieldKeys = { current: FIELD_KEY, all: [FIELD_KEY] };

/** The app on a real database, asked in-process as one actor: an administrator, unless another is given. */
export function testApp(
  db: Kysely<Tables>,
  actor: Actor = ACTORS.admin,
  log = pino({ level: "silent" }),
  now = testClock(),
  known: Pick<AppDeps, "publicUrl"> = {},
) {
  const whoAsks = async () => actor;
  const app = createApp({ db, log, now, newId: randomUUID, secret: SECRET, fieldKeys: FIELD_KEYS, whoAsks, ...known });
  const send = (method: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
    app.request(path, {
      method,
      headers: { "Content-Type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
  return {
    fetch: app.fetch,
    request: app.request,
    routes: app.routes,
    get: (path: string) => app.request(path),
    post: (path: string, body: unknown, headers?: Record<string, string>) => send("POST", path, body, headers),
    put: (path: string, body: unknown, headers?: Record<string, string>) => send("PUT", path, body, headers),
    delete: (path: string, headers: Record<string, string> = {}) => app.request(path, { method: "DELETE", headers }),
  };
}

/** What an answer holds, for the test to say what it expects of it. */
export async function bodyOf(response: Response | Promise<Response>) {
  return JSON.parse(await (await response).text());
}

/** The organisations that the sample event names. */
export async function seedOrganisations(db: Kysely<Tables>): Promise<void> {
  const rows = [
    ["mps", "Bộ Công an", "Ministry of Public Security", "government"],
    ["un-women", "Cơ quan Liên hợp quốc về Bình đẳng giới", "UN Women", "multilateral"],
    ["gov-canada", "Chính phủ Canada", "Government of Canada", "government"],
  ] as const;
  await db
    .insertInto("organisations")
    .values(
      rows.map(([id, vi, en, type]) => ({
        id,
        origin: "public-record" as const,
        name: JSON.stringify({ vi, en }),
        type,
        search: toSearchText([vi, en]),
      })),
    )
    .execute();
}

/** A two-day training that uses every part of the schema. */
export const SAMPLE: NewProgrammeEvent = NewProgrammeEvent.parse({
  kind: "training",
  title: { vi: "Tập huấn an toàn trên không gian mạng", en: "Training on safety in cyberspace" },
  titleBasis: "described",
  summary: { vi: "Hai ngày,\nba chuyên đề." },
  dates: { precision: "day", start: "2026-12-01", end: "2026-12-02", basis: "stated", sources: ["s1"] },
  timeZone: "Asia/Ho_Chi_Minh",
  format: "hybrid",
  place: {
    status: "known",
    name: { vi: "Hà Nội", en: "Hà Nội" },
    venue: { vi: "Học viện An ninh nhân dân" },
    province: { code: "01", list: "2025" },
    basis: "stated",
  },
  sessions: [
    { date: "2026-12-01", hours: { start: "08:30", end: "17:00" }, title: { vi: "Ngày 1" } },
    { date: "2026-12-02" },
  ],
  organisations: [
    { organisation: "mps", role: "lead", basis: "stated" },
    {
      organisation: "un-women",
      role: "co-host",
      basis: "inferred",
      note: { vi: "Theo thư mời." },
    },
  ],
  taskLinks: [
    {
      programme: "nap-wps-2024-2030",
      clause: "II.2.e",
      basis: "suggested",
      why: { vi: "Nội dung trùng với mục II.2.e." },
    },
  ],
  headcounts: {
    status: "listed",
    items: [
      {
        unit: "person",
        count: { kind: "exact", value: 18 },
        women: { kind: "exact", value: 4 },
        standing: "chosen",
        basis: "stated",
        printed: "18 học viên",
        printedWomenShare: { percent: 32.5, sources: ["s1"] },
      },
      {
        unit: "person",
        count: { kind: "more-than", value: 20 },
        women: { kind: "unknown" },
        standing: "variant",
        basis: "stated",
      },
    ],
  },
  funding: {
    status: "listed",
    items: [
      {
        funder: "gov-canada",
        level: "event",
        channel: "un-women",
        amount: { status: "unknown" },
        basis: "stated",
      },
      {
        funder: "mps",
        level: "project",
        project: { en: "A framing project" },
        amount: { status: "known", money: { minor: 9_007_199_254_740_991, currency: "VND" } },
        basis: "stated",
      },
    ],
  },
  outcomes: { status: "listed", items: [{ kind: "output", statement: { vi: "Dự thảo kế hoạch." } }] },
  expected: { count: { kind: "about", value: 40 }, women: { kind: "at-least", value: 20 } },
  budget: { status: "known", money: { minor: 120_000_000, currency: "VND" } },
  cost: { status: "unknown" },
  deviations: [{ fact: "heads", reason: { vi: "Mưa bão, nhiều tỉnh không về dự được." } }],
  status: "planned",
  publication: "published",
  sensitivity: "open",
  variants: [{ fact: "format", note: { en: "Another source says online only." }, sources: ["s1"] }],
  sources: [{ key: "s1", citation: "Thư mời số 1", url: "https://example.org/thu-moi", published: "2026-11-01" }],
});
