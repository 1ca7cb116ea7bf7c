import { createHash, randomBytes } from "node:crypto";
import type { Participation, ProgrammeEvent, SheetScan } from "@wps/model";
import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { ACTORS, actorFor, seedAccounts } from "../../../test/actors.ts";
import { bodyOf, SAMPLE, seedOrganisations, testApp } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { LAN } from "../../../test/participations.ts";

const db = useDatabase();
let event: ProgrammeEvent;
let lan: Participation;
const organiser = () => testApp(db(), ACTORS.organiser);
const officer = () => testApp(db(), ACTORS.officer);
const scans = () => `/api/events/${event.id}/sheet-scans`;
const list = async (): Promise<SheetScan[]> => (await bodyOf(organiser().get(scans()))).items;
const PDF = Buffer.from("%PDF-1.7 Nguyễn Thị Lan đã ký");

beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
  await seedAccounts(db());
  event = await bodyOf(testApp(db()).post("/api/events", SAMPLE));
  lan = await bodyOf(organiser().post(`/api/events/${event.id}/participations`, LAN));
});

function add(bytes: Uint8Array<ArrayBuffer>, more: { session?: string; app?: ReturnType<typeof organiser> } = {}) {
  const { session = event.sessions[0]?.id ?? "", app = organiser() } = more;
  const body = new FormData();
  body.set("session", session);
  body.set("file", new Blob([bytes]), "anh.exe");
  return app.request(scans(), { method: "POST", body });
}
const read = (id: string, reason = "Đối chiếu", app = organiser()) =>
  app.post(`/api/sheet-scans/${id}/readings`, { reason });
const remove = (id: string, app = organiser()) => app.delete(`/api/sheet-scans/${id}`);
const hold = (on: object) => officer().post("/api/legal-holds", { on, reason: "Thanh tra" });

describe("happy", () => {
  test("a scan is kept by its bytes, and read again as it was", async () => {
    const added = await add(PDF);
    expect(added.status).toBe(201);
    const scan: SheetScan = await bodyOf(added);
    const sha256 = createHash("sha256").update(PDF).digest("hex");
    expect(scan).toMatchObject({ type: "application/pdf", size: PDF.length, sha256, isKept: true });
    expect(await list()).toEqual([scan]);
    const file = await read(scan.id);
    expect([file.status, file.headers.get("Content-Type")]).toEqual([200, "application/pdf"]);
    expect(file.headers.get("Content-Disposition")).toBe("attachment");
    expect(Buffer.from(await file.arrayBuffer())).toEqual(PDF);
  });

  test("the same file once more is the same scan", async () => {
    const first = await bodyOf(add(PDF));
    const [second, third] = await Promise.all([add(PDF), add(PDF)]);
    expect([second.status, third.status]).toEqual([200, 200]);
    expect(await bodyOf(second)).toEqual(first);
    expect(await list()).toEqual([first]);
  });

  test("what was added by mistake is gone with all that was kept of it", async () => {
    const { id } = await bodyOf(add(PDF));
    expect((await remove(id)).status).toBe(204);
    expect(await list()).toEqual([]);
    expect(await db().selectFrom("sheet_scans").select("id").execute()).toEqual([]);
  });

  test("when its time is over its fingerprint is left, and the same file may come again", async () => {
    const scan = await bodyOf(add(PDF));
    await db().updateTable("sheet_scans").set({ sealed: null }).execute();
    expect(await list()).toEqual([{ ...scan, isKept: false }]);
    expect(await bodyOf(read(scan.id))).toMatchObject({ code: "SHEET_SCAN_NOT_FOUND" });
    expect((await add(PDF)).status).toBe(201);
    expect(await list()).toMatchObject([{ sha256: scan.sha256, isKept: true }]);
  });
});

