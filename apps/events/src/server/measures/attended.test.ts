import type { Actor, AttendanceMark, NewParticipation, Participation, ProgrammeEvent } from "@wps/model";
import { slotsOf } from "@wps/model";
import type { ParticipationTable } from "@wps/model/indicators";
import { beforeAll, describe, expect, test } from "vitest";
import { actorFor, seedAccounts } from "../../../test/actors.ts";
import { bodyOf, SAMPLE, seedOrganisations, testApp } from "../../../test/app.ts";
import { useDatabase } from "../../../test/database.ts";
import { AN, LAN } from "../../../test/participations.ts";

const db = useDatabase();
const api = (actor?: Actor) => testApp(db(), actor);
const ORGANISER = actorFor("organiser", "mps");
const STRANGER = actorFor("organiser", "moj");

const tabulated = (query: string, actor: Actor = ORGANISER): Promise<ParticipationTable> =>
  bodyOf(api(actor).get(`/api/measures/participations?${query}`));

type State = AttendanceMark["state"];

/** An event with these people on its list, each marked alike in all parts, whose attendance is complete. */
async function attended(people: readonly (readonly [NewParticipation, State])[], more: object = {}) {
  const event: ProgrammeEvent = await bodyOf(api().post("/api/events", { ...SAMPLE, ...more }));
  const on = `/api/events/${event.id}`;
  const marks: object[] = [];
  for (const [person, state] of people) {
    const { id }: Participation = await bodyOf(api().post(`${on}/participations`, person));
    const mark = { state, basis: "desk" };
    for (const slot of slotsOf(event.sessions)) marks.push({ participation: id, ...slot, mark });
  }
  expect((await api().put(`${on}/attendance/marks`, { marks })).status).toBe(204);
  const rule = { percent: 80, excused: "absent" };
  const close = (closed: boolean, revision: number) =>
    api().put(`${on}/attendance`, { rule, closed }, { "If-Match": `"${revision}"` });
  expect((await close(true, 0)).status).toBe(200);
  return { event, close };
}

const named = (given: string, sex: "woman" | "man" | "unknown", more: Partial<NewParticipation> = {}) => ({
  ...LAN,
  person: { name: { given, order: "family-first" as const } },
  profile: { ...LAN.profile, sex },
  ...more,
});

describe("the numbers of those who took part", () => {
  let first: Awaited<ReturnType<typeof attended>>;
  beforeAll(async () => {
    await seedOrganisations(db());
    await seedAccounts(db());
    const people = [
      [LAN, "present"],
      [named("Bình", "man"), "late"],
      [named("Chi", "woman"), "absent"],
      [named("Dung", "unknown", { entry: "walk-in" }), "present"],
    ] as const;
    first = await attended(people, { sessions: SAMPLE.sessions.slice(0, 1) });
  });

  test("are those of the register: who came, who completed, and shares with what is not known as bounds", async () => {
    const total = async (measure: string) => (await tabulated(`measure=${measure}`)).total;
    expect(await total("PRT-02")).toMatchObject({ status: "ok", value: { numerator: 3, denominator: 1 } });
    expect(await total("PRT-05")).toMatchObject({ value: { numerator: 3, denominator: 3 } });
    expect(await total("PRT-07")).toMatchObject({ value: { numerator: 1, denominator: 4 } });
    expect(await total("PRT-08")).toMatchObject({
      value: { numerator: 1, denominator: 2 },
      bounds: { lower: { numerator: 1, denominator: 3 }, upper: { numerator: 2, denominator: 3 } },
      unknown: 1,
    });
  });

  test("are broken down by what people were at the event, under the name of the agency", async () => {
    const table = await tabulated("measure=PRT-02&by=organisation,sex");
    expect(
      table.cells.map(({ key, measurement }) => [...key, "value" in measurement && measurement.value.numerator]),
    ).toEqual(
      expect.arrayContaining([
        ["mps", "man", 1],
        ["mps", "unknown", 1],
        ["mps", "woman", 1],
      ]),
    );
  });

  test("do not count an event whose attendance is not complete, and count it again when it is", async () => {
    expect((await first.close(false, 1)).status).toBe(200);
    expect((await tabulated("measure=PRT-01")).total).toMatchObject({ n: 0 });
    expect((await first.close(true, 2)).status).toBe(200);
    expect((await tabulated("measure=PRT-02")).total).toMatchObject({ value: { numerator: 3 } });
  });

  test("count somebody once who came to two events, and know the least hours where a session has none", async () => {
    const { items }: { items: Participation[] } = await bodyOf(
      api().get(`/api/events/${first.event.id}/participations`),
    );
    const lan = items.find(({ name }) => name.given === "Lan");
    const again = { ...LAN, person: lan?.person ?? "" } as NewParticipation;
    const second = await attended([[again, "present"]], { sessions: [{ date: "2026-12-01" }] });
    expect((await tabulated("measure=PRT-02")).total).toMatchObject({ value: { numerator: 3 } });
    expect((await tabulated("measure=PRT-03")).total).toMatchObject({ value: { numerator: 1, denominator: 3 } });
    expect((await tabulated("measure=DEL-03")).total).toMatchObject({ status: "bounded", bounds: { upper: null } });
    await second.close(false, 1);
  });

  test("are of the events that one runs: others have none, and who runs nothing may not ask", async () => {
    expect((await tabulated("measure=PRT-02", STRANGER)).total).toMatchObject({ value: { numerator: 0 } });
    for (const role of ["donor", "verifier"] as const) {
      const answer = await api(actorFor(role, "mps")).get("/api/measures/participations?measure=PRT-02");
      expect(answer.status).toBe(403);
      expect(await answer.text()).not.toContain("Lan");
    }
  });

  test.each([
    "measure=COV-01",
    "measure=PRT-02&by=event-kind",
    "measure=PRT-02&by=sex,year,month",
    "measure=PRT-02&by=task",
  ])("refuse %s, which no list can answer", async (query) => {
    expect((await api().get(`/api/measures/participations?${query}`)).status).toBe(400);
  });

  test("have the province by the code that it had then", async () => {
    const before = named("Em", "woman", { profile: { ...LAN.profile, province: { code: "02", list: "2004" } } });
    const { close } = await attended([
      [before, "present"],
      [AN, "absent"],
    ]);
    const table = await tabulated("measure=PRT-02&by=province&where=organisation:mps");
    expect(table.cells.map(({ key }) => key[0])).toContain("2025-08");
    await close(false, 1);
  });
});
