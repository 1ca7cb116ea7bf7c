import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Grant, ProgrammeEvent } from "@wps/model";
import { StatementSnapshot, statementOf } from "@wps/model/statements";
import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { ACTORS, actorFor, seedAccounts } from "../../../test/actors.ts";
import { bodyOf, SAMPLE, seedOrganisations, testApp } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { GRANT } from "../../../test/grants.ts";
import { STATEMENT_FILES } from "../../contract/statements.ts";

const db = useDatabase();
const NOW = "2026-08-15T03:00:00.000Z";
const app = (actor: Parameters<typeof testApp>[1] = ACTORS.organiser) => testApp(db(), actor, undefined, () => NOW);
const REQUEST = { period: { start: "2026-01-01", end: "2026-06-30" }, issuer: "mps" };
const LATER = { period: { start: "2026-07-01", end: "2026-07-31" }, issuer: "mps" };
let grant: Grant;
let event: ProgrammeEvent;

const address = (rest = "statements") => `/api/grants/${grant.id}/${rest}`;
const tried = (request: object = REQUEST, actor?: Parameters<typeof testApp>[1]) =>
  app(actor).post(address("statement-trials"), request);
const sha256Of = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest("hex");

/** Tries a statement and issues it. */
async function issued(request: object = REQUEST, actor?: Parameters<typeof testApp>[1]) {
  const { sha256 } = await bodyOf(tried(request, actor));
  return app(actor).post(address(), { ...request, sha256 });
}

/** What the grant pays of an event: so many cents of a line of its own, and a part of one that nobody knows. */
async function pays(of: ProgrammeEvent, minor: number, revision = 0): Promise<void> {
  const paying = { is: "grant", grant: grant.id };
  const line = (nth: number, actual: object, shares: object) => ({
    id: `0d3c8f6e-5f0a-4d8e-9f7e-2a1f6f0f8a0${nth}`,
    category: "venue",
    name: { vi: "Tên dòng chi không ra ngoài" },
    actual,
    shares,
  });
  const known = { on: "2026-03-09", amount: { status: "known", money: { minor, currency: "CAD" } } };
  const host = { is: "organisation", organisation: "mps", domestic: true };
  const lines = [
    line(1, known, {
      status: "known",
      parts: [
        { payer: paying, hundredths: 7_500 },
        { payer: host, hundredths: 2_500 },
      ],
    }),
    line(2, known, { status: "unknown", payers: [paying, host] }),
  ];
  const saved = await app(ACTORS.admin).put(`/api/events/${of.id}/money`, { lines }, { "If-Match": `"${revision}"` });
  expect(saved.status).toBe(200);
}

beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
  await seedAccounts(db());
  grant = await bodyOf(app(ACTORS.admin).post("/api/grants", GRANT));
  event = await bodyOf(app(ACTORS.admin).post("/api/events", SAMPLE));
  await pays(event, 100_000);
});

