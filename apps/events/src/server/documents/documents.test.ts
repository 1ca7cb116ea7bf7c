import { createHash, randomBytes } from "node:crypto";
import type { Grant, ProgrammeDocument, ProgrammeEvent } from "@wps/model";
import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { ACTORS, actorFor, seedAccounts } from "../../../test/actors.ts";
import { bodyOf, SAMPLE, seedOrganisations, testApp } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { AGENDA, documentForm, SIGNED_LIST } from "../../../test/documents.ts";
import { moneyPaidBy } from "../../../test/event-money.ts";
import { GRANT } from "../../../test/grants.ts";
import { REQUIREMENTS, RESULTS } from "../../../test/results.ts";
import { statementsOf } from "../../../test/statements.ts";

const db = useDatabase();
let event: ProgrammeEvent;
let grant: Grant;
const organiser = () => testApp(db(), ACTORS.organiser);
const PDF = "%PDF-1.7 Nguyễn Thị Lan";
const ofEvent = () => `/api/events/${event.id}/documents`;
const ofGrant = () => `/api/grants/${grant.id}/documents`;

beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
  await seedAccounts(db());
  event = await bodyOf(testApp(db()).post("/api/events", { ...SAMPLE, publication: "published" }));
  grant = await bodyOf(organiser().post("/api/grants", GRANT));
});

type App = ReturnType<typeof organiser>;
type Itself = Parameters<typeof documentForm>[1];

function add(about: object = {}, itself: Itself = PDF, { path = ofEvent(), app = organiser(), type = "" } = {}) {
  return app.request(path, { method: "POST", body: documentForm({ ...AGENDA, ...about }, itself, type) });
}
const added = async (...given: Parameters<typeof add>): Promise<ProgrammeDocument> => bodyOf(add(...given));
const list = async (app: App = organiser(), path = ofEvent()): Promise<ProgrammeDocument[]> =>
  (await bodyOf(app.get(path))).items;
const file = (id: string, app: App = organiser(), headers: Record<string, string> = {}) =>
  app.request(`/api/documents/${id}/file`, { headers });
const replace = (id: string, about: object, revision = 1, app = organiser()) =>
  app.put(`/api/documents/${id}`, { ...AGENDA, ...about }, { "If-Match": `"${revision}"` });
const remove = (id: string, revision = 1, app = organiser()) =>
  app.delete(`/api/documents/${id}`, { "If-Match": `"${revision}"` });

