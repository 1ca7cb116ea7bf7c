import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HOSTILE, REPORT, reportsOf, saidInReport } from "../../../test/reports.ts";
import { writable, writableReport } from "./writable-report.ts";

describe("a text that is written", () => {
  test("is composed, with plain line ends, and without controls", () => {
    expect(writable("Ha\u0300 No\u0323\u0302i\r\n\tx\u0007\u2028y")).toBe("Hà Nội\n x\ny");
  });

  test("has no halves of letters", () => {
    expect(writable("a\uD800b \u{1F600} \uFFFF")).toBe("a\uFFFDb \u{1F600} \uFFFD");
  });
});

describe("a report that is written", () => {
  test("of writable texts is as it was", () => {
    expect(writableReport(REPORT)).toEqual(REPORT);
  });

  test("says nothing that a file cannot carry", () => {
    const texts = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary" }));
    fc.assert(
      fc.property(reportsOf(texts), (report) => {
        const said = saidInReport(writableReport(report));
        expect(said.filter((text) => !/^(?:\n|[^\p{Cc}\p{Cs}])*$/u.test(text))).toEqual([]);
      }),
    );
  });

  test("has no number without an end", () => {
    const [block] = REPORT.blocks.filter(({ is }) => is === "table");
    if (block?.is !== "table") throw new Error("No table.");
    const rows = [["Huế", { text: "?", value: Number.NaN }, { text: "∞", value: Number.POSITIVE_INFINITY }]];
    const [written] = writableReport({ ...REPORT, blocks: [{ ...block, rows }] }).blocks;
    expect(written).toMatchObject({ rows: [["Huế", { text: "?" }, { text: "∞" }]] });
    expect(JSON.stringify(written?.is === "table" && written.rows)).not.toContain("value");
  });
});
