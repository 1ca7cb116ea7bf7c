import { coordinationProgramme, nationalActionProgramme } from "@wps/model/catalogue";
import { expect, it } from "vitest";
import { eventsOn, mainKinds } from "./tally.ts";

it("counts the four objectives and five task groups, the three purposes and five areas", () => {
  expect(mainKinds(nationalActionProgramme.clauses)).toEqual([
    ["objective", 4],
    ["task-group", 5],
  ]);
  expect(mainKinds(coordinationProgramme.clauses)).toEqual([
    ["purpose", 3],
    ["area", 5],
  ]);
});

it("tells no event from no answer", () => {
  const some = { preparation: 5, delivery: 2, afterwards: 0 };
  const nothing = { preparation: 0, delivery: 0, afterwards: 0 };
  const view = { events: [{ events: some }, { clause: "II", events: nothing }] };
  expect(eventsOn(view)).toBe(some);
  expect(eventsOn(view, "II")).toBe(nothing);
  expect(eventsOn(view, "II.1")).toBeUndefined();
});
