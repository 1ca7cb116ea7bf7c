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

it.each(["nope", "", "439c044e"])("finds nothing at %j, which is no fault", (id) => {
  expect(parsed(id)).toBe("not found");
});
