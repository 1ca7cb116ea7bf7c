import type { NewParticipation, Participation } from "@wps/model";
import { readHeading, readListRow } from "@wps/model/people";
import { beforeEach, describe, expect, test } from "vitest";
import { ACTORS, actorFor, seedAccounts } from "../../../test/actors.ts";
import { bodyOf, SAMPLE, seedOrganisations, testApp } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { AN, LAN } from "../../../test/participations.ts";
import type { ReadList } from "../../contract/list-readings.ts";

const db = useDatabase();
let event: string;
const organiser = () => testApp(db(), ACTORS.organiser);
const listOf = async (of = event): Promise<Participation[]> =>
  (await bodyOf(organiser().get(`/api/events/${of}/participations`))).items;
const path = (of = event) => `/api/events/${of}/participation-imports`;
const imported = (draft: NewParticipation): NewParticipation => ({ ...draft, entry: "imported" });
const IMPORT = { name: "danh-sach.xlsx", rows: [imported(LAN), imported(AN)], dryRun: false };

beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
  await seedAccounts(db());
  event = (await bodyOf(testApp(db()).post("/api/events", SAMPLE))).id;
});

/** Hands in a file or cells. */
function read(part: { readonly file?: File; readonly text?: string }, app = organiser()) {
  const form = new FormData();
  if (part.file) form.set("file", part.file);
  if (part.text !== undefined) form.set("text", part.text);
  return app.request("/api/list-readings", { method: "POST", body: form });
}

const CSV = "TT;Họ và tên;Giới tính;Đơn vị\n1;Nguyễn Thị Lan;Nữ;Bộ Công an\n2;Trần An;;Sở Nội vụ\n";

