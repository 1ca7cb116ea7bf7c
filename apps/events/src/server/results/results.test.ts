import type { ProgrammeEvent } from "@wps/model";
import { beforeEach, describe, expect, test } from "vitest";
import { ACTORS, actorFor, seedAccounts } from "../../../test/actors.ts";
import { bodyOf, SAMPLE, seedOrganisations, testApp } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { GRANT } from "../../../test/grants.ts";
import { RESULTS } from "../../../test/results.ts";

const db = useDatabase();
let event: ProgrammeEvent;
let paths: Record<"event" | "grant", string>;
const organiser = () => testApp(db(), ACTORS.organiser);
const write = (path: string, body: object, revision = 0, app = organiser()) =>
  app.put(path, body, { "If-Match": `"${revision}"` });
const [RESULT] = RESULTS.results;
const [INDICATOR] = RESULT?.indicators ?? [];
const withIndicator = (change: object) => ({
  results: [RESULT, { ...RESULT, indicators: [{ ...INDICATOR, ...change }] }],
});

beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
  await seedAccounts(db());
  event = await bodyOf(testApp(db()).post("/api/events", { ...SAMPLE, publication: "draft" }));
  const { id: grant } = await bodyOf(organiser().post("/api/grants", GRANT));
  paths = { event: `/api/events/${event.id}/results`, grant: `/api/grants/${grant}/results` };
});

describe("happy", () => {
  test.each(["event", "grant"] as const)("results of an %s are read as they were written", async (is) => {
    const nothing = await organiser().get(paths[is]);
    expect(nothing.headers.get("ETag")).toBe('"0"');
    expect(await bodyOf(nothing)).toMatchObject({ of: { is }, revision: 0, results: [] });
    const written = await write(paths[is], RESULTS);
    expect([written.status, written.headers.get("ETag")]).toEqual([200, '"1"']);
    expect(await bodyOf(organiser().get(paths[is]))).toMatchObject({ of: { is }, revision: 1, ...RESULTS });
  });

  test("what is not known, not asked, withheld and not reported stays four things", async () => {
    const period = (year: number) => ({ start: `${year}-01-01`, end: `${year}-12-31` });
    const change = {
      baseline: { status: "not-asked" },
      periods: [
        { period: period(2024), actual: { status: "unknown" } },
        { period: period(2025), actual: { status: "withheld" } },
        { period: period(2026) },
        { period: period(2027), actual: { status: "known", value: "0" } },
      ],
    };
    await write(paths.event, withIndicator(change));
    const { results } = await bodyOf(organiser().get(paths.event));
    expect(results[1].indicators[0]).toMatchObject(change);
    expect(results[1].indicators[0].periods[2]).toEqual({ period: period(2026) });
  });

  test("every version is kept, with who wrote it", async () => {
    const first = await bodyOf(write(paths.event, RESULTS));
    const second = await bodyOf(write(paths.event, { results: [] }, 1));
    const versions = db().selectFrom("results_revisions").select(["value", "made_by"]).orderBy("revision");
    const { account } = ACTORS.organiser;
    expect(await versions.execute()).toEqual([first, second].map((value) => ({ value, made_by: account })));
  });
});

describe("error", () => {
  test("of two who write at once the second is told, also where nothing was written yet", async () => {
    for (const revision of [0, 1]) {
      const answers = await Promise.all([
        write(paths.event, RESULTS, revision),
        write(paths.event, { results: [] }, revision),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    }
    expect(await bodyOf(write(paths.event, RESULTS, 1))).toMatchObject({
      code: "RESULTS_CHANGED",
      refusal: { yours: 1, current: 2 },
    });
  });

  test("an organisation that there is not is named by its place", async () => {
    expect(await bodyOf(write(paths.event, withIndicator({ responsible: "nobody" })))).toMatchObject({
      code: "ORGANISATION_NOT_FOUND",
      refusal: { path: ["results", 1, "indicators", 0, "responsible"], id: "nobody" },
    });
  });

  test("a tier without what it rests on is none", async () => {
    const answer = write(paths.event, { results: [{ ...RESULT, evidence: [{ tier: 7, gathered: null }] }] });
    expect(await bodyOf(answer)).toMatchObject({
      code: "MALFORMED",
      issues: [{ path: ["results", 0, "evidence", 0, "what"] }],
    });
  });
});

describe("security", () => {
  test("those who pay read, those who run it write, and to others nothing is there", async () => {
    await write(paths.event, RESULTS);
    await write(paths.grant, RESULTS);
    for (const path of Object.values(paths)) {
      const donor = testApp(db(), ACTORS.donor);
      expect((await donor.get(path)).status).toBe(200);
      expect((await write(path, RESULTS, 1, donor)).status).toBe(403);
      for (const actor of [actorFor("donor", "gov-australia"), actorFor("organiser", "moj")]) {
        const code = path === paths.event ? "EVENT_NOT_FOUND" : "GRANT_NOT_FOUND";
        expect(await bodyOf(testApp(db(), actor).get(path))).toMatchObject({ code });
      }
      expect((await testApp(db(), ACTORS.public).get(path)).status).toBe(403);
    }
  });

  test("of a published event others know that it is, and not what it aims at", async () => {
    await testApp(db()).put(`/api/events/${event.id}`, { ...SAMPLE, publication: "published" }, { "If-Match": '"1"' });
    for (const actor of [actorFor("donor", "gov-australia"), actorFor("organiser", "moj")]) {
      expect((await testApp(db(), actor).get(paths.event)).status).toBe(403);
    }
  });
});