describe("happy", () => {
  test("a file is kept with what was said about it, and read again as it was", async () => {
    const answer = await add();
    expect([answer.status, answer.headers.get("ETag")]).toEqual([201, '"1"']);
    const document: ProgrammeDocument = await bodyOf(answer);
    const sha256 = createHash("sha256").update(PDF).digest("hex");
    const content = { is: "file", type: "application/pdf", size: Buffer.byteLength(PDF), sha256, isKept: true };
    expect(document).toMatchObject({ ...AGENDA, of: { is: "event", event: event.id }, revision: 1, content });
    expect(await list()).toEqual([document]);
    const read = await file(document.id);
    expect(await read.text()).toBe(PDF);
    expect(Object.fromEntries(read.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent("Chương trình hội thảo.pdf")}`,
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-cache",
      etag: `"${sha256}"`,
    });
  });

  test("a file that is held already is not sent again", async () => {
    const { id } = await added();
    const etag = (await file(id)).headers.get("ETag") ?? "";
    const again = await file(id, organiser(), { "If-None-Match": etag });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  test("what lies elsewhere has an address, and nothing is known of its bytes", async () => {
    const elsewhere = { url: "https://example.org/bao-cao", type: "text/html" };
    const document = await added({ kind: "web-page" }, elsewhere);
    expect(document.content).toEqual({ is: "elsewhere", ...elsewhere });
    expect(await bodyOf(file(document.id))).toMatchObject({ code: "DOCUMENT_NOT_FOUND" });
  });

  test("the same file once more is the same document, and so is the same address", async () => {
    const first = await added();
    const [second, third] = await Promise.all([add({ kind: "other" }), add()]);
    expect([second.status, third.status]).toEqual([200, 200]);
    expect(await bodyOf(second)).toEqual(first);
    const page = { url: "https://example.org/a", type: "text/html" };
    expect([(await add({}, page)).status, (await add({}, page)).status]).toEqual([201, 200]);
    expect(await list()).toHaveLength(2);
    expect((await add({}, PDF, { path: ofGrant() })).status).toBe(201);
  });

  test("what is said about it is written anew, and every version stays", async () => {
    const first = await added();
    const second = await replace(first.id, { title: { vi: "Chương trình sửa đổi" }, audience: "funders" });
    expect(second.headers.get("ETag")).toBe('"2"');
    const written: ProgrammeDocument = await bodyOf(second);
    expect(written).toMatchObject({ revision: 2, title: { vi: "Chương trình sửa đổi" }, content: first.content });
    expect((await remove(first.id, 2)).status).toBe(204);
    expect(await list()).toEqual([]);
    const versions = db().selectFrom("document_revisions").select(["revision", "value"]).orderBy("revision");
    expect(await versions.execute()).toEqual([
      { revision: 1, value: first },
      { revision: 2, value: written },
      { revision: 3, value: { removed: true } },
    ]);
  });

  test("a document shows a result, a tier and a report that is owed", async () => {
    await organiser().put(`/api/events/${event.id}/results`, RESULTS, { "If-Match": '"0"' });
    const [result] = RESULTS.results;
    const shown = [
      { is: "result", statement: result?.statement },
      { is: "tier", tier: 5 },
    ];
    expect(await added({ evidenceOf: shown })).toMatchObject({ evidenceOf: shown });
    await organiser().put(`/api/grants/${grant.id}/requirements`, REQUIREMENTS, { "If-Match": '"0"' });
    const requirement = { is: "requirement", requirement: REQUIREMENTS.requirements[0]?.id, closes: "2026-03-31" };
    expect(await added({ evidenceOf: [requirement] }, PDF, { path: ofGrant() })).toMatchObject({
      evidenceOf: [requirement],
    });
  });

  test("what a document showed may be gone by now, and stays told", async () => {
    await organiser().put(`/api/events/${event.id}/results`, RESULTS, { "If-Match": '"0"' });
    const evidenceOf = [{ is: "result", statement: RESULTS.results[0]?.statement }];
    const { id } = await added({ evidenceOf });
    await organiser().put(`/api/events/${event.id}/results`, { results: [] }, { "If-Match": '"1"' });
    expect(await bodyOf(replace(id, { kind: "results", evidenceOf }))).toMatchObject({ revision: 2, evidenceOf });
  });

  test("those who pay are told of all that is for them, and what it belongs to", async () => {
    const app = organiser();
    const one = await added({ audience: "funders" }, PDF, { app });
    await added({ audience: "organisers" }, "%PDF-2.0 inside", { app });
    const other = await added({ audience: "funders" }, PDF, { path: ofGrant(), app });
    await organiser().put(`/api/events/${event.id}/money`, moneyPaidBy(grant.id), { "If-Match": '"0"' });
    const told = async (actor: App) => (await bodyOf(actor.get("/api/portal/documents"))).items;
    const both = [
      { document: one, of: event.title },
      { document: other, of: GRANT.title },
    ];
    expect(await told(testApp(db(), ACTORS.donor))).toEqual(both);
    expect(await told(testApp(db(), ACTORS.verifier))).toEqual(both);
    expect(await told(testApp(db(), actorFor("donor", "moj")))).toEqual([]);
  });

  test("whose grant pays for an event reads what is for those who pay, though the event does not name them", async () => {
    const funding = { status: "not-given" };
    event = await bodyOf(testApp(db()).post("/api/events", { ...SAMPLE, funding, publication: "published" }));
    const { id } = await added({ audience: "funders" });
    const donor = testApp(db(), ACTORS.donor);
    expect(await list(donor)).toEqual([]);
    await organiser().put(`/api/events/${event.id}/money`, moneyPaidBy(grant.id), { "If-Match": '"0"' });
    expect(await list(donor)).toHaveLength(1);
    expect((await file(id, donor)).status).toBe(200);
  });

  test("when its time is over its fingerprint is left, and the same file may come again", async () => {
    const { id } = await added();
    await db().updateTable("documents").set({ sealed: null }).execute();
    expect(await list()).toMatchObject([{ content: { isKept: false } }]);
    expect(await bodyOf(file(id))).toMatchObject({ code: "DOCUMENT_NOT_FOUND" });
    expect((await add()).status).toBe(200);
    expect(await list()).toMatchObject([{ id, content: { isKept: true } }]);
    expect(await (await file(id)).text()).toBe(PDF);
  });
});

describe("error", () => {
  test.each([
    ["a page", "<html><script>alert(1)</script></html>", ""],
    ["a picture that is a program", "<svg xmlns='http://www.w3.org/2000/svg'/>", "image/svg+xml"],
    ["an archive", "PK\u0003\u0004", ""],
    ["nothing", "", ""],
  ])("%s is no document, whatever it is called", async (_, content, type) => {
    const refusal = { because: "type" };
    expect(await bodyOf(add({}, content, { type }))).toMatchObject({ code: "DOCUMENT_UNREADABLE", refusal });
    expect(await list()).toEqual([]);
  });

  test("a file that claims to be another document is refused", async () => {
    const refusal = { because: "other-type" };
    expect(await bodyOf(add({}, PDF, { type: "image/png" }))).toMatchObject({ code: "DOCUMENT_UNREADABLE", refusal });
    expect((await add({}, PDF, { type: "application/octet-stream" })).status).toBe(201);
  });

  test("what is too large is not taken in", async () => {
    const large = Buffer.concat([Buffer.from(PDF), randomBytes(10 * 1024 * 1024)]);
    const refusal = { because: "size" };
    expect(await bodyOf(add({}, large))).toMatchObject({ code: "DOCUMENT_UNREADABLE", refusal });
    expect((await add({}, Buffer.concat([large, large]))).status).toBe(413);
  });

  test.each([
    ["both a file and an address", { file: true, elsewhere: '{"url":"https://example.org","type":"text/html"}' }],
    ["neither", {}],
    ["an address that is not safe", { elsewhere: '{"url":"http://example.org","type":"text/html"}' }],
    ["what is no JSON", { about: "{", file: true }],
    ["nothing said about it", { about: "{}", file: true }],
  ])(
    "with %s a form is malformed",
    async (_, {
      about = JSON.stringify(AGENDA),
      elsewhere,
      file: has,
    }: object & {
      about?: string;
      elsewhere?: string;
      file?: boolean;
    }) => {
      const body = new FormData();
      body.set("about", about);
      if (elsewhere) body.set("elsewhere", elsewhere);
      if (has) body.set("file", new Blob([PDF]), "a");
      expect(await bodyOf(organiser().request(ofEvent(), { method: "POST", body }))).toMatchObject({
        code: "MALFORMED",
      });
    },
  );

  test.each([
    ["a result", { is: "result", statement: { vi: "Không có" } }],
    ["a report", { is: "requirement", requirement: REQUIREMENTS.requirements[0]?.id, closes: "2026-03-31" }],
  ])("nothing is evidence of %s that is not there", async (_, one) => {
    const refusal = { path: ["evidenceOf", 1] };
    const answer = add({ evidenceOf: [{ is: "tier", tier: 1 }, one] });
    expect(await bodyOf(answer)).toMatchObject({ code: "EVIDENCE_NOT_FOUND", refusal });
  });

  test("a grant has no tier of learning", async () => {
    const answer = add({ evidenceOf: [{ is: "tier", tier: 4 }] }, PDF, { path: ofGrant() });
    expect(await bodyOf(answer)).toMatchObject({ code: "EVIDENCE_NOT_FOUND" });
  });

  test("no more are kept than there may be", async () => {
    await add();
    await sql`
      insert into documents select gen_random_uuid(), event_id, grant_id, revision, title, kind, languages, dated, audience,
        consent, consent_kept_at, is_signed, evidence_of, url, type, size, encode(sha256(n::text::bytea), 'hex'), sealed,
        added_by, added_at
      from documents, generate_series(1, 199) as n
    `.execute(db());
    expect(await bodyOf(add({}, "%PDF-2.0"))).toMatchObject({ code: "TOO_MANY_DOCUMENTS" });
  });

  test("what somebody changed meanwhile stays, and is neither written over nor taken away", async () => {
    const { id } = await added();
    await replace(id, { kind: "other" });
    const changed = { code: "DOCUMENT_CHANGED", refusal: { yours: 1, current: 2 } };
    expect(await bodyOf(replace(id, {}))).toMatchObject(changed);
    expect(await bodyOf(remove(id))).toMatchObject(changed);
    expect(await list()).toMatchObject([{ kind: "other", revision: 2 }]);
  });

  test("a grant with documents is not taken away", async () => {
    await add({}, PDF, { path: ofGrant() });
    const gone = await organiser().delete(`/api/grants/${grant.id}`, { "If-Match": '"1"' });
    expect(await bodyOf(gone)).toMatchObject({ code: "GRANT_IN_USE", refusal: { documents: 1 } });
  });

  test("under a legal hold on the event what shows people is not taken away", async () => {
    const { id } = await added(SIGNED_LIST);
    const held = { on: { is: "event", event: event.id }, reason: "Thanh tra" };
    await testApp(db(), ACTORS.officer).post("/api/legal-holds", held);
    expect(await bodyOf(remove(id))).toMatchObject({ code: "LEGAL_HOLD" });
    expect((await remove((await added({}, "%PDF-2.0")).id)).status).toBe(204);
  });
});

describe("security", () => {
  const AUDIENCES = ["everybody", "funders", "organisers"] as const;
  const everyOne = async (path = ofEvent()) => {
    const app = organiser();
    for (const audience of AUDIENCES) await add({ audience }, `%PDF-1.7 ${audience}`, { path, app });
  };
  const told = async (actor: Parameters<typeof testApp>[1], path = ofEvent()) =>
    (await list(testApp(db(), actor), path))?.map(({ audience }) => audience);

  test("of a published event each reads what is for them", async () => {
    await everyOne();
    for (const actor of [ACTORS.public, ACTORS.officer, actorFor("organiser", "moj"), actorFor("donor", "moj")]) {
      expect(await told(actor)).toEqual(["everybody"]);
    }
    for (const actor of [ACTORS.donor, ACTORS.verifier]) expect(await told(actor)).toEqual(["everybody", "funders"]);
    for (const actor of [ACTORS.organiser, ACTORS.admin]) expect(await told(actor)).toEqual(AUDIENCES);
  });

  test("of an event that is held back nobody outside is told anything", async () => {
    const hidden = { ...SAMPLE, publication: "published", sensitivity: "sensitive" };
    event = await bodyOf(testApp(db()).post("/api/events", hidden));
    await everyOne();
    const ids = (await list()).map(({ id }) => id);
    expect(ids).toHaveLength(3);
    for (const actor of [ACTORS.public, ACTORS.donor, actorFor("organiser", "moj")]) {
      expect(await told(actor)).toBeUndefined();
      for (const id of ids) expect((await file(id, testApp(db(), actor))).status).toBe(404);
    }
    expect((await bodyOf(testApp(db(), ACTORS.donor).get("/api/portal/documents"))).items).toEqual([]);
  });

  test("a grant is nobody's who has no part in it, and so are its documents", async () => {
    await everyOne(ofGrant());
    expect(await told(ACTORS.donor, ofGrant())).toEqual(["everybody", "funders"]);
    const ids = (await list(organiser(), ofGrant())).map(({ id }) => id);
    for (const actor of [ACTORS.public, actorFor("organiser", "moj"), actorFor("donor", "moj")]) {
      expect(await told(actor, ofGrant())).toBeUndefined();
      for (const id of ids) expect((await file(id, testApp(db(), actor))).status).toBe(404);
    }
  });

  test.each([
    ["attendance", { kind: "attendance" }],
    ["signatures", { isSigned: true }],
    ["no-consent", { consent: { status: "not-given" } }],
    ["no-consent", { consent: { status: "unknown" } }],
  ])("for %s a document does not leave those who run the event", async (because, about) => {
    for (const audience of ["everybody", "funders"]) {
      const answer = await bodyOf(add({ ...about, audience }));
      expect(answer).toMatchObject({ code: "DOCUMENT_STAYS", refusal: { because, path: ["audience"] } });
    }
    const { id } = await added({ ...about, audience: "organisers" });
    expect(await bodyOf(replace(id, { ...about, audience: "funders" }))).toMatchObject({ code: "DOCUMENT_STAYS" });
    const direct = db().updateTable("documents").set({ audience: "everybody" }).execute();
    await expect(direct).rejects.toMatchObject({ constraint: "documents_stay" });
  });

  test("where all who are shown agreed, and it is said where that is kept, it may", async () => {
    const consent = { status: "given", keptAt: "Hồ sơ 12/2026" };
    expect((await add({ kind: "photograph", consent })).status).toBe(201);
    expect(await told(ACTORS.public)).toEqual(["everybody"]);
  });

  test("who looks at what shows people is written down, and it is kept nowhere on the way", async () => {
    const { id } = await added(SIGNED_LIST);
    const read = await file(id);
    expect(read.headers.get("Cache-Control")).toBe("no-store");
    await file((await added({}, "%PDF-2.0")).id);
    const reads = db().selectFrom("person_reads").select(["role", "event_id", "operation"]);
    expect(await reads.execute()).toEqual([{ role: "organiser", event_id: event.id, operation: "readDocument" }]);
  });

  test("what it shows stands nowhere in the database as it is", async () => {
    await add();
    const { rows } = await sql<{ all: string }>`select string_agg(documents::text, '') as all from documents`.execute(
      db(),
    );
    const all = rows[0]?.all ?? "";
    expect(all.length).toBeGreaterThan(PDF.length);
    for (const encoding of ["utf8", "base64", "base64url", "hex"] as const) {
      expect(all).not.toContain(Buffer.from(PDF).toString(encoding).slice(3, 20));
    }
  });

  test("who runs another event neither adds, changes nor takes away", async () => {
    const { id } = await added();
    for (const actor of [ACTORS.public, ACTORS.donor, ACTORS.verifier, ACTORS.officer, actorFor("organiser", "moj")]) {
      const app = testApp(db(), actor);
      for (const answer of [add({}, "%PDF-2.0", { app }), replace(id, {}, 1, app), remove(id, 1, app)]) {
        expect(["NOT_ALLOWED", "DOCUMENT_NOT_FOUND"]).toContain((await bodyOf(answer)).code);
      }
    }
    expect(await list()).toMatchObject([{ revision: 1 }]);
  });

  test("a document that is hidden costs as much as one that is not there", async () => {
    const { id } = await added({ audience: "organisers" });
    const asked = async (which: string) => {
      let code = "";
      const statements = await statementsOf(async () => {
        code = (await bodyOf(file(which, testApp(db(), ACTORS.public)))).code;
      });
      return [code, statements.length];
    };
    expect(await asked(id)).toEqual(await asked("00000000-0000-4000-8000-000000000099"));
  });

  test("a file of another document does not open in the place of one", async () => {
    const { id } = await added();
    const other = await added({}, "%PDF-2.0");
    await sql`
      update documents set sealed = (select sealed from documents where id = ${other.id}) where id = ${id}
    `.execute(db());
    expect((await file(id)).status).toBe(500);
  });
});
