import { describe, expectTypeOf, it } from "vitest";
import type { Agency } from "../agency.js";
import { known, type OnDay } from "../on-record.js";
import {
  AGENCIES,
  findAgency,
  holderOn,
  type KnownAgency,
  type KnownAgencyCode,
  type KnownFunctionCode,
  type KnownHolding,
  nameOn,
  successorOf,
} from "./index.js";

describe("codes the compiler knows", () => {
  it("knows the agencies and the functions, and no others", () => {
    expectTypeOf<"moha" | "molisa" | "vndma">().toExtend<KnownAgencyCode>();
    expectTypeOf<"gender-equality">().toExtend<KnownFunctionCode>();
    expectTypeOf<string>().not.toExtend<KnownAgencyCode>();
    expectTypeOf<string>().not.toExtend<KnownFunctionCode>();
  });

  it("refuses a code that is misspelt", () => {
    // @ts-expect-error one agency, whatever its work: there is no moha-2021
    nameOn("moha-2021", "2025-03-01");
    // @ts-expect-error it is gender-equality
    holderOn("gender", "2025-03-01");
    // @ts-expect-error misspelt
    successorOf("molissa", "children", "2025-03-01");
    // @ts-expect-error a function is no agency
    successorOf("children", "molisa", "2025-03-01");
    // @ts-expect-error a code from outside must be looked up with findAgency
    nameOn("moha" as string, "2025-03-01");
  });

  it("takes any code from outside, and may find nothing", () => {
    expectTypeOf(findAgency).parameter(0).toEqualTypeOf<string>();
    expectTypeOf(findAgency).returns.toEqualTypeOf<KnownAgency | undefined>();
    expectTypeOf(AGENCIES).toExtend<readonly Agency[]>();
  });
});

describe("an answer for a day", () => {
  it("has a row only where it is known", () => {
    expectTypeOf(holderOn("children", "2025-03-01")).toEqualTypeOf<OnDay<KnownHolding>>();
    expectTypeOf<Extract<OnDay<KnownHolding>, { status: "unknown" }>>().not.toHaveProperty("row");
    expectTypeOf(known(holderOn("children", "2025-03-01"))).toEqualTypeOf<KnownHolding | undefined>();
  });

  it("leads on to the next question", () => {
    const holding = known(holderOn("children", "2025-03-01"));
    if (holding) expectTypeOf(successorOf(holding.agency, holding.function, "2025-03-01")).not.toBeAny();
  });
});

it("lets nobody alter a row", () => {
  // @ts-expect-error what is on record stays
  () => AGENCIES.reverse();
  // @ts-expect-error what is on record stays
  () => findAgency("moha")?.names.pop();
});
