import { expect, it } from "vitest";
import { tallyOf } from "./tally.ts";

it("keeps what is not told and what is not known apart, and counts seats by themselves", () => {
  expect(
    tallyOf([
      { status: "confirmed", profile: { sex: "woman" } },
      { status: "invited", profile: { sex: "undeclared" } },
      { status: "declined", profile: { sex: "unknown" } },
      { status: "waiting", profile: { sex: "woman" } },
    ]),
  ).toEqual({
    listed: 4,
    seated: 2,
    bySex: [
      { sex: "woman", count: 2 },
      { sex: "man", count: 0 },
      { sex: "another", count: 0 },
      { sex: "undeclared", count: 1 },
      { sex: "unknown", count: 1 },
    ],
  });
});
