import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../date.js";
import { known } from "../on-record.js";
import { daysOf } from "../period.js";
import { successionFlaws } from "../succession.js";
import { FUNCTIONS } from "./agencies/functions.js";
import { HOLDINGS } from "./agencies/holdings.js";
import { GOVERNMENT_RECORD } from "./agencies/structures.js";
import { AGENCIES } from "./agencies.js";
import { findFunction, handoversOn, holderOn, predecessorsOf, successorOf, successorsOf } from "./succession.js";

const functionsBy = (entries: ReturnType<typeof successorsOf>) =>
  Object.fromEntries(entries.map(({ agency, handovers }) => [agency, handovers.map(({ to }) => to.function)]));

describe("who answers for gender equality", () => {
  it("is MOLISA on 28 February 2025 and Home Affairs on 1 March 2025", () => {
    expect(known(holderOn("gender-equality", "2025-02-28"))?.agency).toBe("molisa");
    expect(known(holderOn("gender-equality", "2025-03-01"))?.agency).toBe("moha");
  });

  it("is unknown before the record and after it, where the nearest holder is named as such", () => {
    expect(holderOn("gender-equality", "2021-07-22")).toMatchObject({ status: "unknown", after: { agency: "molisa" } });
    expect(holderOn("gender-equality", "2026-01-01")).toMatchObject({ status: "unknown", before: { agency: "moha" } });
  });
});

describe("MOLISA", () => {
  it("has five successors, each for its own functions", () => {
    expect(functionsBy(successorsOf("molisa"))).toEqual({
      moha: ["gender-equality", "labour", "wages", "employment", "social-insurance", "people-with-merit"],
      moet: ["vocational-education"],
      moh: ["children", "social-protection", "social-evils"],
      mps: ["drug-rehabilitation"],
      mae: ["poverty-reduction"],
    });
  });

  it("became Home Affairs for gender equality, and not for children", () => {
    expect(known(successorOf("molisa", "gender-equality", "2025-03-01"))?.agency).toBe("moha");
    expect(known(successorOf("molisa", "children", "2025-03-01"))?.agency).toBe("moh");
    expect(known(successorOf("molisa", "children", "2025-02-28"))?.agency).toBe("molisa");
  });
});

describe("the other changes of 1 March 2025", () => {
  it("are these", () => {
    const passed = handoversOn("2025-03-01").filter(({ from }) => from.agency !== "molisa");
    expect(passed.map(({ from, to }) => `${to.function}: ${from.agency} > ${to.agency}`)).toEqual([
      "planning-and-investment: mpi > mof",
      "statistics: mpi > mof",
      "agriculture: mard > mae",
      "natural-resources: monre > mae",
      "disaster-management: mard > mae",
      "information-and-communications: mic > most",
      "press: mic > mcst",
      "transport: mot > moc",
      "ethnic-affairs: cema > mera",
      "religious-affairs: moha > mera",
    ]);
  });

  it("rest on Resolution 176/2025/QH15, and with Home Affairs on its decree", () => {
    for (const { to } of handoversOn("2025-03-01")) {
      const decree = to.agency === "moha" ? ["25-2025-nd-cp"] : [];
      expect([to.function, to.acts]).toEqual([to.function, ["176-2025-qh15", ...decree]]);
    }
  });

  it("are the only ones", () => {
    const changes = HOLDINGS.filter(({ validFrom }) => validFrom !== undefined);
    expect(changes).toHaveLength(handoversOn("2025-03-01").length);
  });
});

describe("predecessorsOf", () => {
  it("names those from whom a ministry took over, and none for one that took nothing over", () => {
    expect(functionsBy(predecessorsOf("mera"))).toEqual({ cema: ["ethnic-affairs"], moha: ["religious-affairs"] });
    expect(predecessorsOf("mofa")).toEqual([]);
  });
});

describe("the succession", () => {
  it("has no holes, no overlaps and no cycles", () => {
    expect(successionFlaws(HOLDINGS)).toEqual([]);
  });

  it("knows one holder for each function on each day of the record, and of no day outside it", () => {
    const { start, end } = GOVERNMENT_RECORD;
    const days = daysOf(GOVERNMENT_RECORD);
    expect(days).toHaveLength(1623);
    for (const { code } of FUNCTIONS) {
      expect(days.filter((day) => holderOn(code, day).status !== "known")).toEqual([]);
      for (const day of [addDays(start, -1), addDays(end, 1)]) expect(holderOn(code, day).status).toBe("unknown");
    }
  });

  it("gives the same answer step by step and at once", () => {
    const agency = fc.constantFrom(...AGENCIES.map(({ code }) => code));
    const code = fc.constantFrom(...FUNCTIONS.map((row) => row.code));
    const day = fc.integer({ min: -30, max: 1700 }).map((days) => addDays(GOVERNMENT_RECORD.start, days));
    fc.assert(
      fc.property(agency, code, day, day, (from, work, one, other) => {
        const [first, second] = one < other ? [one, other] : [other, one];
        const step = known(successorOf(from, work, first));
        if (step === undefined) return;
        expect(successorOf(step.agency, work, second)).toEqual(successorOf(from, work, second));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("findFunction", () => {
  it("finds a function by its code, and nothing by another", () => {
    expect(findFunction("gender-equality")?.name.vi).toBe("Bình đẳng giới");
    expect(findFunction("gender")).toBeUndefined();
  });
});
