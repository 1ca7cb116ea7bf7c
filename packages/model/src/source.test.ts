import { describe, expect, it } from "vitest";
import * as z from "zod";
import { itemsOf, listed, Source, SourceKey, SourceKeys, WebAddress } from "./source.js";

describe("Source", () => {
  it("needs a citation, and an address only where one was seen", () => {
    expect(Source.safeParse({ key: "s1", citation: "vwu.vn 22567" }).success).toBe(true);
    expect(Source.safeParse({ key: "s1" }).success).toBe(false);
  });

  it("refuses an address that is none, and says so where it stands", () => {
    const issues = Source.safeParse({ key: "s1", citation: "x", url: "javascript:alert(1)" }).error?.issues;
    expect(issues?.map(({ path }) => path)).toEqual([["url"]]);
  });
});

describe("WebAddress", () => {
  it.each(["https://example.org", "http://example.org:8080/a?b=c#d", "https://vov.vn/phụ-nữ", "https://EXAMPLE.org/A"])(
    "takes %s as it is",
    (address) => {
      expect(WebAddress.parse(` ${address}\n`)).toBe(address);
    },
  );

  it.each([
    "",
    "example.org/x",
    "javascript:alert(1)",
    "data:text/html,x",
    "ftp://example.org/x",
    "HTTP://example.org",
    "https:example.org",
    "https://",
    "https://?",
    "https://example.org:99999",
    "https://exa\nmple.org",
    "https://example.org/a b",
    "https://example.org/a\u2028b",
    "https://example.org/\u0000",
    "https://example.org/\ud800",
    `https://example.org/${"x".repeat(2000)}`,
  ])("refuses %j, with one complaint", (address) => {
    expect(WebAddress.safeParse(address).error?.issues).toHaveLength(1);
  });

  it("is a URI in JSON Schema", () => {
    expect(z.toJSONSchema(WebAddress)).toMatchObject({ $defs: { WebAddress: { type: "string", format: "uri" } } });
  });
});

describe("SourceKey", () => {
  it.each(["S1", "1s", "", "a b", "x".repeat(41)])("refuses '%s'", (key) => {
    expect(SourceKey.safeParse(key).success).toBe(false);
  });

  it("comes in lists that are never empty", () => {
    expect(SourceKeys.safeParse([]).success).toBe(false);
  });
});

describe("listed", () => {
  const numbers = listed(z.int(), 2);

  it("tells not given from none", () => {
    expect(numbers.parse({ status: "not-given" })).not.toEqual(numbers.parse({ status: "none" }));
  });

  it.each([
    [{ status: "listed", items: [] }],
    [{ status: "listed", items: [1, 2, 3] }],
    [{ status: "none", items: [1] }],
    [{ status: "listed" }],
    [[]],
  ])("refuses %j", (list) => {
    expect(numbers.safeParse(list).success).toBe(false);
  });

  it("has entries only when listed", () => {
    expect(itemsOf({ status: "not-given" })).toEqual([]);
    expect(itemsOf({ status: "none" })).toEqual([]);
    expect(itemsOf({ status: "listed", items: [1, 2] })).toEqual([1, 2]);
  });
});
