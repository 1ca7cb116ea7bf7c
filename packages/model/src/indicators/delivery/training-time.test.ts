import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lists, participation } from "../../../test/participation-facts.js";
import { allows, of } from "../../../test/quotients.js";
import { add, compareFractions, fraction } from "../../fraction.js";
import { toFraction } from "../measurement.js";
import { whoCame } from "../participation/each-once.js";
import type { ParticipationFact } from "../participation-fact.js";
import { hoursPerPerson, isUntimed, personDays } from "./training-time.js";

const trained = (person: string | null, attended: number | null, fact: Partial<ParticipationFact> = {}) =>
  participation({ person, minutes: { planned: 720, attended }, ...fact });

/** Those who came, each with the minutes they may have attended where only the sessions were noted. */
const completed = fc.tuple(lists, fc.array(fc.nat(1000), { minLength: 8, maxLength: 8 })).map(([facts, parts]) => ({
  facts,
  truth: whoCame(facts).map((fact, index): ParticipationFact => {
    const { planned, attended } = fact.minutes;
    const minutes = { planned, attended: attended ?? Math.floor(((planned ?? 720) * (parts[index] ?? 0)) / 1000) };
    return { ...fact, person: fact.person ?? `new-${index}`, minutes };
  }),
}));

describe("personDays", () => {
  it("counts half a day as half a day", () => {
    expect(personDays([trained("lan", 180), trained("minh", 360)])).toMatchObject({
      measure: "DEL-03",
      status: "ok",
      value: of(540, 360),
      bounds: { lower: of(540, 360), upper: of(540, 360) },
      flags: [],
    });
  });

  it("takes the hours of a day as they were agreed", () => {
    expect(personDays([trained("lan", 480)], 8)).toMatchObject({ value: of(480, 480) });
    expect(personDays([trained("lan", 450)], 7.5)).toMatchObject({ value: of(450, 450) });
  });

  it("gives nobody more online than was planned, and whoever was there what they had", () => {
    expect(personDays([trained("lan", 900, { mode: "online" })])).toMatchObject({ value: of(720, 360) });
    expect(personDays([trained("lan", 900)])).toMatchObject({ value: of(900, 360) });
  });

  it("estimates by the sessions where the minutes were not noted, and says so", () => {
    const facts = [trained("lan", 720), trained("minh", null, { sessions: { expected: 3, attended: 1 } })];
    expect(personDays(facts)).toMatchObject({
      status: "ok",
      value: of(960, 360),
      bounds: { lower: of(720, 360), upper: of(1440, 360) },
      flags: ["estimated"],
      n: 1,
      unknown: 1,
    });
  });

  it("keeps estimates exact", () => {
    const third = { minutes: { planned: 100, attended: null }, sessions: { expected: 3, attended: 1 } };
    expect(personDays([participation({ person: "lan", ...third })])).toMatchObject({ value: of(100, 1080) });
    const three = ["lan", "minh", "hoa"].map((person) => participation({ person, ...third }));
    expect(personDays(three)).toMatchObject({ value: of(100, 360) });
  });

  it("knows the least alone where the hours of some are not known, and nothing where those of all are not", () => {
    const untimed = trained("minh", null, { minutes: { planned: null, attended: null } });
    expect(personDays([trained("lan", 360), untimed])).toMatchObject({
      status: "bounded",
      bounds: { lower: of(360, 360), upper: null },
      n: 1,
      unknown: 1,
    });
    expect(personDays([untimed])).toMatchObject({ status: "missing", reason: "hours-unknown", n: 0, unknown: 1 });
    const noted = trained("lan", 95, { mode: "online", minutes: { planned: null, attended: 95 } });
    expect(personDays([noted])).toMatchObject({ status: "ok", value: of(95, 360) });
  });

  it("is 0 where nobody came", () => {
    const absent = trained("lan", 720, { sessions: { expected: 2, attended: 0 } });
    expect(personDays([absent])).toMatchObject({ status: "ok", value: of(0, 360), n: 0 });
  });

  it("adds up over events", () => {
    fc.assert(
      fc.property(lists, (all) => {
        const facts = all.filter((fact) => !isUntimed(fact));
        const days = (part: readonly ParticipationFact[]) => {
          const measurement = personDays(part);
          return measurement.status === "ok" ? toFraction(measurement.value) : fraction(-1);
        };
        const parts = ["a", "b", "c"].map((event) => days(facts.filter((fact) => fact.event === event)));
        expect(compareFractions(days(facts), parts.reduce(add))).toBe(0);
      }),
    );
  });
});

