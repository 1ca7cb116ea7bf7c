import { expect, test } from "vitest";
import { reasonOf } from "./startup-failure.ts";

test("the first of several addresses speaks for a connection that failed at all of them", () => {
  const failed = new AggregateError([
    new Error("connect ECONNREFUSED ::1:1"),
    new Error("connect ECONNREFUSED 127.0.0.1:1"),
  ]);
  expect(reasonOf(failed)).toBe("connect ECONNREFUSED ::1:1");
});

test("whatever was thrown has a reason", () => {
  expect(reasonOf(new Error("disk full"))).toBe("disk full");
  expect(reasonOf("disk full")).toBe("disk full");
});
