import type { Participation, ProgrammeEvent } from "@wps/model";
import { enteredOf } from "@wps/model";
import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { ACTORS, actorFor, seedAccounts } from "../../../test/actors.ts";
import { bodyOf, SAMPLE, seedOrganisations, testApp } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { AN, LAN } from "../../../test/participations.ts";
import { textOfPages } from "../../../test/pdf-text.ts";
import type { CertificateList } from "../../contract/certificates.ts";

const db = useDatabase();
let event: ProgrammeEvent;
/** Took part everywhere. */
let lan: Participation;
/** Taught: was everywhere too. */
let an: Participation;
/** Was there on the first morning only. */
let mai: Participation;
const organiser = () => testApp(db(), ACTORS.organiser);
const path = () => `/api/events/${event.id}/certificates`;
const papers = () => `/api/events/${event.id}/certificate-papers`;
const WHY = { reason: "Trao tại lễ bế giảng" };
const MAI = { ...LAN, person: { name: { given: "Mai", order: "family-first" } } };
const RULE = { percent: 80, excused: "absent" };

beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
  await seedAccounts(db());
  event = await bodyOf(testApp(db()).post("/api/events", SAMPLE));
  [lan, an, mai] = await Promise.all(
    [LAN, AN, MAI].map((one) => bodyOf(organiser().post(`/api/events/${event.id}/participations`, one))),
  );
  await mark(lan, "present", "present", "present");
  await mark(an, "present", "late", "present");
  await mark(mai, "present", "absent", "absent");
});

async function mark({ id }: Participation, ...states: readonly (string | null)[]): Promise<void> {
  const { slots } = await bodyOf(organiser().get(`/api/events/${event.id}/attendance`));
  const marks = states.map((state, at) => ({
    participation: id,
    ...slots[at],
    mark: state && { state, basis: "paper" },
  }));
  expect((await organiser().put(`/api/events/${event.id}/attendance/marks`, { marks })).status).toBe(204);
}

const register = (revision: number, closed: boolean, rule: object | null = RULE) =>
  organiser().put(
    `/api/events/${event.id}/attendance`,
    { closed, ...(rule && { rule }) },
    { "If-Match": `"${revision}"` },
  );
const list = (): Promise<CertificateList> => bodyOf(organiser().get(path()));
const issue = (body: object = {}) => organiser().post(path(), body);
const check = (code: string, app = testApp(db(), ACTORS.public)) => app.post("/api/certificate-checks", { code });
const revoke = (id: string, body: object = { reason: "replaced" }) =>
  organiser().post(`/api/certificates/${id}/revocation`, body);

/** Somebody's row on the list. */
async function rowOf({ id }: Participation) {
  const row = (await list()).rows.find(({ participation }) => participation === id);
  if (row === undefined) throw new Error("nobody like that is on the list");
  return row;
}

/** The newest certificate of somebody. */
async function certificateOf(whom: Participation) {
  const [certificate] = (await rowOf(whom)).certificates;
  if (certificate === undefined) throw new Error("there is no certificate");
  return certificate;
}

/** Closes the register and issues to everybody who comes into question. */
async function issued(): Promise<void> {
  expect((await register(0, true)).status).toBe(200);
  expect((await issue()).status).toBe(200);
}

