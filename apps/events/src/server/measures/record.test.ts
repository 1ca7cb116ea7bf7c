import { randomUUID } from "node:crypto";
import { hasTakenPlace } from "@wps/model";
import type { MeasureTable, OpenMeasurement, PhaseMeasures, ProgrammeMeasures } from "@wps/model/indicators";
import { beforeAll, describe, expect, test } from "vitest";
import { bodyOf, testApp, testClock } from "../../../test/app.ts";
import { useDatabase } from "../../../test/database.ts";
import type { MeasureExplanation } from "../../contract/measures.ts";
import { shippedRecord } from "../record/load.ts";
import { loadPublicRecord } from "../record/service.ts";

const db = useDatabase();
const api = () => testApp(db(), { role: "public" });
const NAP = "nap-wps-2024-2030";
const PROGRAMMES = [NAP, "molisa-vwu-2019-2022"];

let phases: PhaseMeasures[];
const phase = (name: PhaseMeasures["phase"]) => {
  const found = phases.find((entry) => entry.phase === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
};
const yearly = (name: PhaseMeasures["phase"], told: (year: PhaseMeasures["years"][number]) => unknown) =>
  Object.fromEntries(phase(name).years.map((year) => [year.year, told(year)]));

/** A share as people would note it: `4/18 of 1 (0…1)`, `missing 2`. */
function noted(share: OpenMeasurement): string {
  if ("reason" in share) return `${share.status}: ${share.reason}`;
  const { lower, upper } = share.bounds;
  const bounds = `${lower.numerator}/${lower.denominator}…${upper?.numerator}/${upper?.denominator}`;
  if (share.status === "bounded") return bounds;
  const { numerator, denominator } = share.value;
  return `${numerator}/${denominator} from ${share.n} of ${share.n + share.unknown}, ${bounds}`;
}

beforeAll(async () => {
  await loadPublicRecord(await shippedRecord(), { db: db(), now: testClock(), newId: randomUUID });
  const view: ProgrammeMeasures = await bodyOf(api().get(`/api/measures?programme=${NAP}`));
  phases = view.phases;
});

describe("the 42 real events", () => {
  test("are counted once each, in the phase and the year in which they began", async () => {
    expect(yearly("preparation", ({ eventsHeld }) => eventsHeld.n)).toEqual({
      2015: 1,
      2016: 0,
      2017: 0,
      2018: 0,
      2019: 0,
      2020: 6,
      2021: 3,
      2022: 10,
      2023: 6,
    });
    expect(yearly("delivery", ({ eventsHeld }) => eventsHeld.n)).toEqual({ 2024: 5, 2025: 10 });
    expect(phase("afterwards").total.eventsHeld.n).toBe(0);
  });

  test("give the women's share where the record does, bounds or missing elsewhere, and never 0", () => {
    expect(yearly("preparation", ({ womenShare }) => noted(womenShare))).toEqual({
      2015: "missing: women-not-counted",
      2016: "undefined: no-event",
      2017: "undefined: no-event",
      2018: "undefined: no-event",
      2019: "undefined: no-event",
      2020: "missing: not-counted",
      2021: "missing: not-counted",
      2022: "61/66 from 2 of 10, 0/1…1/1",
      2023: "missing: women-not-counted",
    });
    expect(yearly("delivery", ({ womenShare }) => noted(womenShare))).toEqual({
      2024: "4/18 from 1 of 5, 0/1…1/1",
      2025: "660/660 from 2 of 10, 0/1…1/1",
    });
    const shares = phases.flatMap(({ total, years }) => [total, ...years]).map(({ womenShare }) => womenShare);
    expect(shares.length).toBeGreaterThan(10);
    const zeros = shares.filter((share) => share.status === "ok" && share.value.numerator === 0);
    expect(zeros).toEqual([]);
  });

  test("give participations no surer than their sources", () => {
    const { sum, parts } = phase("delivery").total.participations;
    expect(sum).toMatchObject({ status: "bounded", bounds: { lower: { numerator: 718 + 201 + 101 }, upper: null } });
    expect(parts).toEqual({
      exact: { events: 4, people: 718 },
      about: { events: 1, people: 300 },
      "at-least": { events: 0, people: 0 },
      "more-than": { events: 2, people: 300 },
      unknown: { events: 8 },
    });
    expect(yearly("preparation", ({ participations: { sum } }) => sum.status)).toEqual({
      2015: "ok",
      2016: "ok",
      2017: "ok",
      2018: "ok",
      2019: "ok",
      2020: "bounded",
      2021: "bounded",
      2022: "bounded",
      2023: "bounded",
    });
  });

  test("cover few of the tasks that are known, and say which were not seen", () => {
    const { held, tasks, gaps } = phase("delivery").total.taskCoverage;
    expect(held).toMatchObject({ status: "ok", value: { numerator: 2, denominator: 10 }, unknown: 3 });
    expect(tasks.flatMap((task) => (task.held > 0 ? [task.clause] : []))).toEqual(["II.1.a", "II.2.e"]);
    expect(gaps.filter(({ gap }) => gap.existence === "known").map(({ gap }) => gap.parent)).toEqual([
      "II.3",
      "II.4",
      "II.5",
    ]);
  });

  test("stand behind the number of events of every phase, each once", async () => {
    const { events } = await shippedRecord();
    const found: string[] = [];
    for (const programme of PROGRAMMES) {
      for (const name of ["preparation", "delivery", "afterwards"]) {
        const query = `programme=${programme}&measure=DEL-01&phase=${name}`;
        const answer: MeasureExplanation = await bodyOf(api().get(`/api/measures/explanation?${query}`));
        found.push(...answer.events.map(({ event }) => event));
      }
    }
    const expected = events.flatMap(({ id, event }) =>
      hasTakenPlace(event.status) ? [...new Set(event.taskLinks.map(({ programme }) => programme))].map(() => id) : [],
    );
    expect(found.toSorted()).toEqual([...expected].toSorted());
    expect(new Set(found).size).toBe(42);
  });

  test("count a training of 2023 by the ministry of Labour under whoever has its work now", async () => {
    const trained = async (view: string) => {
      const asked = `measure=DEL-01&by=organisation&where=year:2023,event-kind:training&organisations=${view}`;
      const { cells }: MeasureTable = await bodyOf(api().get(`/api/measures/table?${asked}`));
      return cells.flatMap(({ key, measurement }) => (measurement.n > 0 ? key : []));
    };
    expect(await trained("was")).toEqual(["mnd-bwa", "molisa", "ncfaw", "vwu"]);
    expect(await trained("now:gender-equality:2025-03-01")).toEqual(["mnd-bwa", "moha", "ncfaw", "vwu"]);
    expect(await trained("now:children:2025-03-01")).toEqual(["mnd-bwa", "moh", "ncfaw", "vwu"]);
  });

  test("of the peacekeeping training for the police four of eighteen are women, and all forty of another", async () => {
    const { cells }: MeasureTable = await bodyOf(api().get("/api/measures/table?measure=PRT-08&by=organisation,year"));
    const shares = cells.flatMap(({ key, measurement }) =>
      measurement.status === "ok"
        ? [`${key.join(" ")}: ${measurement.value.numerator}/${measurement.value.denominator}`]
        : [],
    );
    expect(shares).toContain("un-dpo 2024: 4/18");
    expect(shares).toContain("mps-dfr 2022: 40/40");
  });
});