describe("happy", () => {
  test("a trial says what would be told, and keeps nothing", async () => {
    const trial = await bodyOf(tried());
    const { money, events } = statementOf(StatementSnapshot.parse(trial.snapshot));
    expect(money.total.actual).toMatchObject({ known: 75_000, counted: 1, shareUnknown: 1 });
    expect(events.map(({ id }) => id)).toEqual([event.id]);
    expect(await bodyOf(app().get(address()))).toEqual({ items: [] });
    expect((await bodyOf(tried())).sha256).toBe(trial.sha256);
  });

  test("what is issued has the next number, and is found by whoever may read the grant", async () => {
    const first = await bodyOf(issued());
    expect(first).toMatchObject({ grant: grant.id, nth: 1, ...REQUEST, madeAt: NOW, corrections: 0 });
    const second = await bodyOf(issued(LATER));
    expect(second.nth).toBe(2);
    expect(await bodyOf(app(ACTORS.donor).get(address()))).toEqual({ items: [second, first] });
    const read = await bodyOf(app(ACTORS.donor).get(address("statements/1")));
    expect(read.sha256).toBe(first.sha256);
    expect(read.snapshot).toMatchObject({ nth: 1, issuer: "mps", grant: { id: grant.id } });
  });

  test("stays as it was told, and what was corrected is listed in the next one", async () => {
    await issued();
    const before = await bodyOf(app().get(address("statements/1")));
    await pays(event, 80_000, 1);
    expect(await bodyOf(app().get(address("statements/1")))).toEqual(before);
    const next = await bodyOf(issued(LATER));
    // In all, and by year, task, province and event.
    expect(next.corrections).toBeGreaterThanOrEqual(3);
    const { snapshot } = await bodyOf(app().get(address("statements/2")));
    const [first] = statementOf(StatementSnapshot.parse(snapshot)).corrections;
    expect(first).toMatchObject({ nth: 1, before: { sum: { known: 75_000 } }, after: { sum: { known: 60_000 } } });
  });

  test("every file is made again, byte for byte, from the data alone", { timeout: 60_000 }, async () => {
    await issued();
    const file = async (name: string) => {
      const answer = await app(ACTORS.donor).get(address(`statements/1/files/${name}`));
      expect([answer.status, answer.headers.get("Content-Disposition")]).toEqual([
        200,
        `attachment; filename="1-${name}"`,
      ]);
      return new Uint8Array(await answer.arrayBuffer());
    };
    const folder = await mkdtemp(join(tmpdir(), "wps-statement-"));
    try {
      const data = await file("data.json");
      expect(sha256Of(data)).toBe((await bodyOf(app().get(address("statements/1")))).sha256);
      await writeFile(join(folder, "data.json"), data);
      const command = new URL("recompute.ts", import.meta.url).pathname;
      const { stdout } = await promisify(execFile)(process.execPath, [command, join(folder, "data.json"), folder]);
      for (const name of STATEMENT_FILES.filter((one) => one !== "data.json")) {
        const bytes = await file(name);
        expect(Buffer.compare(await readFile(join(folder, name)), bytes), name).toBe(0);
        expect(stdout).toContain(sha256Of(bytes));
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe("error", () => {
  test.each([
    ["of a period that is not over", { ...REQUEST, period: { start: "2026-07-01", end: "2026-08-31" } }, "not-over"],
    ["of who funds it", { ...REQUEST, issuer: "gov-canada" }, "not-its-issuer"],
    ["of somebody outside its chain", { ...REQUEST, issuer: "mofa" }, "not-its-issuer"],
    ["of whom the actor does not act for", { ...REQUEST, issuer: "un-women" }, "not-its-issuer"],
  ])("there is no statement %s", async (_, request, because) => {
    const answer = await tried(request);
    expect(answer.status).toBe(409);
    expect(await bodyOf(answer)).toMatchObject({ refusal: { code: "STATEMENT_NOT_POSSIBLE", because } });
  });

  test("a period is of whole months", async () => {
    expect((await tried({ ...REQUEST, period: { start: "2026-01-01", end: "2026-06-29" } })).status).toBe(400);
  });

  test("what has changed since it was looked at is not issued", async () => {
    const { sha256 } = await bodyOf(tried());
    await pays(event, 1, 1);
    const answer = await app().post(address(), { ...REQUEST, sha256 });
    expect(await bodyOf(answer)).toMatchObject({ code: "STATEMENT_DIFFERS" });
    expect(await bodyOf(app().get(address()))).toEqual({ items: [] });
  });

  test("two who issue it at once do not both", async () => {
    const { sha256 } = await bodyOf(tried());
    const answers = await Promise.all([1, 2].map(() => app().post(address(), { ...REQUEST, sha256 })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  test("there is none that was not issued", async () => {
    expect(await bodyOf(app().get(address("statements/1")))).toMatchObject({ code: "STATEMENT_NOT_FOUND" });
    expect((await app().get(address("statements/1/files/data.json"))).status).toBe(404);
    expect((await app().get(address("statements/1/files/other.exe"))).status).toBe(400);
  });

  test("a grant with a statement is not taken away", async () => {
    await app(ACTORS.admin).put(`/api/events/${event.id}/money`, { lines: [] }, { "If-Match": '"1"' });
    await issued();
    const answer = await app(ACTORS.admin).delete(`/api/grants/${grant.id}`, { "If-Match": '"1"' });
    expect(await bodyOf(answer)).toMatchObject({ code: "GRANT_IN_USE", refusal: { statements: 1 } });
  });
});

describe("security", () => {
  test("a donor issues nothing, and another donor does not learn that there is anything", async () => {
    await issued();
    expect((await tried(REQUEST, ACTORS.donor)).status).toBe(403);
    const other = actorFor("donor", "gov-uk");
    for (const path of ["statements", "statements/1", "statements/1/files/report-vi.pdf"]) {
      expect((await app(other).get(address(path))).status).toBe(404);
    }
    expect((await app({ role: "public" }).get(address())).status).toBe(403);
  });

  test("tells of an event that is held back neither its name nor its day, and of nobody else's money", async () => {
    const hidden = await bodyOf(app(ACTORS.admin).post("/api/events", { ...SAMPLE, sensitivity: "sensitive" }));
    await pays(hidden, 40_000);
    await issued();
    const text = await (await app(ACTORS.donor).get(address("statements/1/files/data.json"))).text();
    expect(text).not.toContain(hidden.id);
    expect(text).not.toContain("Tên dòng chi không ra ngoài");
    expect(text).not.toContain("2026-03-09");
    const snapshot = StatementSnapshot.parse(JSON.parse(text));
    expect(snapshot).toMatchObject({ heldBack: 1 });
    expect(statementOf(snapshot).money.total.actual?.known).toBe(75_000 + 30_000);
  });

  test("nothing of what was issued is changed or taken away, not even in the database", async () => {
    await issued();
    await expect(sql`update statements set snapshot = 'x'`.execute(db())).rejects.toThrow(/stays as it was/);
    await expect(sql`delete from statement_files`.execute(db())).rejects.toThrow(/stays as it was/);
  });
});
