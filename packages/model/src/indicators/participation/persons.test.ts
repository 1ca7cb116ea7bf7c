import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lists, participation } from "../../../test/participation-facts.js";
import { allows, compare, of } from "../../../test/quotients.js";
import type { ParticipationFact } from "../participation-fact.js";
import { whoCame } from "./each-once.js";
import { listedParticipations, repeatParticipants, uniqueParticipants } from "./persons.js";

const at = (event: string, ...people: (string | null)[]) => people.map((person) => participation({ event, person }));

/** Every way in which those without a name may be somebody: one of the named, one another, or somebody else. */
function namings(came: readonly ParticipationFact[]): ParticipationFact[][] {
  const index = came.findIndex(({ person }) => person === null);
  const nameless = came[index];
  if (nameless === undefined) return [[...came]];
  const names = new Set(came.flatMap(({ person }) => person ?? []));
  const there = new Set(came.filter(({ event }) => event === nameless.event).map(({ person }) => person));
  const candidates = [...names].filter((name) => !there.has(name));
  return [...candidates, `new-${names.size}`].flatMap((person) => namings(came.with(index, { ...nameless, person })));
}

const fewNameless = lists.filter((facts) => facts.filter(({ person }) => person === null).length <= 4);

describe("listedParticipations", () => {
  it("counts each person at each event once, people without a name among them", () => {
    const facts = [...at("a", "lan", "lan", "minh", null, null), ...at("b", "lan")];
    expect(listedParticipations(facts)).toMatchObject({ measure: "PRT-01", status: "ok", value: of(5), n: 5 });
  });

  it("counts nobody who attended no session, and 0 where nobody did", () => {
    const absent = participation({ sessions: { expected: 3, attended: 0 } });
    expect(listedParticipations([absent])).toMatchObject({ status: "ok", value: of(0) });
    expect(listedParticipations([])).toMatchObject({ status: "ok", value: of(0) });
  });

  it("adds up over events", () => {
    fc.assert(
      fc.property(lists, (facts) => {
        const parts = ["a", "b", "c"].map((event) =>
          listedParticipations(facts.filter((fact) => fact.event === event)),
        );
        const sum = parts.reduce((total, part) => total + part.n, 0);
        expect(listedParticipations(facts).n).toBe(sum);
      }),
    );
  });
});

describe("uniqueParticipants", () => {
  it("is certain where everybody has a name", () => {
    const facts = [...at("a", "lan", "minh"), ...at("b", "lan")];
    expect(uniqueParticipants(facts)).toMatchObject({ status: "ok", value: of(2), n: 3, unknown: 0 });
    expect(uniqueParticipants([])).toMatchObject({ status: "ok", value: of(0) });
  });

  it("has bounds alone where somebody without a name may be anybody from another event", () => {
    const facts = [...at("a", "lan", "minh"), ...at("b", "lan", null)];
    expect(uniqueParticipants(facts)).toMatchObject({
      status: "bounded",
      bounds: { lower: of(2), upper: of(3) },
      n: 3,
      unknown: 1,
    });
  });

  it("is certain at one event, where nobody is there twice", () => {
    expect(uniqueParticipants(at("a", "lan", null, null))).toMatchObject({ status: "ok", value: of(3), unknown: 2 });
  });

  it("has bounds that some naming reaches and none passes", () => {
    fc.assert(
      fc.property(fewNameless, (facts) => {
        const measurement = uniqueParticipants(facts);
        const truths = namings(whoCame(facts)).map((named) => new Set(named.map(({ person }) => person)).size);
        expect(measurement).toMatchObject({
          bounds: { lower: of(Math.min(...truths)), upper: of(Math.max(...truths)) },
        });
      }),
    );
  });

  it("is never more than the parts together, nor less than the largest", () => {
    fc.assert(
      fc.property(lists, (facts) => {
        const whole = uniqueParticipants(facts);
        const parts = ["a", "b", "c"].map((event) => uniqueParticipants(facts.filter((fact) => fact.event === event)));
        const numbers = parts.flatMap((part) => (part.status === "ok" ? [part.value.numerator] : []));
        expect(numbers).toHaveLength(3);
        if (!("bounds" in whole)) throw new Error("it always has bounds");
        expect(whole.bounds.upper?.numerator).toBeLessThanOrEqual(numbers.reduce((sum, number) => sum + number, 0));
        expect(whole.bounds.lower.numerator).toBeGreaterThanOrEqual(Math.max(...numbers));
      }),
    );
  });
});

describe("repeatParticipants", () => {
  it("is the share of persons at two events or more", () => {
    const facts = [...at("a", "lan", "minh", "hoa"), ...at("b", "lan"), ...at("c", "lan", "minh")];
    expect(repeatParticipants(facts)).toMatchObject({ measure: "PRT-03", status: "ok", value: of(2, 3) });
  });

  it("does not take two registrations at one event for two events", () => {
    expect(repeatParticipants(at("a", "lan", "lan"))).toMatchObject({ status: "ok", value: of(0, 1) });
  });

  it("is undefined where nobody came", () => {
    expect(repeatParticipants([])).toMatchObject({ status: "undefined", reason: "nobody-came" });
    const absent = participation({ sessions: { expected: 3, attended: 0 } });
    expect(repeatParticipants([absent])).toMatchObject({ status: "undefined", reason: "nobody-came" });
  });

  it("is certain at one event, whoever has no name", () => {
    expect(repeatParticipants(at("a", "lan", null))).toMatchObject({ status: "ok", value: of(0, 2) });
  });

  it("is no share above one, however many have no name", () => {
    const facts = ["a", "b", "c", "d", "e"].flatMap((event) => at(event, "lan", null));
    expect(repeatParticipants(facts)).toMatchObject({
      status: "bounded",
      bounds: { lower: of(1, 6), upper: of(2, 2) },
    });
  });

  it("lies within its bounds however the nameless are named, and the lower one is reached", () => {
    fc.assert(
      fc.property(fewNameless, (facts) => {
        const measurement = repeatParticipants(facts);
        if (measurement.status === "undefined") return;
        const truths = namings(whoCame(facts)).map((named) => repeatParticipants(named));
        const shares = truths.flatMap((truth) => (truth.status === "ok" ? [truth.value] : []));
        expect(shares).toHaveLength(truths.length);
        expect(shares.filter((share) => !allows(measurement, share))).toEqual([]);
        if (!("bounds" in measurement)) throw new Error("it always has bounds");
        const { lower } = measurement.bounds;
        expect(shares.some((share) => compare(share, lower) === 0)).toBe(true);
      }),
    );
  });
});

it("is the same in any order", () => {
  fc.assert(
    fc.property(lists, (facts) => {
      for (const measure of [listedParticipations, uniqueParticipants, repeatParticipants]) {
        expect(measure(facts.toReversed())).toEqual(measure(facts));
      }
    }),
  );
});
