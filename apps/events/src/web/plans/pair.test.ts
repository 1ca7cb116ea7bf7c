import { describe, expect, it } from "vitest";
import { type PairInAddress, pairOf } from "./pair.ts";

describe("pairOf", () => {
  it.each<[PairInAddress, string, string]>([
    [{}, "nap-wps-2024-2030", "norway-nap-2023-2030"],
    [{ b: "thailand-nap" }, "nap-wps-2024-2030", "thailand-nap"],
    [{ a: "canada-nap-2017-2022", b: "canada-nap-2023-2029" }, "canada-nap-2017-2022", "canada-nap-2023-2029"],
    [{ a: "norway-nap-2023-2030" }, "norway-nap-2023-2030", "nap-wps-2024-2030"],
    [{ a: "thailand-nap", b: "thailand-nap" }, "thailand-nap", "norway-nap-2023-2030"],
    [{ b: "nap-wps-2024-2030" }, "nap-wps-2024-2030", "norway-nap-2023-2030"],
    [{ a: "atlantis-nap", b: "constructor" }, "nap-wps-2024-2030", "norway-nap-2023-2030"],
  ])("takes %o", (address, a, b) => {
    const pair = pairOf(address);
    expect([pair.a.code, pair.b.code]).toEqual([a, b]);
  });
});
