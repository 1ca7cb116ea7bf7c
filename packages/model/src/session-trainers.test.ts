import { expect, it } from "vitest";
import { SessionTrainersChange } from "./session-trainers.js";

const uuid = (nth: number) => `00000000-0000-4000-8000-00000000000${nth}`;

it.each([
  ["a session twice", [uuid(1), uuid(1)], [[uuid(2)], [uuid(3)]], ["items", 1, "session"]],
  ["somebody twice in one", [uuid(1)], [[uuid(2), uuid(2)]], ["items", 0, "trainers", 1]],
  ["nobody", [uuid(1)], [[]], ["items", 0, "trainers"]],
])("names %s nowhere", (_, sessions, trainers, path) => {
  const items = sessions.map((session, index) => ({ session, trainers: trainers[index] }));
  expect(SessionTrainersChange.safeParse({ items }).error?.issues.map((issue) => issue.path)).toEqual([path]);
});

it("lets somebody teach two sessions", () => {
  const items = [1, 2].map((nth) => ({ session: uuid(nth), trainers: [uuid(3)] }));
  expect(SessionTrainersChange.safeParse({ items }).success).toBe(true);
});
