import type { PersonProfile } from "@wps/model";
import { beforeEach, describe, expect, test } from "vitest";
import { ACTORS, actorFor, seedAccounts } from "../../../test/actors.ts";
import { bodyOf, seedOrganisations, testApp } from "../../../test/app.ts";
import { attendedEvent } from "../../../test/attended-events.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import type { PortalPeople } from "../../contract/portal.ts";
import type { ReleasedTable, ReleaseInFull, ReleaseSummary, ReleaseTrial } from "../../contract/releases.ts";

const db = useDatabase();
const admin = () => testApp(db());
const verifier = () => testApp(db(), ACTORS.verifier);
const donor = (...organisations: string[]) => testApp(db(), actorFor("donor", ...organisations));
const UNTIL = "2026-12-31";

const profile = (sex: PersonProfile["sex"], organisation: string): PersonProfile =>
  ({ sex, organisation }) as PersonProfile;
const paidBy = (...funders: string[]) => ({
  funding: {
    status: "listed",
    items: funders.map((funder) => ({ funder, level: "event", amount: { status: "unknown" }, basis: "stated" })),
  },
});
const WOMEN = { people: 14, profile: profile("woman", "mps") };
const MEN = { people: 12, profile: profile("man", "un-women") };

const attempt = async (until = UNTIL): Promise<ReleaseTrial> =>
  bodyOf(verifier().post("/api/release-trials", { until }));
async function release(until = UNTIL): Promise<ReleaseSummary> {
  const { sha256 } = await attempt(until);
  return bodyOf(verifier().post("/api/releases", { until, sha256 }));
}

/** The number in a cell; null where it is hidden, nothing where there is no such cell. */
function shown(
  tables: readonly ReleasedTable[] | undefined,
  of: { readonly subject: string; readonly funder?: string },
  at: object = {},
) {
  const table = tables?.find(({ subject, funder }) => subject === of.subject && funder === of.funder);
  const keyOf = (place: object) => JSON.stringify(Object.entries(place).sort());
  return table?.cells.find((cell) => keyOf(cell.at) === keyOf(at))?.people;
}

beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
  await seedAccounts(db());
});

describe("happy", () => {
  test("a release is what its trial has shown, and stays", async () => {
    await attendedEvent(admin(), [WOMEN, MEN], paidBy("gov-canada"));
    const trial = await attempt();
    expect(trial).toMatchObject({ participations: 26, exposed: 0 });
    const made = await release();
    expect(made).toMatchObject({
      number: 1,
      until: UNTIL,
      sha256: trial.sha256,
      told: trial.told,
      hidden: trial.hidden,
    });
    const full: ReleaseInFull = await bodyOf(verifier().get("/api/releases/1"));
    expect(full).toEqual({ release: made, tables: trial.tables });
    expect(await bodyOf(verifier().get("/api/releases"))).toEqual({ items: [made] });
    expect(shown(full.tables, { subject: "sex" })).toBe(26);
    expect(shown(full.tables, { subject: "organisation" }, { organisation: "armed-forces-and-police" })).toBe(14);
  });

  test("somebody who comes later, or is erased, changes no release, and the next one tells of no change by one", async () => {
    await attendedEvent(admin(), [WOMEN, MEN], paidBy("gov-canada"));
    await release();
    const before = await bodyOf(verifier().get("/api/releases/1"));
    await attendedEvent(admin(), [{ ...WOMEN, people: 1 }], paidBy("gov-canada"));
    await release();
    expect(await bodyOf(verifier().get("/api/releases/1"))).toEqual(before);
    const next: ReleaseInFull = await bodyOf(verifier().get("/api/releases/2"));
    expect(shown(next.tables, { subject: "sex" })).toBe(26);
  });
});