describe("error", () => {
  test.each([
    ["a page", "<html><script>alert(1)</script></html>"],
    ["a picture that is a program", "<svg xmlns='http://www.w3.org/2000/svg'/>"],
    ["a workbook", "PK\u0003\u0004"],
    ["nothing", ""],
  ])("%s is no scan, whatever it is called", async (_, content) => {
    expect(await bodyOf(add(Buffer.from(content)))).toMatchObject({ code: "SHEET_SCAN_UNREADABLE" });
    expect(await list()).toEqual([]);
  });

  test("what is too large is not taken in", async () => {
    const large = Buffer.concat([PDF, randomBytes(10 * 1024 * 1024)]);
    expect(await bodyOf(add(large))).toMatchObject({ code: "SHEET_SCAN_UNREADABLE" });
    expect((await add(Buffer.concat([large, large]))).status).toBe(413);
  });

  test("a scan is of a session that there is", async () => {
    const answer = add(PDF, { session: "00000000-0000-4000-8000-000000000099" });
    expect(await bodyOf(answer)).toMatchObject({ code: "SESSION_NOT_FOUND" });
  });

  test("no more are kept than an event may have", async () => {
    await add(PDF);
    await sql`
      insert into sheet_scans select gen_random_uuid(), event_id, session_id, type, size,
        encode(sha256(n::text::bytea), 'hex'), sealed, added_by, added_at
      from sheet_scans, generate_series(1, 199) as n
    `.execute(db());
    expect(await bodyOf(add(Buffer.from("%PDF-2.0")))).toMatchObject({ code: "TOO_MANY_SHEET_SCANS" });
  });

  test("once attendance is complete a scan is evidence, and stays", async () => {
    const { id } = await bodyOf(add(PDF));
    const { slots } = await bodyOf(organiser().get(`/api/events/${event.id}/attendance`));
    const marks = slots.map((slot: object) => ({
      ...slot,
      participation: lan.id,
      mark: { state: "present", basis: "paper" },
    }));
    await organiser().put(`/api/events/${event.id}/attendance/marks`, { marks });
    await organiser().put(`/api/events/${event.id}/attendance`, { closed: true }, { "If-Match": '"0"' });
    expect(await bodyOf(remove(id))).toMatchObject({ code: "REGISTER_CLOSED" });
    // What is found later is evidence as well.
    expect((await add(Buffer.from("%PDF-2.0"))).status).toBe(201);
    expect(await list()).toHaveLength(2);
  });

  test("under a legal hold on the event, or on anybody listed, nothing is deleted", async () => {
    const { id } = await bodyOf(add(PDF));
    const { hold: held } = await bodyOf(hold({ is: "event", event: event.id }));
    expect(await bodyOf(remove(id))).toMatchObject({ code: "LEGAL_HOLD" });
    await officer().post(`/api/legal-holds/${held.id}/lifting`, { reason: "Xong" });
    const { link } = await bodyOf(organiser().post(`/api/participations/${lan.id}/own-data-link`, {}));
    const asked = testApp(db(), ACTORS.public).post(`/api${new URL(link).pathname}/requests`, { kind: "copy" });
    expect((await hold({ is: "person", request: (await bodyOf(asked)).id })).status).toBe(201);
    expect(await bodyOf(remove(id))).toMatchObject({ code: "LEGAL_HOLD" });
  });
});

describe("security", () => {
  test("who looked at it and why is written down, and without a reason nobody does", async () => {
    const { id } = await bodyOf(add(PDF));
    expect((await read(id, " ")).status).toBe(400);
    await read(id, "Đối chiếu với sổ");
    const reads = db().selectFrom("person_reads").select(["role", "people", "event_id", "reason"]);
    expect(await reads.where("operation", "=", "readSheetScan").execute()).toEqual([
      { role: "organiser", people: 1, event_id: event.id, reason: "Đối chiếu với sổ" },
    ]);
  });

  test("what it shows stands nowhere in the database as it is", async () => {
    await add(PDF);
    const { rows } = await sql<{
      all: string;
    }>`select string_agg(sheet_scans::text, '') as all from sheet_scans`.execute(db());
    const all = rows[0]?.all ?? "";
    expect(all.length).toBeGreaterThan(PDF.length);
    for (const encoding of ["utf8", "base64", "base64url", "hex"] as const) {
      expect(all).not.toContain(PDF.toString(encoding).slice(3, 30));
    }
  });

  test("a sealed scan that is put in the place of another is not opened", async () => {
    const { id } = await bodyOf(add(PDF));
    const other = await bodyOf(add(Buffer.from("%PDF-2.0 other")));
    await sql`
      update sheet_scans set sealed = (select sealed from sheet_scans where id = ${other.id}) where id = ${id}
    `.execute(db());
    expect((await read(id)).status).toBe(500);
  });

  test("who runs another event finds none, and neither adds, reads nor deletes", async () => {
    const { id } = await bodyOf(add(PDF));
    for (const actor of [ACTORS.public, ACTORS.donor, ACTORS.verifier, ACTORS.officer, actorFor("organiser", "moj")]) {
      const app = testApp(db(), actor);
      for (const answer of [app.get(scans()), add(PDF, { app }), read(id, "Xem", app), remove(id, app)]) {
        expect(["NOT_ALLOWED", "SHEET_SCAN_NOT_FOUND"]).toContain((await bodyOf(answer)).code);
      }
    }
    expect(await list()).toHaveLength(1);
  });
});
