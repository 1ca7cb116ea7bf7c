import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyParticipation, attendees, participation } from "../../test/participation-facts.js";
import { nationalActionProgramme as nap, PROGRAMMES, REFERENCE } from "../catalogue/index.js";
import { AgeGroup, GovernmentLevel } from "../person-profile.js";
import { measureParticipations } from "./measure-participations.js";
import { explainParticipations } from "./participation-explanation.js";
import type { ParticipationFact } from "./participation-fact.js";
import {
  type AskedOfParticipations,
  PARTICIPATION_DIMENSIONS,
  PARTICIPATION_MEASURES,
  type ParticipationDimension,
} from "./participation-question.js";
import { type ParticipationStore, participationStore } from "./participation-store.js";

const few = <const Value>(...values: readonly Value[]) => fc.constantFrom(...values);

const LINKS = [
  ...["II.1.a", "II.2.e", "II.2.đ", "III.1"].map((clause) => ({ programme: nap.code, clause })),
  { programme: nap.code },
  ...PROGRAMMES.filter(({ code }) => code !== nap.code).map(({ code }) => ({ programme: code })),
];

/** Facts of a few people at a few events, of whom many are registered twice, with everything that may be unknown. */
const anyFact: fc.Arbitrary<ParticipationFact> = fc
  .record({
    fact: anyParticipation,
    more: fc.record({
      day: few("2023-12-31", "2024-01-01", "2025-02-28", "2025-03-01", "2025-06-30", "2025-07-01", "2031-04-02"),
      links: fc.uniqueArray(fc.constantFrom(...LINKS), { maxLength: 3 }),
      organisation: few("molisa", "moha", "moh", "mps", null),
      governmentLevel: fc.option(fc.constantFrom(...GovernmentLevel.options)),
      ageGroup: fc.option(fc.constantFrom(...AgeGroup.options)),
    }),
  })
  .map(({ fact, more }) => ({ ...fact, ...more }));

const CATEGORIES: { readonly [Name in ParticipationDimension]?: readonly (string | null)[] } = {
  sex: ["woman", "unknown"],
  "position-level": ["leader", null],
  role: ["chair", "trainer"],
  month: ["2025-03", "2025-04"],
  organisation: ["moha", null],
  province: ["2004-24", "2025-24", null],
  task: ["II.2.e", null],
  event: ["a", "z"],
};

const anyQuestion: fc.Arbitrary<AskedOfParticipations> = fc.record({
  measure: fc.constantFrom(...PARTICIPATION_MEASURES),
  by: fc.uniqueArray(fc.constantFrom(...PARTICIPATION_DIMENSIONS), { maxLength: 2 }),
  subPlans: fc.boolean(),
  organisations: fc.constantFrom<NonNullable<AskedOfParticipations["organisations"]>>(
    { as: "was" },
    { as: "now", function: "children", on: "2025-04-01" },
    { as: "now", function: "gender-equality", on: "2025-04-01" },
  ),
  provinces: few("as-was", "as-now"),
  programme: fc.option(few(nap.code, ...PROGRAMMES.map(({ code }) => code)), { nil: undefined }),
  clause: fc.option(few("II.2", "II.2.e"), { nil: undefined }),
  phase: fc.option(few("preparation", "delivery", "afterwards"), { nil: undefined }),
  period: fc.option(few({ start: "2024-01-01", end: "2025-06-30" }), { nil: undefined }),
  where: fc
    .uniqueArray(fc.constantFrom(...(Object.keys(CATEGORIES) as ParticipationDimension[])), { maxLength: 2 })
    .chain((names) =>
      fc.record(Object.fromEntries(names.map((name) => [name, fc.constantFrom(...(CATEGORIES[name] ?? []))]))),
    ),
});

/** What is done with a store, with the number of a fact where one is meant. */
const anyChange = fc.oneof(
  fc.record({ does: few("add"), fact: anyFact }),
  fc.record({ does: few("addAll"), facts: fc.array(anyFact, { maxLength: 12 }) }),
  fc.record({ does: few("replace"), nth: fc.nat(), fact: anyFact }),
  fc.record({ does: few("replace with the same person"), nth: fc.nat(), fact: anyFact }),
  fc.record({ does: few("remove"), nth: fc.nat() }),
);
type Change = typeof anyChange extends fc.Arbitrary<infer One> ? One : never;

/** Does the same to a store and to the facts that it should hold. */
function apply(store: ParticipationStore, held: Map<number, ParticipationFact>, change: Change): void {
  const numbers = [...held.keys()];
  if (change.does === "add") held.set(store.add(change.fact), change.fact);
  else if (change.does === "addAll") {
    const added = store.addAll(change.facts);
    for (const [nth, fact] of change.facts.entries()) held.set(added[nth] ?? Number.NaN, fact);
  } else {
    const number = numbers[change.nth % numbers.length];
    const before = number === undefined ? undefined : held.get(number);
    if (number === undefined || before === undefined) return;
    if (change.does === "remove") {
      store.remove(number);
      held.delete(number);
      return;
    }
    const pair = change.does === "replace" ? {} : { event: before.event, person: before.person };
    const fact = { ...change.fact, ...pair };
    held.delete(number);
    held.set(store.replace(number, fact), fact);
  }
}

