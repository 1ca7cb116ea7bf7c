import { AGENCIES, HOLDINGS } from "@wps/model/catalogue";
import { expect, it } from "vitest";
import { workOf } from "./work.ts";

const functionsIn = (code: Parameters<typeof workOf>[0]) => {
  const { kept, received, passed } = workOf(code);
  return {
    kept: kept.map((holding) => holding.function),
    received: received.flatMap(({ agency, handovers }) => handovers.map(({ to }) => `${to.function} from ${agency}`)),
    passed: passed.flatMap(({ agency, handovers }) => handovers.map(({ to }) => `${to.function} to ${agency}`)),
  };
};

it("tells what a ministry kept from what came and what went", () => {
  expect(functionsIn("moha")).toEqual({
    kept: ["home-affairs"],
    received: [
      "gender-equality from molisa",
      "labour from molisa",
      "wages from molisa",
      "employment from molisa",
      "social-insurance from molisa",
      "people-with-merit from molisa",
    ],
    passed: ["religious-affairs to mera"],
  });
});

it("knows nothing of the work of a body whose functions are not on record", () => {
  expect(functionsIn("vwu")).toEqual({ kept: [], received: [], passed: [] });
});

it("shows every holding of the record at its agency once", () => {
  const shown = AGENCIES.flatMap(({ code }) => {
    const { kept, received, passed } = workOf(code);
    return [
      ...kept,
      ...received.flatMap(({ handovers }) => handovers.map(({ to }) => to)),
      ...passed.flatMap(({ handovers }) => handovers.map(({ from }) => from)),
    ];
  });
  expect(shown).toHaveLength(HOLDINGS.length);
  expect(new Set(shown)).toEqual(new Set(HOLDINGS));
});
