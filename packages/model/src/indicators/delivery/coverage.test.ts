import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heldFact } from "../../../test/event-facts.js";
import { allows, of } from "../../../test/quotients.js";
import { nationalActionProgramme as nap } from "../../catalogue/national-action-programme.js";
import { successorOf } from "../../catalogue/succession.js";
import { known } from "../../on-record.js";
import { OrganisationId } from "../../organisation.js";
import type { EventFact } from "../event-fact.js";
import { agencyCoverage, fundedTaskCoverage, objectiveCoverage } from "./coverage.js";

const on = (...clauses: string[]) => ({ links: clauses.map((clause) => ({ programme: nap.code, clause })) });
const hosts = (...agencies: (string | null)[]): Pick<EventFact, "hosts"> => ({
  hosts: agencies.map((agency) => ({ organisation: OrganisationId.parse(agency ?? "un-women"), agency })),
});
const funders = (...names: string[]): Pick<EventFact, "funders"> => ({
  funders: { status: "listed", items: names.map((name) => OrganisationId.parse(name)) },
});

describe("objectiveCoverage", () => {
  it("counts an objective by its own events and those below it", () => {
    const facts = [
      heldFact(on("I.2.a.1")),
      heldFact(on("I.2.c", "I.2.c")),
      heldFact({ ...on("I.2.d"), status: "planned" }),
    ];
    expect(objectiveCoverage(nap, facts)).toMatchObject({ measure: "COV-02", status: "ok", value: of(2, 4), n: 4 });
  });

  it("never infers an objective from a task, nor takes the section above it for one", () => {
    expect(objectiveCoverage(nap, [heldFact(on("II.2.e", "I.2"))])).toMatchObject({ value: of(0, 4) });
  });

  it("leaves out events of other programmes, and is undefined without objectives", () => {
    const other = heldFact({ links: [{ programme: "other", clause: "I.2.a" }] });
    expect(objectiveCoverage(nap, [other])).toMatchObject({ value: of(0, 4) });
    expect(objectiveCoverage({ ...nap, clauses: [] }, [])).toMatchObject({
      status: "undefined",
      reason: "no-objective",
    });
  });
});

describe("agencyCoverage", () => {
  it("counts the assigned agencies that ran something", () => {
    const facts = [
      heldFact(hosts("moha", "vwu")),
      heldFact(hosts("moha")),
      heldFact({ ...hosts("mps"), status: "cancelled" }),
    ];
    expect(agencyCoverage(["moha", "mps", "mod"], facts)).toMatchObject({
      measure: "COV-03",
      status: "ok",
      value: of(1, 3),
      n: 3,
    });
  });

  it("counts a merged ministry under the one that has its work on the day of the list", () => {
    const facts = [heldFact(hosts("molisa"))];
    const asOf = (agency: string) =>
      agency === "molisa" ? (known(successorOf(agency, "gender-equality", "2025-03-01"))?.agency ?? agency) : agency;
    expect(agencyCoverage(["moha", "mod"], facts, asOf)).toMatchObject({ value: of(1, 2) });
    expect(agencyCoverage(["moha", "mod"], facts)).toMatchObject({ value: of(0, 2) });
  });

  it("is missing without a list, and undefined over an empty one", () => {
    expect(agencyCoverage(null, [])).toMatchObject({ status: "missing", reason: "assignment-not-seen" });
    expect(agencyCoverage([], [])).toMatchObject({ status: "undefined", reason: "no-organisation" });
  });

  it("has bounds where nobody knows who ran an event; a host that is no agency is known", () => {
    expect(agencyCoverage(["moha", "mps"], [heldFact(hosts("moha")), heldFact()])).toMatchObject({
      status: "bounded",
      bounds: { lower: of(1, 2), upper: of(2, 2) },
      unknown: 1,
    });
    expect(agencyCoverage(["moha", "mps"], [heldFact(hosts(null))])).toMatchObject({ status: "ok", value: of(0, 2) });
  });
});

