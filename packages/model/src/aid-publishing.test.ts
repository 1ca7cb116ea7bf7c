import { describe, expect, test } from "vitest";
import { AidEntry, AidPublishingChange } from "./aid-publishing.js";

const VWU = { organisation: "vwu", identifier: "VN-COA-0001" };
const pathsOf = (input: unknown) =>
  AidPublishingChange.safeParse(input).error?.issues.map(({ path }) => path.join("."));

describe("who publishes", () => {
  test("has an identifier among the entries", () => {
    const publisher = { organisation: "vwu", isSecondary: false };
    expect(pathsOf({ publisher, entries: [VWU] })).toBeUndefined();
    expect(pathsOf({ publisher, entries: [{ organisation: "vwu", channel: "41146" }] })).toEqual(["publisher"]);
    expect(pathsOf({ publisher, entries: [] })).toEqual(["publisher"]);
    expect(pathsOf({ entries: [] })).toBeUndefined();
  });

  test.each([
    ["an organisation twice", [VWU, { organisation: "vwu" }]],
    ["an identifier twice", [VWU, { organisation: "mps", identifier: VWU.identifier }]],
  ])("%s is refused", (_, entries) => {
    expect(pathsOf({ entries })).toEqual(["entries"]);
  });

  test("two without an identifier are two", () => {
    expect(pathsOf({ entries: [{ organisation: "vwu" }, { organisation: "mps" }] })).toBeUndefined();
  });
});

describe("what registers call an organisation", () => {
  test.each(["XM-DAC-41146", "GB-GOV-1", "AU-5", "VN-COA-0001", "XI-IATI-OECD_DAC"])(
    "%s is an identifier",
    (identifier) => {
      expect(AidEntry.safeParse({ organisation: "vwu", identifier }).success).toBe(true);
    },
  );

  test.each([
    "",
    "41146",
    "xm-dac-41146",
    "XM-",
    "XM-DAC 41146",
    "XM-DAC/41146",
    "XM-A&B",
    "XM-A|B",
    "XM-A?",
    `XM-${"1".repeat(98)}`,
  ])("%j is none", (identifier) => {
    expect(AidEntry.safeParse({ organisation: "vwu", identifier }).success).toBe(false);
  });

  test.each(["4114", "411460", "4114a", " 41146"])("%j is no channel", (channel) => {
    expect(AidEntry.safeParse({ organisation: "vwu", channel }).success).toBe(false);
  });
});