describe("happy", () => {
  test("a file is read, its rows become participations, and they stand on the list", async () => {
    const list: ReadList = await bodyOf(read({ file: new File([CSV], "danh-sach.csv") }));
    expect(list).toMatchObject({ format: "csv", encoding: "utf-8", layouts: [] });
    const rows = list.tables[0]?.rows ?? [];
    const heading = readHeading(rows);
    const context = {
      day: "2026-12-01",
      organisations: [{ of: "mps" as never, names: ["Bộ Công an"] }],
      provinces: [],
    };
    const people = rows.slice(heading?.rows).flatMap((cells) => {
      const row = readListRow(cells, heading?.columns ?? [], context);
      return row.kind === "person" ? [{ ...row.listed, status: "confirmed", entry: "imported" }] : [];
    });
    const made = await organiser().post(path(), { name: "danh-sach.csv", rows: people, dryRun: false });
    expect(made.status).toBe(201);
    expect(await bodyOf(made)).toMatchObject({ added: 2, fresh: 2, import: { name: "danh-sach.csv", rows: 2 } });
    expect((await listOf()).map(({ name, profile, entry }) => [name.given, profile, entry])).toEqual([
      ["An", { sex: "unknown", unit: "Sở Nội vụ" }, "imported"],
      ["Lan", { sex: "woman", organisation: "mps" }, "imported"],
    ]);
  });

  test("pasted cells are read", async () => {
    const list: ReadList = await bodyOf(read({ text: "Họ và tên\tSĐT\nNguyễn Văn An\t0912345678\n" }));
    expect(list.tables[0]?.rows).toEqual([
      ["Họ và tên", "SĐT"],
      ["Nguyễn Văn An", "0912345678"],
    ]);
  });

  test("what the columns hold is remembered for the organisation that runs the event", async () => {
    const layout = { heading: ["TT", "Tên khách"], columns: [null, "name"] };
    await organiser().post(path(), { ...IMPORT, layout });
    const { layouts }: ReadList = await bodyOf(read({ text: "x" }));
    expect(layouts).toEqual([layout]);
    const others: ReadList = await bodyOf(read({ text: "x" }, testApp(db(), actorFor("organiser", "gov-canada"))));
    expect(others.layouts).toEqual([]);
  });

  test("to try it writes nothing", async () => {
    const tried = await organiser().post(path(), { ...IMPORT, dryRun: true });
    expect([tried.status, await bodyOf(tried)]).toEqual([200, { added: 2, fresh: 2 }]);
    expect(await listOf()).toEqual([]);
    expect(await db().selectFrom("persons").select("id").execute()).toEqual([]);
    expect((await bodyOf(organiser().get(path()))).items).toEqual([]);
  });

  test("an import is undone as a whole: who was on record before stays, with what they were", async () => {
    const before = await bodyOf(organiser().post(`/api/events/${event}/participations`, LAN));
    const later = { ...SAMPLE, dates: { ...SAMPLE.dates, start: "2027-03-01", end: "2027-03-02" }, sessions: [] };
    const { id: second } = await bodyOf(testApp(db()).post("/api/events", later));
    const known = imported({ ...LAN, person: before.person, profile: { sex: "woman", positionLevel: "leader" } });
    const outcome = await bodyOf(organiser().post(path(second), { ...IMPORT, rows: [known, imported(AN)] }));
    expect(outcome).toMatchObject({ added: 2, fresh: 1 });
    const level = async () =>
      (await db().selectFrom("persons").select("position_level").where("id", "=", before.person).execute())[0]
        ?.position_level;
    expect(await level()).toBe("leader");

    expect((await organiser().delete(`/api/participation-imports/${outcome.import.id}`)).status).toBe(204);
    expect(await listOf(second)).toEqual([]);
    expect(await level()).toBe("expert");
    expect(await db().selectFrom("persons").select("id").execute()).toEqual([{ id: before.person }]);
    const { items } = await bodyOf(organiser().get(path(second)));
    expect(items).toMatchObject([{ id: outcome.import.id, undoneAt: expect.any(String) }]);
    expect((await organiser().delete(`/api/participation-imports/${outcome.import.id}`)).status).toBe(404);
  });

  test("who may be on record is suggested, with reasons", async () => {
    const { person } = await bodyOf(organiser().post(`/api/events/${event}/participations`, LAN));
    const sought = [{ name: "NGUYEN THI LAN", organisation: "mps", birthYear: 1985 }, { name: "Lê Văn Dũng" }];
    const { items } = await bodyOf(organiser().post(`/api/events/${event}/person-matches`, { people: sought }));
    expect(items).toMatchObject([{ at: 0, suggestions: [{ person, isLikely: true, differences: ["marks"] }] }]);
    expect(items[0].suggestions[0].reasons).toContainEqual({ about: "birth-year", agrees: true });
    expect(items[0].suggestions[0]).not.toHaveProperty("contact");
  });

  test("a list of 5,000 comes in whole", async () => {
    const rows = Array.from({ length: 5_000 }, (_, nth) =>
      imported({ ...AN, person: { name: { given: `An ${nth}`, order: "family-first" } } }),
    );
    const made = await organiser().post(path(), { ...IMPORT, rows });
    expect(await bodyOf(made)).toMatchObject({ added: 5_000, fresh: 5_000 });
    expect(await listOf()).toHaveLength(5_000);
  });
});