describe("happy", () => {
  test("participants who completed the course get one each, and others only by name", async () => {
    await issued();
    const { rows, ...rest } = await list();
    expect(rest).toEqual({ register: "closed", rule: RULE, unreadable: 0 });
    expect(rows.map(({ name, completion, certificates }) => [name.given, completion, certificates.length])).toEqual([
      ["An", "met", 0],
      ["Lan", "met", 1],
      ["Mai", "not-met", 0],
    ]);
    await issue({ participations: [an.id] });
    expect((await rowOf(an)).certificates).toHaveLength(1);
  });

  test("it says what is so on that day: hours are unknown where a session has none", async () => {
    await issued();
    expect(await certificateOf(lan)).toEqual({
      id: expect.any(String),
      code: expect.stringMatching(/^(\w{4}-){4}\w{4}$/),
      event: event.id,
      participation: lan.id,
      issuedAt: expect.any(String),
      holder: lan.name,
      title: event.title,
      first: "2026-12-01",
      last: "2026-12-02",
      attended: { parts: 3, ofParts: 3 },
      organisations: [
        { vi: "Bộ Công an", en: "Ministry of Public Security" },
        { vi: "Cơ quan Liên hợp quốc về Bình đẳng giới", en: "UN Women" },
      ],
    });
  });

  test("to issue again, or twice at once, changes nothing", async () => {
    await register(0, true);
    await Promise.all([issue(), issue({ participations: [lan.id] }), issue()]);
    const first = await list();
    await issue();
    expect(await list()).toEqual(first);
    expect((await rowOf(lan)).certificates).toHaveLength(1);
  });

  test("later changes of the person and the event leave it as it is", async () => {
    await issued();
    const before = await certificateOf(lan);
    await register(1, false);
    const change = {
      person: { name: { ...lan.name, given: "Lân" } },
      profile: {},
      roles: lan.roles,
      status: "confirmed",
    };
    const profile = lan.profile;
    await organiser().put(`/api/participations/${lan.id}`, { ...change, profile }, { "If-Match": '"1"' });
    const draft = { ...enteredOf(event), title: { vi: "Tên khác" } };
    await organiser().put(`/api/events/${event.id}`, draft, { "If-Match": '"1"' });
    expect((await rowOf(lan)).name.given).toBe("Lân");
    expect(await certificateOf(lan)).toEqual(before);
    expect(await bodyOf(check(before.code))).toMatchObject({ holder: { given: "Lan" }, title: SAMPLE.title });
  });

  test("everybody checks it by its code, however that is typed", async () => {
    await issued();
    const { code, issuedAt: _, ...facts } = await certificateOf(lan);
    const response = await check(` ${code.toLowerCase().replaceAll("-", " ")}`);
    const { holder, title, first, last, attended, organisations } = facts;
    expect(await bodyOf(response)).toEqual({
      ...{ shows: "facts", standing: "valid", issued: "2026-11-21" },
      ...{ holder, title, first, last, attended, organisations },
    });
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    expect(response.headers.get("X-Robots-Tag")).toBe("noindex, nofollow");
  });

  test("one with a name that was misspelt is revoked, and another takes its place", async () => {
    await issued();
    const wrong = await certificateOf(lan);
    const revoked = await bodyOf(revoke(wrong.id, { reason: "replaced", note: "Sai tên đệm" }));
    expect(revoked).toEqual({
      ...wrong,
      revoked: { at: expect.any(String), reason: "replaced", note: "Sai tên đệm" },
    });
    await issue({ participations: [lan.id] });
    const { certificates } = await rowOf(lan);
    expect(certificates.map(({ revoked }) => revoked?.reason)).toEqual([undefined, "replaced"]);
    const [right] = certificates;
    expect(await bodyOf(check(right?.code ?? ""))).toMatchObject({ standing: "valid" });
    const told = await bodyOf(check(wrong.code));
    expect(told).toMatchObject({ standing: "replaced", revoked: "2026-11-21" });
    expect(JSON.stringify(told)).not.toContain("Sai tên đệm");
  });

  test("who no longer meets the rule is shown, and keeps the certificate until somebody revokes it", async () => {
    await issued();
    await register(1, false);
    await mark(lan, "present", "absent", "absent");
    await register(2, true);
    expect(await rowOf(lan)).toMatchObject({ completion: "not-met", certificates: [{}] });
    const { code, id } = await certificateOf(lan);
    expect(await bodyOf(check(code))).toMatchObject({ standing: "valid" });
    await revoke(id, { reason: "not-completed" });
    expect(await bodyOf(check(code))).toMatchObject({ standing: "revoked" });
  });
});

