import { EDITION, findClause, nationalActionProgramme as nap } from "@wps/model/catalogue";
import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { bodyOf, SAMPLE, seedOrganisations, testApp, testClock } from "../../../test/app.ts";
import { ITEM, itemAt } from "../../../test/contributions.ts";
import { emptied, useDatabase } from "../../../test/database.ts";

const db = useDatabase();
const api = () => testApp(db());
const MISSING = { status: "missing" } as const;

beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
});

/** Adds one and gives what the server says of it. */
async function added(draft: object = ITEM) {
  const response = await api().post("/api/contributions", draft);
  expect(response.status).toBe(201);
  return bodyOf(response);
}

const linkTo = (clause: string) => ({
  taskLinks: [{ programme: nap.code, clause, basis: "suggested", why: { vi: "Thử" } }],
});
const createEvent = (clause: string) => api().post("/api/events", { ...SAMPLE, ...linkTo(clause) });
const list = async () => (await bodyOf(api().get("/api/contributions"))).items;
const fates = async () =>
  (await list()).map(
    ({ contribution, fate }: { contribution: { clause: { code: string } }; fate: { status: string } }) =>
      [contribution.clause.code, fate.status].join(" "),
  );
const programme = () => bodyOf(api().get(`/api/programmes/${nap.code}`));
const asFile = (...contributions: object[]) => ({
  format: "wps-contributions",
  version: 1,
  edition: EDITION,
  contributions,
});
const dated = (draft: object) => ({ ...draft, date: "2026-11-20", against: { edition: EDITION } });

