import { describe, expectTypeOf, it } from "vitest";
import type { Framework } from "../framework.js";
import type { Indicator } from "../indicator.js";
import type { Target } from "../target.js";
import {
  FRAMEWORKS,
  getFramework,
  getIndicator,
  getTarget,
  type KnownFrameworkCode,
  type KnownIndicatorCode,
  observationsOf,
  seriesBreaksOf,
  type TargetCodeOf,
} from "./index.js";

describe("codes the compiler knows", () => {
  it("knows indicators, frameworks and the targets of each", () => {
    expectTypeOf<"agencies-with-woman-key-leader" | "sdg-5.5.1" | "s-2010-498-11a">().toExtend<KnownIndicatorCode>();
    expectTypeOf<string>().not.toExtend<KnownIndicatorCode>();
    expectTypeOf<string>().not.toExtend<KnownFrameworkCode>();
    expectTypeOf<"O1.1">().toExtend<TargetCodeOf<"gender-equality-strategy-2021-2030">>();
    expectTypeOf<TargetCodeOf<"gbv-programme-2021-2025">>().toEqualTypeOf<"seek-help" | "in-need-helped">();
    expectTypeOf<TargetCodeOf<"defence-gender-equality-2021-2025">>().toEqualTypeOf<never>();
  });

  it("always finds what is written correctly", () => {
    expectTypeOf(getIndicator("women-directors")).toEqualTypeOf<Indicator>();
    expectTypeOf(getFramework("women-leadership-2021-2030")).toExtend<Framework>();
    expectTypeOf(getTarget("gender-equality-strategy-2021-2030", "O5.2")).toExtend<Target>();
    for (const { targets } of FRAMEWORKS) {
      for (const { indicator } of targets) expectTypeOf(indicator).toExtend<KnownIndicatorCode>();
    }
  });

  it("refuses what is misspelt, and what was not seen", () => {
    // @ts-expect-error a misspelt indicator
    getIndicator("agencies-with-women-key-leader");
    // @ts-expect-error a number that the global list was not read for
    getIndicator("s-2010-498-14");
    // @ts-expect-error it begins in 2021
    getFramework("gender-equality-strategy-2020-2030");
    // @ts-expect-error the text of this target was not seen
    getTarget("gender-equality-strategy-2021-2030", "O4.3");
    // @ts-expect-error a target of another framework
    getTarget("gbv-programme-2021-2025", "O1.1");
    // @ts-expect-error misspelt
    observationsOf("women-director");
    // @ts-expect-error a framework is no indicator
    seriesBreaksOf("women-leadership-2021-2030");
    // @ts-expect-error a code from outside must be looked for in INDICATORS
    getIndicator("women-directors" as string);
  });
});