describe("on paper", () => {
  const print = (asked: object = {}) => organiser().post(papers(), { ...WHY, ...asked });
  const pages = async (response: Response) => textOfPages(Buffer.from(await response.arrayBuffer()));

  test("each has a page, in both languages, in the order of names; or one is printed alone", async () => {
    await issued();
    await issue({ participations: [an.id] });
    const response = await print();
    expect(response.headers.get("Content-Type")).toBe("application/pdf");
    const all = await pages(response);
    expect(all.map((page) => /Trần An|Nguyễn Thị Lan/.exec(page)?.[0])).toEqual(["Trần An", "Nguyễn Thị Lan"]);
    const { id, code } = await certificateOf(lan);
    const [one, ...more] = await pages(await print({ language: "en", certificate: id }));
    expect(more).toEqual([]);
    expect(one).toContain(`${code}\nCheck it at localhost/certificates`);
  });

  test("what was revoked, and what there is not, is not printed", async () => {
    expect(await bodyOf(print())).toMatchObject({ code: "CERTIFICATE_NOT_FOUND" });
    await issued();
    const { id } = await certificateOf(lan);
    await revoke(id);
    expect(await bodyOf(print({ certificate: id }))).toMatchObject({ code: "CERTIFICATE_REVOKED" });
    expect(await bodyOf(print())).toMatchObject({ code: "CERTIFICATE_NOT_FOUND" });
  });
});