describe("hoursPerPerson", () => {
  it("sums up the events of each person, and tells the one in the middle beside the mean", () => {
    const facts = [trained("lan", 600), trained("lan", 600, { event: "b" }), trained("minh", 120), trained("hoa", 60)];
    const { mean, median } = hoursPerPerson(facts);
    expect(mean).toMatchObject({ measure: "DEL-04", status: "ok", value: of(1380, 180) });
    expect(median).toMatchObject({ measure: "DEL-04", status: "ok", value: of(120, 60) });
  });

  it("takes of an even number the mean of the two in the middle", () => {
    expect(hoursPerPerson([trained("lan", 60), trained("minh", 180)]).median).toMatchObject({ value: of(240, 120) });
  });

  it("is undefined where nobody came", () => {
    const { mean, median } = hoursPerPerson([]);
    expect(mean).toMatchObject({ status: "undefined", reason: "nobody-came" });
    expect(median).toEqual(mean);
  });

  it("has bounds alone where somebody without a name may be anybody, and no median", () => {
    const facts = [trained("lan", 600), trained("minh", 600), trained(null, 600, { event: "b" })];
    const { mean, median } = hoursPerPerson(facts);
    expect(mean).toMatchObject({ status: "bounded", bounds: { lower: of(1800, 180), upper: of(1800, 120) } });
    expect(median).toMatchObject({ status: "missing", reason: "person-not-named" });
  });

  it("is certain at one event, where those without a name are others", () => {
    const { mean, median } = hoursPerPerson([trained("lan", 60), trained(null, 180), trained(null, 600)]);
    expect(mean).toMatchObject({ status: "ok", value: of(840, 180) });
    expect(median).toMatchObject({ status: "ok", value: of(180, 60) });
  });

  it("has a mean from below and no median where the hours of somebody are not known", () => {
    const untimed = trained("minh", null, { minutes: { planned: null, attended: null } });
    const { mean, median } = hoursPerPerson([trained("lan", 600), untimed]);
    expect(mean).toMatchObject({ status: "bounded", bounds: { lower: of(600, 120), upper: null } });
    expect(median).toMatchObject({ status: "missing", reason: "hours-unknown" });
    expect(hoursPerPerson([untimed]).mean).toMatchObject({ status: "missing", reason: "hours-unknown" });
  });

  it("has bounds of the median where minutes were not noted", () => {
    const half = trained("minh", null, { sessions: { expected: 2, attended: 1 } });
    expect(hoursPerPerson([trained("lan", 60), half, trained("hoa", 600)]).median).toMatchObject({
      value: of(360, 60),
      bounds: { lower: of(60, 60), upper: of(600, 60) },
      flags: ["estimated"],
    });
  });
});

it("lies within its bounds, whatever the unknown turns out to be", () => {
  fc.assert(
    fc.property(completed, ({ facts, truth }) => {
      const [told, so] = [hoursPerPerson(facts), hoursPerPerson(truth)];
      for (const part of ["mean", "median"] as const) {
        const measurement = so[part];
        if (measurement.status === "ok") expect(allows(told[part], measurement.value)).toBe(true);
      }
      const days = personDays(truth);
      if (days.status === "ok") expect(allows(personDays(facts), days.value)).toBe(true);
    }),
  );
});

it("is the same in any order", () => {
  fc.assert(
    fc.property(lists, (facts) => {
      expect(personDays(facts.toReversed())).toEqual(personDays(facts));
      expect(hoursPerPerson(facts.toReversed())).toEqual(hoursPerPerson(facts));
    }),
  );
});
