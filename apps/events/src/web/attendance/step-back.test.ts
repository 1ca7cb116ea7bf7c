import { ParticipationId, SessionId } from "@wps/model";
import { expect, it } from "vitest";
import { keyOf, type Marking } from "./place.ts";
import { stepBack } from "./use-marking.ts";

const marking = (last: number, mark: Marking["mark"]): Marking => ({
  participation: ParticipationId.parse(`00000000-0000-4000-8000-00000000000${last}`),
  session: SessionId.parse("00000000-0000-4000-8000-0000000000c1"),
  part: "whole",
  mark,
});
const PRESENT = { state: "present", basis: "desk" } as const;
const LATE = { state: "late", basis: "desk" } as const;

it("takes back what stands as it was marked, and leaves what others have marked since", () => {
  const before = [marking(1, null), marking(2, LATE), marking(3, null), marking(4, LATE)];
  const after = [marking(1, PRESENT), marking(2, PRESENT), marking(3, PRESENT), marking(4, null)];
  const now = [marking(1, { ...PRESENT }), marking(2, { ...PRESENT, minutes: 95 })];
  const marks = new Map(now.flatMap((one) => (one.mark ? [[keyOf(one), one.mark] as const] : [])));
  // The third was taken away by somebody else; where the fourth was cleared there still is nothing.
  expect(stepBack({ before, after }, marks)).toEqual([before[0], before[3]]);
});