describe("error", () => {
  test("nothing is issued while the register is open, nor without a rule", async () => {
    expect(await bodyOf(issue())).toMatchObject({ code: "REGISTER_OPEN" });
    await register(0, true, null);
    expect(await list()).not.toHaveProperty("rule");
    expect(await bodyOf(issue())).toMatchObject({ code: "RULE_NOT_SET" });
  });

  test("one of many who did not complete the course is named, and nobody gets one", async () => {
    await register(0, true);
    const answer = await bodyOf(issue({ participations: [lan.id, mai.id] }));
    expect(answer).toMatchObject({ code: "RULE_NOT_MET", refusal: { id: mai.id, path: ["participations", 1] } });
    expect((await rowOf(lan)).certificates).toEqual([]);
    const nobody = await issue({ participations: ["00000000-0000-4000-8000-000000000099"] });
    expect(await bodyOf(nobody)).toMatchObject({ code: "PARTICIPATION_NOT_FOUND" });
  });

  test("what was revoked stays so, with its first reason", async () => {
    await issued();
    const { id } = await certificateOf(lan);
    const answers = await Promise.all([revoke(id), revoke(id, { reason: "other" })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { revoked } = await certificateOf(lan);
    expect(await bodyOf(revoke(id, { reason: "issued-by-mistake" }))).toMatchObject({ code: "CERTIFICATE_REVOKED" });
    expect((await certificateOf(lan)).revoked).toEqual(revoked);
  });

  test("who has a certificate, or had one, stays on the list, though nothing is marked any more", async () => {
    await issued();
    await revoke((await certificateOf(lan)).id);
    await register(1, false);
    await mark(lan, null, null, null);
    const response = await organiser().delete(`/api/participations/${lan.id}`, { "If-Match": '"1"' });
    expect(await bodyOf(response)).toMatchObject({ code: "PARTICIPATION_CERTIFIED" });
    expect((await rowOf(lan)).certificates).toHaveLength(1);
  });

  test("nobody opens the register while certificates are issued by it", async () => {
    await register(0, true);
    const [, opened] = await Promise.all([issue(), register(1, false)]);
    expect(opened.status).toBe(200);
    const { rows, register: state } = await list();
    expect(state).toBe("open");
    // Issued before it was opened, or not at all.
    expect([0, 1]).toContain(rows.flatMap(({ certificates }) => certificates).length);
  });
});

describe("security", () => {
  const NEVER = "2222-2222-2222-2222-2222";

  test("a code that none has, one with a slip, and none at all get the same answer", async () => {
    await issued();
    const { code } = await certificateOf(lan);
    const slip = `${code.slice(0, -1)}${code.endsWith("2") ? "3" : "2"}`;
    const answers = await Promise.all([NEVER, slip, "", "x".repeat(100), "' or 1=1 --"].map((text) => check(text)));
    const told = await Promise.all(
      answers.map(async (answer) => {
        const { requestId: _, ...problem } = await bodyOf(answer);
        return {
          status: answer.status,
          headers: [...answer.headers].filter(([name]) => name !== "x-request-id"),
          problem,
        };
      }),
    );
    expect(told[0]).toMatchObject({ status: 404, problem: { code: "CERTIFICATE_NOT_FOUND" } });
    for (const one of told) expect(one).toEqual(told[0]);
  });

  test("who guesses is slowed, whatever they guess, and then not told what is right either", async () => {
    await issued();
    const { code } = await certificateOf(lan);
    const app = testApp(db(), ACTORS.public, undefined, () => "2026-12-09T00:00:00.000Z");
    for (let guess = 0; guess < 15; guess++) {
      expect((await check(NEVER, app)).status).toBe(404);
      expect((await check(code, app)).status).toBe(200);
      expect((await check("no code", app)).status).toBe(404);
    }
    const refused = await check(code, app);
    expect([refused.status, refused.headers.get("Retry-After")]).toEqual([429, "600"]);
  });

  test("of an event that is held back nothing is told but the standing and the year", async () => {
    await issued();
    const { code } = await certificateOf(lan);
    const draft = { ...enteredOf(event), sensitivity: "sensitive" };
    expect((await organiser().put(`/api/events/${event.id}`, draft, { "If-Match": '"1"' })).status).toBe(200);
    const before = await readings("checkCertificate");
    expect(await bodyOf(check(code))).toEqual({ shows: "standing", standing: "valid", year: 2026 });
    // Not to whoever is signed in either: the page is the same for all.
    expect(await bodyOf(check(code, organiser()))).toEqual({ shows: "standing", standing: "valid", year: 2026 });
    expect(await readings("checkCertificate")).toEqual(before);
  });

  test("who runs another event is told of no certificate, and neither reads, issues, prints nor revokes", async () => {
    await issued();
    const { id } = await certificateOf(lan);
    for (const actor of [ACTORS.public, ACTORS.donor, ACTORS.verifier, actorFor("organiser", "moj")]) {
      const app = testApp(db(), actor);
      const answers = [
        app.get(path()),
        app.post(path(), {}),
        app.post(papers(), WHY),
        app.post(`/api/certificates/${id}/revocation`, { reason: "other" }),
      ];
      for (const answer of answers) {
        expect(["NOT_ALLOWED", "CERTIFICATE_NOT_FOUND"]).toContain((await bodyOf(answer)).code);
      }
    }
    expect((await certificateOf(lan)).revoked).toBeUndefined();
  });

  const readings = (operation: string) =>
    db().selectFrom("person_reads").select(["role", "people"]).where("operation", "=", operation).execute();

  test("who reads names is written down, and who issues and revokes too", async () => {
    await issued();
    const { code, id } = await certificateOf(lan);
    await check(code);
    await organiser().post(papers(), WHY);
    await revoke(id);
    expect(await readings("issueCertificates")).toEqual([{ role: "organiser", people: 3 }]);
    expect(await readings("printCertificates")).toEqual([{ role: "organiser", people: 3 }]);
    const reasons = db().selectFrom("person_reads").select("reason").where("operation", "=", "printCertificates");
    expect(await reasons.execute()).toEqual([WHY]);
    expect(await readings("checkCertificate")).toEqual([{ role: "public", people: 1 }]);
    expect(await readings("revokeCertificate")).toEqual([{ role: "organiser", people: 1 }]);
    const by = await db().selectFrom("certificates").select(["issued_by", "revoked_by"]).execute();
    expect(by).toEqual([{ issued_by: ACTORS.organiser.account, revoked_by: ACTORS.organiser.account }]);
  });

  test("what was issued says what it said, whoever writes to the database", async () => {
    await issued();
    const change = (what: string) => sql.raw(`update certificates set ${what}`).execute(db());
    for (const what of ["given = 'Ai khác'", "code = '2222-2222-2222-2222-2222'", "parts = 0", "issued_at = now()"]) {
      await expect(change(what)).rejects.toMatchObject({ code: "23001" });
    }
    await revoke((await certificateOf(lan)).id);
    for (const what of ["revoked_at = null, revocation_reason = null", "revocation_reason = 'other'"]) {
      await expect(change(what)).rejects.toMatchObject({ code: "23001" });
    }
    await expect(sql`delete from participations where id = ${lan.id}`.execute(db())).rejects.toMatchObject({
      code: "23503",
    });
  });
});
