import { describe, expect, it } from "vitest";
import { came, countOf, heldFact } from "../../test/event-facts.js";
import { nationalActionProgramme as nap, REFERENCE } from "../catalogue/index.js";
import { explain } from "./explanation.js";

const on = (start: string, end = start) => ({ precision: "day" as const, start, end });
const linked = (...clauses: string[]) => clauses.map((clause) => ({ programme: nap.code, clause }));

describe("explain", () => {
  const dated = { links: linked("II.2.e"), dates: on("2025-02-20") };
  const question = { programme: nap.code, phase: "delivery", where: { year: "2025" } } as const;
  const heads = [
    ["18", "4"],
    [">100", "?"],
    ["~200", "?"],
    ["?", "?"],
    ["40", "?"],
    ["?", "30"],
  ] as const;
  const drawn = heads.map(([count, women], index) =>
    heldFact({ ...dated, event: String(index), headcounts: came(countOf(count), countOf(women)) }),
  );

  it("counts an event to which nobody came, though nobody wrote down that no woman did", () => {
    const nobody = heldFact({ ...dated, headcounts: came(countOf("0"), countOf("?")) });
    const { measurement, events } = explain({ ...question, measure: "PRT-08" }, [nobody], REFERENCE);
    expect([measurement.status, measurement.n, events.map(({ use }) => use.use)]).toEqual([
      "undefined",
      1,
      ["counted"],
    ]);
  });

  it("says of each event whether it is in the sum, and why not", () => {
    const { events } = explain({ ...question, measure: "PRT-01" }, drawn, REFERENCE);
    expect(events.map(({ use }) => use)).toEqual([
      { use: "counted" },
      { use: "bounds" },
      { use: "left-out", because: "about" },
      { use: "left-out", because: "not-counted" },
      { use: "counted" },
      { use: "left-out", because: "not-counted" },
    ]);
  });

  it("says of each event whether it is in the share, and why not", () => {
    const { events } = explain({ ...question, measure: "PRT-08" }, drawn, REFERENCE);
    expect(events.map(({ use }) => ("because" in use ? use.because : use.use))).toEqual([
      "counted",
      "women-not-counted",
      "women-not-counted",
      "not-counted",
      "women-not-counted",
      "count-not-exact",
    ]);
  });

  it("names the tasks that an event covers", () => {
    const group = heldFact({ ...dated, event: "g", links: linked("II.3") });
    const { events } = explain({ ...question, measure: "COV-01" }, [...drawn.slice(0, 1), group], REFERENCE);
    expect(events).toEqual([
      { event: "0", tasks: ["II.2.e"], use: { use: "counted" } },
      { event: "g", tasks: [], use: { use: "left-out", because: "no-task" } },
    ]);
  });

  it("names the objectives that an event covers, and infers none from its tasks", () => {
    const both = [heldFact({ ...dated, links: linked("I.2.a") }), heldFact({ ...dated, event: "b" })];
    expect(explain({ ...question, measure: "COV-02" }, both, REFERENCE).events).toEqual([
      { event: "a", objectives: ["I.2.a"], use: { use: "counted" } },
      { event: "b", objectives: [], use: { use: "left-out", because: "no-objective" } },
    ]);
  });

  it("says whether an event on a task was funded, and where that is not known", () => {
    const statuses = [{ status: "none" }, { status: "not-given" }, { status: "listed", items: [] }] as const;
    const facts = statuses.map((funders, index) =>
      heldFact({ ...dated, event: String(index), funders: "items" in funders ? { ...funders, items: [] } : funders }),
    );
    const { events } = explain({ ...question, measure: "COV-04" }, facts, REFERENCE);
    expect(events.map(({ use }) => "because" in use && use.because)).toEqual([
      "not-funded",
      "funding-not-known",
      "not-funded",
    ]);
  });
});
