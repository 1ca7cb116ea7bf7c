import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lists, participation } from "../../../test/participation-facts.js";
import { allows, of } from "../../../test/quotients.js";
import type { PositionLevel, Sex } from "../../person-profile.js";
import type { OpenMeasurement } from "../measurement.js";
import type { ParticipationFact } from "../participation-fact.js";
import { whoCame } from "./each-once.js";
import { listedParticipations } from "./persons.js";
import { undisaggregatedShare, womenAmongLeaders, womenAmongParticipants, womenInRole } from "./women.js";
import { gapToTarget, representationIndex } from "./women-compared.js";

/** One participant of each sex given, all at one event. */
const group = (sexes: readonly Sex[], fact: Partial<ParticipationFact> = {}): ParticipationFact[] =>
  sexes.map((sex, index) => participation({ person: `p${index}`, sex, ...fact }));
const times = (number: number, sex: Sex): Sex[] => Array.from({ length: number }, () => sex);

/** A list with what may turn out to be so of those who came and of whom it is not known. */
const completed = fc
  .tuple(lists, fc.infiniteStream(fc.constantFrom<Sex>("woman", "man", "another")), fc.infiniteStream(fc.boolean()))
  .map(([facts, sexes, levels]) => {
    const truth = whoCame(facts).map((fact, index) => ({
      ...fact,
      person: `p${index}`,
      sex: fact.sex === "unknown" || fact.sex === "undeclared" ? take(sexes, "woman") : fact.sex,
      positionLevel: fact.positionLevel ?? (take(levels, true) ? ("leader" as const) : ("staff" as const)),
    }));
    return { facts, truth };
  });
const take = <Value>(stream: Iterator<Value>, otherwise: Value): Value => {
  const { value, done } = stream.next();
  return done ? otherwise : value;
};

describe("womenAmongParticipants", () => {
  it("leaves unknown and undeclared sex out of the share, and lets it widen the bounds", () => {
    const facts = group(["woman", "man", "another", "undeclared", "unknown"]);
    expect(womenAmongParticipants(facts)).toMatchObject({
      measure: "PRT-08",
      status: "ok",
      value: of(1, 3),
      bounds: { lower: of(1, 5), upper: of(3, 5) },
      n: 3,
      unknown: 2,
    });
  });

  it("is 0 of five men and one of five women, and both are certain", () => {
    const certain = (share: number) => ({
      status: "ok",
      value: of(share, 5),
      bounds: { lower: of(share, 5), upper: of(share, 5) },
    });
    expect(womenAmongParticipants(group(times(5, "man")))).toMatchObject(certain(0));
    expect(womenAmongParticipants(group(times(5, "woman")))).toMatchObject(certain(5));
  });

  it("is undefined where nobody came, and missing where the sex of nobody is known", () => {
    expect(womenAmongParticipants([])).toMatchObject({ status: "undefined", reason: "nobody-came" });
    const absent = group(["woman"], { sessions: { expected: 2, attended: 0 } });
    expect(womenAmongParticipants(absent)).toMatchObject({ status: "undefined", reason: "nobody-came" });
    expect(womenAmongParticipants(group(["unknown"]))).toMatchObject({
      status: "missing",
      reason: "women-not-counted",
    });
  });

  it("warns where the sex of more than 5 % is unknown", () => {
    expect(womenAmongParticipants(group([...times(19, "woman"), "unknown"])).flags).toEqual([]);
    expect(womenAmongParticipants(group([...times(18, "woman"), "unknown"])).flags).toEqual(["low-reliability"]);
  });

  it("sums up events by their people, and is no mean of percentages", () => {
    const small = group(["woman"]);
    const large = group(["woman", ...times(8, "man")], { event: "b" });
    expect(womenAmongParticipants([...small, ...large])).toMatchObject({ value: of(2, 10) });
    fc.assert(
      fc.property(lists, (facts) => {
        const whole = womenAmongParticipants(facts);
        if (whole.status !== "ok") return;
        const parts = ["a", "b", "c"].map((event) =>
          womenAmongParticipants(facts.filter((fact) => fact.event === event)),
        );
        const values = parts.flatMap((part) => (part.status === "ok" ? [part.value] : []));
        const [women, all] = [values.map(({ numerator }) => numerator), values.map(({ denominator }) => denominator)];
        expect(whole.value).toEqual(of(sum(women), sum(all)));
      }),
    );
  });
});

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe("womenInRole", () => {
  it("counts somebody with two roles in each", () => {
    const facts = [
      ...group(["woman", "man"], { roles: ["chair", "speaker"] }),
      participation({ person: "hoa", roles: ["speaker"] }),
    ];
    expect(womenInRole(facts, "chair")).toMatchObject({ measure: "PRT-10", status: "ok", value: of(1, 2) });
    expect(womenInRole(facts, "speaker")).toMatchObject({ status: "ok", value: of(2, 3) });
  });

  it("is undefined where nobody had the role", () => {
    expect(womenInRole(group(["woman"]), "trainer")).toMatchObject({ status: "undefined", reason: "nobody-in-role" });
  });
});

