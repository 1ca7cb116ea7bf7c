import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lists, participation } from "../../../test/participation-facts.js";
import { allows, of } from "../../../test/quotients.js";
import { PROVINCES, provincesOn } from "../../catalogue/provinces.js";
import type { ParticipationFact } from "../participation-fact.js";
import { whoCame } from "./each-once.js";
import { agenciesRepresented, provincesReached } from "./reach.js";

const from = (...organisations: (string | null)[]): ParticipationFact[] =>
  organisations.map((organisation, index) => participation({ person: `p${index}`, organisation }));

/** Those who came, each with some organisation and province where none is known. */
const completed = fc
  .tuple(lists, fc.array(fc.constantFrom("moha", "mofa", "vwu", "new-1", "new-2"), { minLength: 8, maxLength: 8 }))
  .map(([facts, organisations]) => ({
    facts,
    truth: whoCame(facts).map((fact, index) => ({
      ...fact,
      person: `p${index}`,
      organisation: fact.organisation ?? organisations[index] ?? "vwu",
      province: fact.province ?? ["01", "92", "24"][index % 3] ?? "01",
    })),
  }));

describe("agenciesRepresented", () => {
  it("counts each agency once, and as diverse only what is", () => {
    const even = agenciesRepresented(from("moha", "mps", "mofa", "vwu"));
    expect(even.count).toMatchObject({ measure: "PRT-14", status: "ok", value: of(4) });
    expect(even.effective).toMatchObject({ status: "ok", value: of(16, 4) });
    const uneven = agenciesRepresented(from("moha", "moha", "moha", "mps"));
    expect(uneven.count).toMatchObject({ status: "ok", value: of(2) });
    expect(uneven.effective).toMatchObject({ status: "ok", value: of(16, 10) });
  });

  it("is 0 where nobody came, and has no effective number then", () => {
    const { count, effective } = agenciesRepresented([]);
    expect(count).toMatchObject({ status: "ok", value: of(0) });
    expect(effective).toMatchObject({ status: "undefined", reason: "nobody-came" });
  });

  it("has bounds where the agency of some is not known", () => {
    const { count, effective } = agenciesRepresented(from("moha", "moha", "mps", null));
    expect(count).toMatchObject({ status: "bounded", bounds: { lower: of(2), upper: of(3) }, unknown: 1 });
    expect(effective).toMatchObject({ value: of(9, 5), bounds: { lower: of(16, 10), upper: of(16, 6) } });
    expect(agenciesRepresented(from(null)).effective).toMatchObject({
      status: "missing",
      reason: "organisation-unknown",
    });
  });

  it("lies within its bounds, whatever the unknown agencies turn out to be", () => {
    fc.assert(
      fc.property(completed, ({ facts, truth }) => {
        const [told, so] = [agenciesRepresented(facts), agenciesRepresented(truth)];
        for (const part of ["count", "effective"] as const) {
          const measurement = so[part];
          if (measurement.status === "ok") expect(allows(told[part], measurement.value)).toBe(true);
        }
      }),
    );
  });

  it("is never more than the parts together", () => {
    fc.assert(
      fc.property(lists, (facts) => {
        const most = (part: readonly ParticipationFact[]) => {
          const { count } = agenciesRepresented(part);
          return "bounds" in count ? (count.bounds.upper?.numerator ?? Infinity) : Infinity;
        };
        const parts = ["a", "b", "c"].map((event) => most(facts.filter((fact) => fact.event === event)));
        expect(most(facts)).toBeLessThanOrEqual(parts.reduce((sum, part) => sum + part, 0));
      }),
    );
  });
});

describe("provincesReached", () => {
  const before = { start: "2025-01-01", end: "2025-06-30" };
  const after = { start: "2025-07-01", end: "2025-12-31" };
  const year = { start: "2025-01-01", end: "2025-12-31" };
  const home = (province: string | null, day: string, person = `${province}-${day}`) =>
    participation({ event: day, day, province, person });
  const reached = (facts: readonly ParticipationFact[], period = before) => provincesReached(facts, period, PROVINCES);

  it("is a share of the 63 before 1 July 2025, and of the 34 from then on", () => {
    expect(reached([home("01", "2025-06-30")]).share).toMatchObject({
      measure: "PRT-15",
      status: "ok",
      value: of(1, 63),
    });
    expect(reached([home("01", "2025-07-01")], after).share).toMatchObject({ status: "ok", value: of(1, 34) });
    expect(reached([]).share).toMatchObject({ status: "ok", value: of(0, 63) });
    expect(reached([]).count).toMatchObject({ status: "ok", value: of(0) });
  });

  it("counts over the break what became one province once, with a flag and without a share", () => {
    // Bắc Giang (24) and Bắc Ninh (27) of the list of 2004 are Bắc Ninh (24) of the list of 2025.
    const facts = [home("24", "2025-05-05"), home("27", "2025-05-05"), home("24", "2025-08-01")];
    const { count, share } = reached(facts, year);
    expect(count).toMatchObject({ status: "ok", value: of(1), flags: ["break"] });
    expect(share).toMatchObject({ status: "not-applicable", reason: "over-a-break", flags: ["break"] });
    expect(reached(facts, before).count).toMatchObject({ value: of(2), flags: [] });
  });

  it("reads a code by the list of its day", () => {
    expect(reached([home("54", "2025-07-01")], after).count).toMatchObject({ status: "bounded", unknown: 1 });
    expect(reached([home("54", "2025-06-30")]).count).toMatchObject({ status: "ok", value: of(1) });
  });

  it("has bounds where the province of some is not known, and no more than there are", () => {
    const facts = [home("01", "2025-05-05"), home(null, "2025-05-05")];
    const { count, share } = reached(facts);
    expect(count).toMatchObject({ status: "bounded", bounds: { lower: of(1), upper: of(2) }, unknown: 1 });
    expect(share).toMatchObject({ status: "bounded", bounds: { lower: of(1, 63), upper: of(2, 63) } });
    const many = Array.from({ length: 40 }, (_, index) => home(null, "2025-08-01", `p${index}`));
    expect(reached(many, after).count).toMatchObject({ bounds: { lower: of(0), upper: of(34) } });
  });

  it("is certain once every province is reached", () => {
    const everywhere = (provincesOn("2025-08-01") ?? []).map(({ code }) => home(code, "2025-08-01"));
    const { share } = reached([...everywhere, home(null, "2025-08-01")], after);
    expect(share).toMatchObject({ status: "ok", value: of(34, 34) });
  });

  it("leaves out what is of other days, and has no share of no province", () => {
    expect(reached([home("01", "2024-12-31")]).count).toMatchObject({ value: of(0) });
    expect(provincesReached([home("01", "2025-05-05")], before, []).share).toMatchObject({
      status: "undefined",
      reason: "no-province",
    });
  });

  it("lies within its bounds, whatever the unknown provinces turn out to be", () => {
    fc.assert(
      fc.property(completed, ({ facts, truth }) => {
        const [told, so] = [reached(facts), reached(truth)];
        if (so.count.status === "ok") expect(allows(told.count, so.count.value)).toBe(true);
        if (so.share.status === "ok") expect(allows(told.share, so.share.value)).toBe(true);
      }),
    );
  });

  it("is the same in any order", () => {
    fc.assert(
      fc.property(lists, (facts) => {
        expect(reached(facts.toReversed())).toEqual(reached(facts));
        expect(agenciesRepresented(facts.toReversed())).toEqual(agenciesRepresented(facts));
      }),
    );
  });
});