describe("error", () => {
  test("there is nothing to tell of nobody, nor of a day before the last release", async () => {
    const refused = (until: string) => bodyOf(verifier().post("/api/release-trials", { until }));
    expect(await refused(UNTIL)).toMatchObject({ refusal: { code: "RELEASE_NOT_POSSIBLE", because: "nobody" } });
    await attendedEvent(admin(), [WOMEN, MEN]);
    expect(await refused("2026-01-01")).toMatchObject({ refusal: { because: "nobody" } });
    await release();
    expect(await refused("2026-12-30")).toMatchObject({ refusal: { because: "too-early" } });
    expect(await bodyOf(verifier().get("/api/releases/2"))).toMatchObject({ code: "RELEASE_NOT_FOUND" });
  });

  test("what has changed since the trial is not released, and of two at once one is", async () => {
    await attendedEvent(admin(), [WOMEN, MEN]);
    const { sha256 } = await attempt();
    await attendedEvent(admin(), [WOMEN, MEN]);
    const answer = verifier().post("/api/releases", { until: UNTIL, sha256 });
    expect(await bodyOf(answer)).toMatchObject({ code: "RELEASE_DIFFERS" });
    const again = await attempt();
    const make = () => verifier().post("/api/releases", { until: UNTIL, sha256: again.sha256 });
    expect((await Promise.all([make(), make()])).map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  test("the database itself keeps what was released as it was", async () => {
    await attendedEvent(admin(), [WOMEN, MEN]);
    await release();
    await expect(db().updateTable("release_cells").set({ people: 1 }).execute()).rejects.toThrow("stays as it was");
    await expect(db().updateTable("releases").set({ told: 1 }).execute()).rejects.toThrow("stays as it was");
    for (const table of ["release_cells", "release_tables", "releases"] as const) {
      await expect(db().deleteFrom(table).execute()).rejects.toThrow("stays as it was");
    }
    await db().deleteFrom("accounts").where("role", "=", "verifier").execute();
    expect(await db().selectFrom("releases").select("made_by").execute()).toEqual([{ made_by: null }]);
  });
});

describe("security", () => {
  const seen = async (...organisations: string[]): Promise<PortalPeople> =>
    bodyOf(donor(...organisations).get("/api/portal/people"));

  test("two donors see the same mask: what they share is told to both, and together they know no more than the release", async () => {
    await attendedEvent(admin(), [WOMEN, MEN], paidBy("gov-canada"));
    await attendedEvent(admin(), [WOMEN, MEN], paidBy("gov-canada", "un-women"));
    await attendedEvent(admin(), [WOMEN, { ...MEN, people: 2 }], paidBy("un-women"));
    await release();
    const { tables }: ReleaseInFull = await bodyOf(verifier().get("/api/releases/1"));
    const [canada, women] = [await seen("gov-canada"), await seen("un-women")];
    const keyOf = (table: ReleasedTable) => JSON.stringify(table);
    const union = new Set([...(canada.tables ?? []), ...(women.tables ?? [])].map(keyOf));
    expect(union).toEqual(new Set(tables.map(keyOf)));
    expect(canada.tables?.map(({ funder }) => funder)).not.toContain("un-women");
    const ofAll = (people: PortalPeople) => people.tables?.filter(({ funder }) => funder === undefined);
    expect(ofAll(canada)).toEqual(ofAll(women));
    // The two men of the third event are what these two numbers differ by.
    const men = { year: "2026", sex: "man" };
    const ofCanada = shown(canada.tables, { subject: "sex", funder: "gov-canada" }, men);
    const inAll = shown(canada.tables, { subject: "sex" }, men);
    expect([ofCanada, inAll].filter((people) => people === null).length).toBeGreaterThan(0);
    expect(shown(canada.tables, { subject: "sex" }, { year: "2026", sex: "woman" })).toBe(42);
  });

  test("a donor without a release, or without anything that it pays for, is shown no more than that", async () => {
    expect(await seen("gov-canada")).toEqual({});
    await attendedEvent(admin(), [WOMEN, MEN], paidBy("gov-canada"));
    await release();
    expect((await seen()).tables?.every(({ funder }) => funder === undefined)).toBe(true);
  });

  test("who is at events that are held back is in no table", async () => {
    await attendedEvent(admin(), [WOMEN, MEN]);
    await attendedEvent(admin(), [WOMEN, MEN], { sensitivity: "sensitive" });
    expect(await attempt()).toMatchObject({ participations: 26 });
  });

  test.each(["public", "organiser", "donor", "officer"] as const)("%s makes no release and sees none", async (who) => {
    const app = testApp(db(), ACTORS[who]);
    expect((await app.post("/api/release-trials", { until: UNTIL })).status).toBe(403);
    expect((await app.post("/api/releases", { until: UNTIL, sha256: "0".repeat(64) })).status).toBe(403);
    expect((await app.get("/api/releases")).status).toBe(403);
    expect((await app.get("/api/releases/1")).status).toBe(403);
  });
});