describe("womenAmongLeaders", () => {
  const level = (positionLevel: PositionLevel | null, ...sexes: Sex[]) =>
    group(sexes, { positionLevel, event: `${positionLevel}` });

  it("leaves unknown levels out of the share, and lets them widen the bounds", () => {
    const facts = [
      ...level("leader", "woman", "man", "unknown"),
      ...level("staff", "woman"),
      ...level(null, "woman", "man"),
    ];
    expect(womenAmongLeaders(facts)).toMatchObject({
      measure: "PRT-12",
      status: "ok",
      value: of(1, 2),
      bounds: { lower: of(1, 4), upper: of(3, 4) },
      n: 2,
      unknown: 3,
      flags: ["low-reliability"],
    });
  });

  it("is undefined without leaders, and missing where they may be or are of unknown sex", () => {
    expect(womenAmongLeaders(level("staff", "woman"))).toMatchObject({ status: "undefined", reason: "no-leader" });
    expect(womenAmongLeaders(level(null, "woman"))).toMatchObject({ status: "missing" });
    expect(womenAmongLeaders(level("leader", "unknown"))).toMatchObject({ status: "missing" });
  });

  it("is 0 of five men", () => {
    expect(womenAmongLeaders(level("leader", ...times(5, "man")))).toMatchObject({
      value: of(0, 5),
      bounds: { upper: of(0) },
    });
  });
});

describe("undisaggregatedShare", () => {
  it("counts unknown and undeclared sex among all", () => {
    const facts = group(["woman", "man", "undeclared", "unknown"]);
    expect(undisaggregatedShare(facts)).toMatchObject({ measure: "PRT-16", status: "ok", value: of(2, 4), unknown: 0 });
    expect(undisaggregatedShare(group(times(5, "man")))).toMatchObject({ status: "ok", value: of(0, 5) });
    expect(undisaggregatedShare([])).toMatchObject({ status: "undefined", reason: "nobody-came" });
  });

  it("is what the share of women does not rest on", () => {
    fc.assert(
      fc.property(lists, (facts) => {
        const share = undisaggregatedShare(facts);
        if (share.status !== "ok") return;
        expect(share.value).toEqual(of(womenAmongParticipants(facts).unknown, listedParticipations(facts).n));
      }),
    );
  });
});

it("lies within its bounds, whatever the unknown turns out to be", () => {
  const measures: ((facts: readonly ParticipationFact[]) => OpenMeasurement)[] = [
    womenAmongParticipants,
    womenAmongLeaders,
    (facts) => womenInRole(facts, "participant"),
    (facts) => gapToTarget(womenAmongParticipants(facts), of(3, 10)),
    (facts) => representationIndex(womenAmongParticipants(facts), { women: 7, all: 20 }),
  ];
  fc.assert(
    fc.property(completed, ({ facts, truth }) => {
      for (const measure of measures) {
        const [told, so] = [measure(facts), measure(truth)];
        if (so.status === "ok") expect(allows(told, so.value)).toBe(true);
        if (told.status === "ok") expect(allows(told, told.value)).toBe(true);
      }
    }),
  );
});

it("is the same in any order", () => {
  fc.assert(
    fc.property(lists, (facts) => {
      for (const measure of [womenAmongParticipants, womenAmongLeaders, undisaggregatedShare]) {
        expect(measure(facts.toReversed())).toEqual(measure(facts));
      }
    }),
  );
});
