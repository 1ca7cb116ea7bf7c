import { known } from "@wps/model";
import { holderOn } from "@wps/model/catalogue";
import { expect, it } from "vitest";
import { CHANGE, choiceOf, EVE } from "./choice.ts";

it("answers what the address asks", () => {
  const { asked, day } = choiceOf({ function: "children", day: "2025-02-28" });
  expect([asked?.code, day]).toEqual(["children", "2025-02-28"]);
});

it("asks about gender equality on 1 March 2025 where the address asks nothing", () => {
  const { asked, day } = choiceOf({});
  expect([asked?.code, day]).toEqual(["gender-equality", "2025-03-01"]);
});

it("answers no question about a function it does not know", () => {
  expect(choiceOf({ function: "gender" }).asked).toBeUndefined();
});

it("finds another holder on the day of the change than on its eve", () => {
  const holders = [EVE, CHANGE].map((day) => known(holderOn("gender-equality", day))?.agency);
  expect(holders).toEqual(["molisa", "moha"]);
});