describe("a store of participations", () => {
  it("answers every question as the facts themselves do, while they come, change and go", () => {
    let answered = 0;
    fc.assert(
      fc.property(
        fc.array(anyQuestion, { minLength: 1, maxLength: 4 }),
        fc.array(anyChange, { maxLength: 8 }),
        (questions, changes) => {
          const store = participationStore(REFERENCE, { answers: 3 });
          const held = new Map<number, ParticipationFact>();
          for (const change of changes) {
            apply(store, held, change);
            const facts = [...held.values()];
            expect(store.size).toBe(facts.length);
            for (const asked of questions) {
              expect(store.measure(asked)).toEqual(measureParticipations(asked, facts, REFERENCE));
              answered += 1;
            }
          }
        },
      ),
      { numRuns: 150 },
    );
    expect(answered).toBeGreaterThan(500);
  });

  it("keeps what is asked in different ways apart", () => {
    const views: readonly Partial<AskedOfParticipations>[] = [
      {},
      { provinces: "as-now" },
      { organisations: { as: "now", function: "children", on: "2025-04-01" } },
      { organisations: { as: "now", function: "gender-equality", on: "2025-04-01" } },
      { programme: nap.code },
      { programme: nap.code, subPlans: true },
      { programme: nap.code, phase: "preparation" },
      { programme: nap.code, phase: "delivery" },
      { programme: nap.code, clause: "II.2" },
      { period: { start: "2024-01-01", end: "2025-06-30" } },
      { period: { start: "2024-01-01", end: "2025-02-28" } },
    ];
    const bys: ParticipationDimension[][] = [["organisation", "province"], ["role", "task"], ["month"], []];
    fc.assert(
      fc.property(fc.array(anyFact, { minLength: 15, maxLength: 30 }), (facts) => {
        const store = participationStore(REFERENCE);
        store.addAll(facts);
        for (const by of bys) {
          for (const view of views) {
            const asked = { measure: "PRT-01", ...view, by } as const;
            expect(store.measure(asked)).toEqual(measureParticipations(asked, facts, REFERENCE));
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  it("tells persons apart by two dimensions of which one participation may have several categories", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("PRT-02" as const, "PRT-03" as const, "DEL-03" as const),
        fc.array(anyFact, { maxLength: 30 }),
        fc.array(anyFact, { maxLength: 10 }),
        (measure, first, others) => {
          const asked: AskedOfParticipations = { measure, by: ["role", "task"], programme: nap.code };
          const store = participationStore(REFERENCE);
          const [number] = store.addAll(first);
          store.measure(asked);
          store.addAll(others);
          if (number !== undefined) store.remove(number);
          expect(store.measure(asked)).toEqual(measureParticipations(asked, [...first.slice(1), ...others], REFERENCE));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("finds who is registered again among thousands", () => {
    const facts = Array.from({ length: 5_000 }, (_, nth) =>
      participation({ person: `P${nth % 90}`, event: `E${nth % 49}`, sex: nth % 3 === 0 ? "woman" : "unknown" }),
    );
    const store = participationStore(REFERENCE);
    for (let from = 0; from < facts.length; from += 999) store.addAll(facts.slice(from, from + 999));
    const { total } = store.measure({ measure: "PRT-08" });
    expect([store.size, total.provenance?.count]).toEqual([5_000, 4_410]);
    expect(total).toEqual(measureParticipations({ measure: "PRT-08" }, facts, REFERENCE).total);
  });

  it("gives the answer again that it gave, as long as nothing changed, and the same cells where they did not", () => {
    const store = participationStore(REFERENCE);
    const [first = 0] = store.addAll(attendees);
    const asked: AskedOfParticipations = { measure: "PRT-01", by: ["event"] };
    const before = store.measure(asked);
    expect(store.measure(asked)).toBe(before);
    store.remove(first);
    const after = store.measure(asked);
    const isSame = after.cells.map((cell, nth) => cell === before.cells[nth]);
    expect(after.cells.map(({ key }) => key)).toEqual([["a"], ["b"]]);
    expect(isSame).toEqual([false, true]);
  });

  it("explains a number as the facts themselves do", () => {
    fc.assert(
      fc.property(fc.array(anyFact, { maxLength: 20 }), anyQuestion, (facts, { by: _, ...asked }) => {
        const store = participationStore(REFERENCE);
        store.addAll(facts);
        const { participations, excluded, ...said } = store.explain(asked);
        const { participations: parts, excluded: left, ...expected } = explainParticipations(asked, facts, REFERENCE);
        expect(said).toEqual(expected);
        expect(participations).toEqual(parts);
        expect(excluded).toEqual(left);
      }),
      { numRuns: 100 },
    );
  });

  it("refuses what it cannot hold, before anything changes, and numbers that nothing has", () => {
    const store = participationStore(REFERENCE);
    const [lan = 0, again = 0] = store.addAll([participation(), participation({ sex: "unknown" })]);
    const tooLong = participation({ person: "minh", minutes: { planned: 2 ** 31, attended: null } });
    expect(() => store.addAll([participation({ person: "hoa" }), tooLong])).toThrow(RangeError);
    expect(() => store.add(tooLong)).toThrow(RangeError);
    expect(() => store.replace(lan, tooLong)).toThrow(RangeError);
    expect([store.size, store.measure({ measure: "PRT-08" }).total.n]).toEqual([2, 1]);
    const oneMore = store.add(participation({ event: "b" }));
    const itsTwin = store.add(participation({ event: "b" }));
    store.remove(itsTwin);
    expect(() => store.remove(itsTwin)).toThrow(RangeError);
    store.remove(oneMore);
    store.remove(lan);
    expect(() => store.remove(lan)).toThrow(RangeError);
    expect(store.measure({ measure: "PRT-08" }).total).toMatchObject({ n: 0, unknown: 1 });
    store.remove(again);
    for (const gone of [lan, again, 99, -99, 0.5])
      expect(() => store.replace(gone, participation())).toThrow(RangeError);
    expect(store.size).toBe(0);
    expect(() => store.measure({ measure: "PRT-01", programme: "none" })).toThrow(RangeError);
  });
});