describe("happy", () => {
  test("a contribution comes back as it was sent, with its day and what it was made against", async () => {
    const { contribution, fate, publishedChanged } = await added();
    const { id, revision, date, against, ...content } = contribution;
    expect(content).toEqual(ITEM);
    expect([revision, date, against]).toEqual([1, "2026-11-21", { edition: EDITION }]);
    expect([fate, publishedChanged]).toEqual([{ status: "added" }, false]);
    const read = await api().get(`/api/contributions/${id}`);
    expect(read.headers.get("ETag")).toBe('"1"');
    expect((await bodyOf(read)).contribution).toEqual(contribution);
  });

  test("the day is that of Viet Nam", async () => {
    const late = testApp(db(), undefined, undefined, testClock("2026-11-21T17:30:00.000Z"));
    const { contribution } = await bodyOf(late.post("/api/contributions", ITEM));
    expect(contribution.date).toBe("2026-11-22");
  });

  test("a clause with a published row is kept beside that row", async () => {
    const { contribution, fate } = await added(itemAt("II.2.a"));
    expect(contribution.against).toEqual({
      edition: EDITION,
      clause: findClause({ programme: nap.code, clause: "II.2.a" }),
    });
    expect(fate).toEqual({ status: "beside", with: "published" });
  });

  test("the programme holds what was added, in its place, and all that was published", async () => {
    await added(itemAt("II.3.b", { text: MISSING }));
    await added();
    const { programme: completed, contributions, events } = await programme();
    const codes = completed.clauses.map(({ code }: { code: string }) => code);
    expect(codes.slice(codes.indexOf("II.3"), codes.indexOf("II.4"))).toEqual(["II.3", "II.3.a", "II.3.b"]);
    expect(completed.clauses).toEqual(expect.arrayContaining([...nap.clauses]));
    expect(completed.sources.length).toBe(nap.sources.length + 4);
    expect(contributions.map(({ fate }: { fate: object }) => fate)).toEqual([{ status: "added" }, { status: "added" }]);
    expect(events.map(({ clause }: { clause?: string }) => clause)).toContain("II.3.b");
  });

  test("an event is linked to a clause of which only the existence is known, and counted there", async () => {
    await added(itemAt("II.3.b", { text: MISSING }));
    expect((await createEvent("II.3.b")).status).toBe(201);
    const { events } = await programme();
    const on = (clause: string) => events.find((entry: { clause?: string }) => entry.clause === clause).events.delivery;
    expect([on("II.3.b"), on("II.3")]).toEqual([1, 1]);
    expect((await bodyOf(api().get(`/api/events?programme=${nap.code}&clause=II.3`))).total).toBe(1);
  });

  test("an event moves to an added clause as well", async () => {
    await added();
    const event = await bodyOf(createEvent("II.2.e"));
    const path = `/api/events/${event.id}`;
    const draft = { ...SAMPLE, sessions: event.sessions, ...linkTo("II.3.a") };
    expect((await api().put(path, draft, { "If-Match": '"1"' })).status).toBe(200);
  });

  test("replacing raises the revision and keeps the day", async () => {
    const { contribution } = await added(itemAt("II.3.a", { text: MISSING }));
    const later = testApp(db(), undefined, undefined, testClock("2027-03-01T00:00:00.000Z"));
    const response = await later.put(`/api/contributions/${contribution.id}`, ITEM, { "If-Match": '"1"' });
    expect(response.headers.get("ETag")).toBe('"2"');
    const replaced = (await bodyOf(response)).contribution;
    expect(replaced).toMatchObject({ ...ITEM, revision: 2, date: "2026-11-21" });
    expect(await list()).toHaveLength(1);
  });

  test("withdrawing leaves nothing behind", async () => {
    const { contribution } = await added();
    const response = await api().delete(`/api/contributions/${contribution.id}`, { "If-Match": '"1"' });
    expect([response.status, await response.text()]).toEqual([204, ""]);
    expect(await list()).toEqual([]);
    expect((await programme()).programme).toEqual(JSON.parse(JSON.stringify(nap)));
    const { count } = await db()
      .selectFrom("contribution_sources")
      .select((source) => source.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    expect(count).toBe(0);
  });

  test("several for one clause are all kept; the first stands", async () => {
    await added();
    await added({ ...ITEM, contributor: "Người khác" });
    await added({ ...itemAt("II.3.a", { text: { ...ITEM.clause.text, wording: { vi: "Câu khác." } } as never }) });
    expect((await fates()).sort()).toEqual(["II.3.a added", "II.3.a agrees", "II.3.a conflict"]);
  });

  test("lists those of one programme", async () => {
    await added();
    await added({ ...itemAt("6", { kind: "area" }), programme: "molisa-vwu-2019-2022" });
    const { items } = await bodyOf(api().get("/api/contributions?programme=molisa-vwu-2019-2022"));
    expect(items.map((item: { contribution: { clause: { code: string } } }) => item.contribution.clause.code)).toEqual([
      "6",
    ]);
    expect(await list()).toHaveLength(2);
  });

  test("a file goes out and comes in elsewhere as it was; what is there is skipped", async () => {
    await added(itemAt("III", { kind: "part" }));
    await added(itemAt("III.1", { kind: "section" }));
    await added(itemAt("II.2.a"));
    const response = await api().get("/api/contribution-file");
    expect(response.headers.get("Content-Disposition")).toBe(
      'attachment; filename="wps-contributions-2026-11-21.json"',
    );
    const file = await bodyOf(response);
    expect(file).toMatchObject({ format: "wps-contributions", version: 1, edition: EDITION });
    const before = await fates();

    const again = await bodyOf(api().post("/api/contribution-file", file));
    expect([again.added, again.skipped.length]).toEqual([[], 3]);

    await emptied(db());
    const intake = await bodyOf(
      api().post("/api/contribution-file", { ...file, contributions: file.contributions.toReversed() }),
    );
    expect([intake.added.length, intake.skipped]).toEqual([3, []]);
    expect((await fates()).sort()).toEqual(before.sort());
    const out = await bodyOf(api().get("/api/contribution-file"));
    expect(new Set(out.contributions.map((entry: object) => JSON.stringify(entry)))).toEqual(
      new Set(file.contributions.map((entry: object) => JSON.stringify(entry))),
    );
  });

  test("a file holds the contributions to one programme, and bears the day in Viet Nam", async () => {
    await added();
    await added({ ...itemAt("6", { kind: "area" }), programme: "molisa-vwu-2019-2022" });
    const late = testApp(db(), undefined, undefined, testClock("2026-11-22T17:30:00.000Z"));
    const response = await late.get("/api/contribution-file?programme=molisa-vwu-2019-2022");
    expect(response.headers.get("Content-Disposition")).toContain("wps-contributions-2026-11-23.json");
    const { contributions } = await bodyOf(response);
    expect(contributions.map(({ clause }: { clause: { code: string } }) => clause.code)).toEqual(["6"]);
    expect((await late.get("/api/contribution-file?programme=A!")).status).toBe(400);
  });

  test("one that a later catalogue knows under no programme is kept in list and file", async () => {
    const { contribution } = await added();
    await sql`update contributions set programme = 'nap-of-another-day'`.execute(db());
    expect(await list()).toMatchObject([
      { contribution: { id: contribution.id }, fate: { status: "misplaced", because: "no-programme" } },
    ]);
    expect((await bodyOf(api().get("/api/contribution-file"))).contributions).toHaveLength(1);
    expect((await api().get("/api/programmes")).status).toBe(200);
  });

  test("one whose row cannot be read any more is counted, and the rest is there", async () => {
    await added();
    await added(itemAt("II.3.b"));
    await sql`update contributions set against_clause = jsonb_build_object('code', clause) where clause = 'II.3.b'`.execute(
      db(),
    );
    const page = await bodyOf(api().get("/api/contributions"));
    expect([page.items.length, page.unreadable]).toEqual([1, 1]);
    expect((await api().get("/api/programmes")).status).toBe(200);
  });
});

describe("error", () => {
  test.each([
    ["a programme that is not there", { ...ITEM, programme: "nap-wps" }, "no-programme", ["programme"]],
    ["a clause that is not there", itemAt("II.7.a"), "no-parent", ["clause", "code"]],
    ["a kind that does not stand there", itemAt("II.3.a", { kind: "objective" }), "wrong-kind", ["clause", "kind"]],
  ])("below %s there is no place", async (_, draft, because, path) => {
    const response = await api().post("/api/contributions", draft);
    expect(response.status).toBe(422);
    expect(await bodyOf(response)).toMatchObject({
      code: "CONTRIBUTIONS_MISPLACED",
      refusal: { rows: [{ path, clause: { clause: draft.clause.code }, because }] },
    });
    expect(await list()).toEqual([]);
  });

  test("the same one twice, also at once, is there once", async () => {
    const answers = await Promise.all([1, 2, 3].map(() => api().post("/api/contributions", ITEM)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    const [kept] = await list();
    const again = await bodyOf(api().post("/api/contributions", ITEM));
    expect(again).toMatchObject({ code: "CONTRIBUTION_EXISTS", refusal: { id: kept.contribution.id } });
    const other = (await added(itemAt("II.3.b"))).contribution;
    const same = await api().put(`/api/contributions/${other.id}`, ITEM, { "If-Match": '"1"' });
    expect((await bodyOf(same)).code).toBe("CONTRIBUTION_EXISTS");
    const itself = await api().put(`/api/contributions/${kept.contribution.id}`, ITEM, { "If-Match": '"1"' });
    expect(itself.status).toBe(200);
  });

  test("letters and parents follow Vietnamese law", async () => {
    const foreign = await bodyOf(api().post("/api/contributions", itemAt("II.3.f")));
    expect(foreign).toMatchObject({ code: "MALFORMED", issues: [{ path: ["clause", "code"] }] });
    const parent = await bodyOf(api().post("/api/contributions", itemAt("II.3.a", { parent: "II.4" })));
    expect(parent).toMatchObject({ code: "MALFORMED", issues: [{ path: ["clause", "parent"] }] });
  });

  test.each(["put", "delete"] as const)("%s needs the revision that was read, of one that is there", async (method) => {
    const { contribution } = await added();
    const send = (id: string, revision: number) => {
      const headers = { "If-Match": `"${revision}"` };
      const path = `/api/contributions/${id}`;
      return bodyOf(method === "put" ? api().put(path, itemAt("II.3.b"), headers) : api().delete(path, headers));
    };
    expect(await send(contribution.id, 2)).toMatchObject({
      code: "CONTRIBUTION_CHANGED",
      refusal: { yours: 2, current: 1 },
    });
    expect(await send("00000000-0000-4000-8000-000000000000", 1)).toMatchObject({ code: "CONTRIBUTION_NOT_FOUND" });
    expect(await fates()).toEqual(["II.3.a added"]);
  });

  test("a clause with events on it stays, whether it is withdrawn or moved", async () => {
    const { contribution } = await added();
    await createEvent("II.3.a");
    const path = `/api/contributions/${contribution.id}`;
    const withdrawn = await api().delete(path, { "If-Match": '"1"' });
    expect(withdrawn.status).toBe(409);
    expect((await bodyOf(withdrawn)).refusal).toEqual({
      code: "CLAUSE_IN_USE",
      clause: { programme: nap.code, clause: "II.3.a" },
      events: 1,
      below: [],
    });
    const moved = await api().put(path, itemAt("II.3.b"), { "If-Match": '"1"' });
    expect((await bodyOf(moved)).code).toBe("CLAUSE_IN_USE");
    const reworded = itemAt("II.3.a", { text: MISSING });
    expect((await api().put(path, reworded, { "If-Match": '"1"' })).status).toBe(200);
    expect(await fates()).toEqual(["II.3.a added"]);
  });

  test("a clause that another contribution still holds may lose one", async () => {
    const { contribution } = await added();
    await added({ ...ITEM, contributor: "Người khác" });
    await createEvent("II.3.a");
    const path = `/api/contributions/${contribution.id}`;
    expect((await api().delete(path, { "If-Match": '"1"' })).status).toBe(204);
    expect(await fates()).toEqual(["II.3.a added"]);
  });

  test("a clause with others below it stays", async () => {
    const { contribution } = await added(itemAt("III", { kind: "part" }));
    await added(itemAt("III.1", { kind: "section" }));
    await added(itemAt("III.1.a", { kind: "task" }));
    await createEvent("III.1.a");
    const path = `/api/contributions/${contribution.id}`;
    const withdrawn = await bodyOf(api().delete(path, { "If-Match": '"1"' }));
    expect(withdrawn.refusal).toMatchObject({ clause: { clause: "III" }, events: 1, below: ["III.1", "III.1.a"] });
    const demoted = await bodyOf(api().put(path, itemAt("III", { kind: "area" }), { "If-Match": '"1"' }));
    expect(demoted.code).toBe("CLAUSE_IN_USE");
  });

  test("while an event is being linked to a clause, nobody withdraws it", async () => {
    const { contribution } = await added();
    const withdraw = () => api().delete(`/api/contributions/${contribution.id}`, { "If-Match": '"1"' });
    const [linked, withdrawn] = await Promise.all([createEvent("II.3.a"), withdraw()]);
    expect([
      [201, 409],
      [422, 204],
    ]).toContainEqual([linked.status, withdrawn.status]);
  });

  test("an event cannot be linked to what nobody has added", async () => {
    await added();
    const response = await createEvent("II.3.b");
    expect(response.status).toBe(422);
    expect(await bodyOf(response)).toMatchObject({
      code: "CLAUSE_NOT_FOUND",
      refusal: { path: ["taskLinks", 0, "clause"] },
    });
  });

  test("of a file with wrong rows nothing comes in, and each is named", async () => {
    const file = asFile(
      dated(ITEM),
      dated(itemAt("II.7.a")),
      dated(itemAt("II.3.b", { kind: "area" })),
      dated({ ...ITEM, programme: "nap-wps" }),
    );
    const response = await api().post("/api/contribution-file", file);
    expect(response.status).toBe(422);
    expect((await bodyOf(response)).refusal).toEqual({
      code: "CONTRIBUTIONS_MISPLACED",
      rows: [
        {
          path: ["contributions", 1, "clause", "code"],
          clause: { programme: nap.code, clause: "II.7.a" },
          because: "no-parent",
        },
        {
          path: ["contributions", 2, "clause", "kind"],
          clause: { programme: nap.code, clause: "II.3.b" },
          because: "wrong-kind",
        },
        {
          path: ["contributions", 3, "programme"],
          clause: { programme: "nap-wps", clause: "II.3.a" },
          because: "no-programme",
        },
      ],
    });
    expect(await list()).toEqual([]);
    const malformed = await bodyOf(api().post("/api/contribution-file", asFile(dated(ITEM), dated(itemAt("II.3.w")))));
    expect(malformed).toMatchObject({ code: "MALFORMED", issues: [{ path: ["contributions", 1, "clause", "code"] }] });
  });

  test("what is in conflict comes in all the same, and the same row twice comes in once", async () => {
    const other = itemAt("I.1", { kind: "section", text: MISSING });
    const intake = await bodyOf(api().post("/api/contribution-file", asFile(dated(other), dated(ITEM), dated(ITEM))));
    expect(intake.added.map(({ fate }: { fate: { status: string } }) => fate.status).sort()).toEqual([
      "added",
      "conflict",
    ]);
    expect(intake.skipped).toEqual([{ programme: nap.code, clause: "II.3.a" }]);
  });
});

describe("security", () => {
  test("the public reads and changes nothing", async () => {
    const { contribution } = await added();
    const stranger = testApp(db(), { role: "public" });
    const path = `/api/contributions/${contribution.id}`;
    expect((await stranger.get("/api/contributions")).status).toBe(200);
    expect((await stranger.get(path)).status).toBe(200);
    expect((await stranger.get("/api/contribution-file")).status).toBe(200);
    const answers = await Promise.all([
      stranger.post("/api/contributions", itemAt("II.3.b")),
      stranger.put(path, itemAt("II.3.b"), { "If-Match": '"1"' }),
      stranger.delete(path, { "If-Match": '"1"' }),
      stranger.post("/api/contribution-file", asFile()),
    ]);
    for (const answer of answers) {
      expect(await bodyOf(answer)).toMatchObject({
        code: "NOT_ALLOWED",
        refusal: { capability: "programme:contribute" },
      });
    }
    expect(await fates()).toEqual(["II.3.a added"]);
  });

  test("a page of another site withdraws nothing", async () => {
    const { contribution } = await added();
    const headers = { "If-Match": '"1"', Origin: "https://evil.example" };
    const response = await api().delete(`/api/contributions/${contribution.id}`, headers);
    expect((await bodyOf(response)).code).toBe("FOREIGN_ORIGIN");
    expect(await list()).toHaveLength(1);
  });
});