describe("fundedTaskCoverage", () => {
  it("counts the tasks with a funded event", () => {
    const facts = [
      heldFact({ ...on("II.2.e", "II.2.g"), ...funders("canada") }),
      heldFact({ ...on("II.1.a"), funders: { status: "none" } }),
      heldFact({ ...on("II.1.c"), ...funders("korea"), status: "planned" }),
    ];
    expect(fundedTaskCoverage(nap, facts)).toMatchObject({
      measure: "COV-04",
      status: "ok",
      value: of(2, 10),
      unknown: 0,
    });
    expect(fundedTaskCoverage(nap, facts, "canada")).toMatchObject({ value: of(2, 10) });
    expect(fundedTaskCoverage(nap, facts, "korea")).toMatchObject({ value: of(0, 10) });
  });

  it("does not take an event of which the funding is not known for unfunded", () => {
    const facts = [heldFact({ ...on("II.2.e"), ...funders("canada") }), heldFact(on("II.2.e", "II.2.g"))];
    expect(fundedTaskCoverage(nap, facts)).toMatchObject({
      status: "bounded",
      bounds: { lower: of(1, 10), upper: of(2, 10) },
      unknown: 1,
    });
    expect(fundedTaskCoverage(nap, facts.slice(0, 1))).toMatchObject({ status: "ok", value: of(1, 10) });
  });

  it("is undefined without tasks, and missing where none was seen", () => {
    expect(fundedTaskCoverage({ ...nap, clauses: [], gaps: [] }, [])).toMatchObject({
      status: "undefined",
      reason: "no-task",
    });
    const groups = nap.clauses.filter(({ kind }) => kind === "task-group");
    expect(fundedTaskCoverage({ ...nap, clauses: groups }, [])).toMatchObject({
      status: "missing",
      reason: "no-task-seen",
    });
  });
});

const anyEvent = fc
  .record({
    status: fc.constantFrom("held", "planned", "verified"),
    clauses: fc.uniqueArray(fc.constantFrom("II.2.e", "II.2.g", "II.1.a", "I.2.a", "I.2.b"), { maxLength: 3 }),
    agencies: fc.uniqueArray(fc.constantFrom("moha", "mps", "mod"), { maxLength: 2 }),
    money: fc.option(fc.uniqueArray(fc.constantFrom("canada", "korea"), { maxLength: 2 })),
    luck: fc.record({ agency: fc.constantFrom("moha", "mps"), isFunded: fc.boolean() }),
  })
  .map(({ status, clauses, agencies, money, luck }) => {
    const paid = (names: string[]) =>
      names.length === 0 ? { funders: { status: "none" as const } } : funders(...names);
    const told = heldFact({
      status: status as EventFact["status"],
      ...on(...clauses),
      ...hosts(...agencies),
      ...(money && paid(money)),
    });
    const completion = luck.isFunded ? paid(["canada"]) : paid([]);
    const host = agencies.length === 0 ? hosts(luck.agency) : {};
    return { told, truth: { ...told, ...host, ...(money === null && completion) } };
  });

it("lies within its bounds whoever ran and paid for events, in any order", () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 6 }), (events) => {
      const [told, truth] = [events.map((event) => event.told), events.map((event) => event.truth)];
      for (const measure of [
        (facts: readonly EventFact[]) => agencyCoverage(["moha", "mps", "mofa"], facts),
        (facts: readonly EventFact[]) => fundedTaskCoverage(nap, facts),
        (facts: readonly EventFact[]) => fundedTaskCoverage(nap, facts, "canada"),
        (facts: readonly EventFact[]) => objectiveCoverage(nap, facts),
      ]) {
        const so = measure(truth);
        expect(so.status).toBe("ok");
        if (so.status === "ok") expect(allows(measure(told), so.value)).toBe(true);
        expect(measure(told.toReversed())).toEqual(measure(told));
      }
    }),
  );
});
