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
  const view = { events: [{ events: 7 }, { clause: "II", events: 0 }] };
  expect(eventsOn(view)).toBe(7);
  expect(eventsOn(view, "II")).toBe(0);
  expect(eventsOn(view, "II.1")).toBeUndefined();
});
