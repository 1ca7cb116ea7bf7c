import { isNotFound } from "@tanstack/react-router";
import { expect, it } from "vitest";
import { eventParams } from "./event-params.ts";

const parsed = (id: string) => {
  try {
    return eventParams.parse({ id });
  } catch (thrown) {
    return isNotFound(thrown) ? "not found" : "a fault";
  }
};

it("reads an event's identifier", () => {
  expect(parsed("439c044e-b44b-4821-8672-2662705f45ac")).toEqual({ id: "439c044e-b44b-4821-8672-2662705f45ac" });
});

it("reads it in capitals too", () => {
  expect(parsed("439C044E-B44B-4821-8672-2662705F45AC")).toEqual({ id: "439c044e-b44b-4821-8672-2662705f45ac" });
});

it.each(["nope", "", "439c044e", "__proto__", "0".repeat(100_000)])("finds nothing at %j, which is no fault", (id) => {
  expect(parsed(id)).toBe("not found");
});
