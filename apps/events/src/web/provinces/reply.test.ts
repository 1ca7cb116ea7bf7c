import { expect, it } from "vitest";
import { replyTo } from "./reply.ts";

it("says nothing to nothing", () => {
  expect(replyTo(" ", undefined, "vi")).toEqual({ sentences: [], units: [], choices: [] });
});

it.each([
  ["1", ["digits"], 0],
  ["h", ["letter"], 0],
  ["zzz", ["noSuchName"], 0],
  ["dak", ["severalNames"], 0],
  ["24", ["reused"], 2],
  ["ha nam", ["nameNowIn"], 2],
  ["bac ninh", ["nameGrownRecoded"], 2],
])("replies to %j with %j and %d units", (typed, keys, units) => {
  const reply = replyTo(typed, undefined, "vi");
  expect(reply.sentences.map(({ key }) => key)).toEqual(keys);
  expect(reply.units).toHaveLength(units);
});

it("offers the names where several fit, and says how many", () => {
  expect(replyTo("dak", undefined, "vi")).toEqual({
    sentences: [{ key: "severalNames", values: { typed: "dak", count: "2" } }],
    units: [],
    choices: ["Đắk Lắk", "Đắk Nông"],
  });
});
