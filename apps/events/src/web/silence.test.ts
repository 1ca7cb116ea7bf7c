import { expect, it } from "vitest";
import { silenceOf } from "./silence.ts";

it("blames the sources only for what was read out of them", () => {
  expect(silenceOf({ origin: "public-record" })).toBe("notGiven");
  expect(silenceOf({ origin: "organiser" })).toBe("unknown");
});
