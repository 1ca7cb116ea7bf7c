import { CourseId, enteredOf, ProgrammeEvent } from "@wps/model";
import { describe, expect, it } from "vitest";
import { keptEvent } from "../../../../test/planned-event.ts";
import { spreadChoices } from "./spread.ts";

const COURSE = CourseId.parse("5c2d9f60-9e0b-4f4e-8c3b-0d6a5b1e7a10");
const run = (number: number, month: string, change: Partial<ProgrammeEvent> = {}) =>
  ProgrammeEvent.parse({
    ...keptEvent({
      run: { course: COURSE, number },
      dates: { precision: "day", start: `2027-${month}-05`, end: `2027-${month}-05`, basis: "stated" },
    }),
    id: `00000000-0000-4000-8000-00000000000${number}`,
    ...change,
  });
const RUNS = [run(1, "03"), run(2, "04"), run(3, "05")];
const [one, two, three] = RUNS as [ProgrammeEvent, ProgrammeEvent, ProgrammeEvent];

const choices = (of: ProgrammeEvent, change: object, runs: readonly ProgrammeEvent[] = RUNS) => {
  const found = spreadChoices(runs, of.id, { ...enteredOf(of), ...change });
  return found && Object.fromEntries(Object.entries(found).map(([scope, outcomes]) => [scope, outcomes.length]));
};

describe("which runs an edit may be for", () => {
  it("is this one, the later ones, or all", () => {
    expect(choices(two, { title: { vi: "Tên mới" } })).toEqual({ this: 0, following: 1, all: 2 });
  });

  it("offers no choice that does the same as another", () => {
    expect(choices(one, { title: { vi: "Tên mới" } })).toEqual({ this: 0, following: 2 });
    expect(choices(three, { title: { vi: "Tên mới" } })).toEqual({ this: 0, all: 2 });
  });

  it("is nobody's question where no other would change", () => {
    expect(choices(two, { publication: "published" })).toBeUndefined();
    expect(choices(two, { title: { vi: "Tên mới" } }, [two])).toBeUndefined();
    expect(choices(two, { title: { vi: "Tên mới" } }, [one, three])).toBeUndefined();
    const held = [run(1, "03", { status: "held" }), two];
    expect(choices(two, { title: { vi: "Tên mới" } }, held)).toBeUndefined();
  });
});