describe("error", () => {
  test.each([
    ["nothing", "leer.csv", "", "EMPTY"],
    ["a picture", "danh-sach.xlsx", "\u0089PNG\r\n\u001a\n", "OTHER_FORMAT"],
  ])("%s is not read, and it is told why", async (_, name, content, because) => {
    const response = await read({ file: new File([Buffer.from(content, "latin1")], name) });
    expect(response.status).toBe(422);
    expect(await bodyOf(response)).toMatchObject({ code: "LIST_UNREADABLE", refusal: { because } });
  });

  test("a file and cells at once, or neither, is no list", async () => {
    expect((await read({})).status).toBe(400);
    expect((await read({ file: new File([CSV], "a.csv"), text: "x" })).status).toBe(400);
  });

  test("of a list with one row that cannot come in, none comes in", async () => {
    const wrong = imported({ ...AN, profile: { ...AN.profile, organisation: "nobody" as never } });
    const answer = await bodyOf(organiser().post(path(), { ...IMPORT, rows: [imported(LAN), wrong] }));
    expect(answer).toMatchObject({
      code: "ORGANISATION_NOT_FOUND",
      refusal: { path: ["rows", 1, "profile", "organisation"] },
    });
    expect(await listOf()).toEqual([]);
  });

  test("somebody who is on the list already is named by their row", async () => {
    const { person, id } = await bodyOf(organiser().post(`/api/events/${event}/participations`, LAN));
    const rows = [imported(AN), imported({ ...LAN, person })];
    const answer = await bodyOf(organiser().post(path(), { ...IMPORT, rows }));
    expect(answer).toMatchObject({ code: "PARTICIPATION_EXISTS", refusal: { id, path: ["rows", 1] } });
    expect(await listOf()).toHaveLength(1);
  });

  test("an import is not undone over what became of it, unless that is said", async () => {
    const { import: made } = await bodyOf(organiser().post(path(), IMPORT));
    const [an, lan] = await listOf();
    const change = { person: { name: lan?.name }, profile: lan?.profile, roles: ["chair"], status: "confirmed" };
    await organiser().put(`/api/participations/${lan?.id}`, change, { "If-Match": '"1"' });
    const undo = (query = "") => organiser().delete(`/api/participation-imports/${made.id}${query}`);
    expect(await bodyOf(undo())).toMatchObject({ code: "IMPORT_IN_USE", refusal: { attended: 0, changed: 1 } });
    const { slots } = await bodyOf(organiser().get(`/api/events/${event}/attendance`));
    const mark = { state: "present", basis: "desk" };
    const marks = (state: object | null) => ({ marks: [{ participation: an?.id, ...slots[0], mark: state }] });
    await organiser().put(`/api/events/${event}/attendance/marks`, marks(mark));
    expect(await bodyOf(undo("?changed=drop"))).toMatchObject({ refusal: { attended: 1, changed: 1 } });
    await organiser().put(`/api/events/${event}/attendance/marks`, marks(null));
    expect((await undo("?changed=drop")).status).toBe(204);
    expect(await listOf()).toEqual([]);
  });

  test("of two who import the same people at once, one does", async () => {
    const { person } = await bodyOf(organiser().post(`/api/events/${event}/participations`, LAN));
    const { id: second } = await bodyOf(testApp(db()).post("/api/events", SAMPLE));
    const rows = [imported({ ...LAN, person }), imported(AN)];
    const answers = await Promise.all([1, 2].map(() => organiser().post(path(second), { ...IMPORT, rows })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await listOf(second)).toHaveLength(2);
  });
});

describe("security", () => {
  test("nobody is suggested from the lists of others", async () => {
    await organiser().post(`/api/events/${event}/participations`, LAN);
    const own = { ...SAMPLE, organisations: [{ organisation: "gov-canada", role: "lead", basis: "stated" }] };
    const { id } = await bodyOf(testApp(db()).post("/api/events", own));
    const other = testApp(db(), actorFor("organiser", "gov-canada"));
    const { items } = await bodyOf(
      other.post(`/api/events/${id}/person-matches`, { people: [{ name: "Nguyễn Thị Lan", birthYear: 1985 }] }),
    );
    expect(items).toEqual([]);
  });

  test("an import into a list of others is not there", async () => {
    const { import: made } = await bodyOf(organiser().post(path(), IMPORT));
    const other = testApp(db(), actorFor("organiser", "gov-canada"));
    const answers = [made.id, "00000000-0000-4000-8000-000000000099"].map((id) =>
      other.delete(`/api/participation-imports/${id}`),
    );
    for (const answer of answers) expect((await bodyOf(answer)).code).toBe("IMPORT_NOT_FOUND");
    expect(await listOf()).toHaveLength(2);
  });

  test("a body that is larger than any list is refused before it is read", async () => {
    const response = await read({ text: "x".repeat(17 * 1024 * 1024) });
    expect(response.status).toBe(413);
  });
});
