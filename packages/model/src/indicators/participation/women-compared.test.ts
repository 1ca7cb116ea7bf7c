import { describe, expect, it } from "vitest";
import { participation } from "../../../test/participation-facts.js";
import { of } from "../../../test/quotients.js";
import type { Sex } from "../../person-profile.js";
import { womenAmongParticipants } from "./women.js";
import { gapToTarget, representationIndex } from "./women-compared.js";

const shareAmong = (...sexes: Sex[]) =>
  womenAmongParticipants(sexes.map((sex, index) => participation({ person: `p${index}`, sex })));
const half = shareAmong("woman", "man");

describe("gapToTarget", () => {
  it("is what is lacking, and below 0 what is exceeded", () => {
    expect(gapToTarget(half, of(60, 100))).toMatchObject({ measure: "PRT-09", status: "ok", value: of(20, 200) });
    expect(gapToTarget(half, of(30, 100))).toMatchObject({ status: "ok", value: of(-40, 200) });
    expect(gapToTarget(half, of(1, 2))).toMatchObject({ status: "ok", value: of(0, 4) });
  });

  it("turns the bounds round", () => {
    const unsure = shareAmong("woman", "man", "unknown", "unknown");
    expect(gapToTarget(unsure, of(1, 2))).toMatchObject({ bounds: { lower: of(-2, 8), upper: of(2, 8) } });
  });

  it("does not apply without a target", () => {
    expect(gapToTarget(half, null)).toMatchObject({ status: "not-applicable", reason: "no-target" });
  });

  it("is what the share is where that has no value", () => {
    expect(gapToTarget(shareAmong(), of(1, 2))).toMatchObject({
      status: "undefined",
      reason: "nobody-came",
    });
    const bounded = { ...half, status: "bounded", bounds: { lower: of(1, 4), upper: of(1, 2) } } as const;
    expect(gapToTarget(bounded, of(1, 2))).toMatchObject({
      status: "bounded",
      bounds: { lower: of(0, 4), upper: of(2, 8) },
    });
  });
});

describe("representationIndex", () => {
  it("compares with the staff", () => {
    expect(representationIndex(half, { women: 50, all: 100 })).toMatchObject({
      measure: "PRT-13",
      status: "ok",
      value: of(100, 100),
    });
    expect(representationIndex(half, { women: 20, all: 100 })).toMatchObject({ value: of(100, 40) });
  });

  it("is missing without a figure of the staff, and undefined where no woman works there", () => {
    expect(representationIndex(half, null)).toMatchObject({ status: "missing", reason: "staff-unknown" });
    expect(representationIndex(half, { women: 0, all: 20 })).toMatchObject({
      status: "undefined",
      reason: "staff-is-zero",
    });
    expect(representationIndex(half, { women: 0, all: 0 })).toMatchObject({
      status: "undefined",
      reason: "staff-is-zero",
    });
  });

  it("tells nothing of small agencies", () => {
    expect(representationIndex(half, { women: 4, all: 9 })).toMatchObject({ status: "missing", reason: "too-few" });
    expect(representationIndex(half, { women: 4, all: 9 }, 5)).toMatchObject({ status: "ok" });
  });
});
