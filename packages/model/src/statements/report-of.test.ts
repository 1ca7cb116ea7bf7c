import { describe, expect, it } from "vitest";
import { GRANT } from "../../test/grants.js";
import {
  cents,
  costLine,
  FIRST,
  moneyOfEvent,
  SECOND,
  snapshotWith,
  statementEvent,
  UNSHARED,
} from "../../test/statements.js";
import { LANGUAGES } from "../text.js";
import { entriesOfGrant } from "./entries-of-grant.js";
import type { Report, ReportBlock, ReportTable } from "./report.js";
import { reportOf } from "./report-of.js";
import { statementOf } from "./statement.js";

const HASH = "0".repeat(64);
const around = { grant: GRANT, rates: [] };
const isTable = (block: ReportBlock): block is ReportTable => block.is === "table";
const tableOf = (report: Report, name: string) => report.blocks.filter(isTable).find((table) => table.name === name);
const factIn = (report: Report, term: string) =>
  report.blocks.flatMap((block) => (block.is === "facts" ? block.rows : [])).find((row) => row.term === term)?.value;
const written = (report: Report) => JSON.stringify(report.blocks);

const PEOPLE = {
  release: 3,
  until: "2026-06-30",
  isAudited: false,
  sha256: "a".repeat(64),
  versions: { tables: 1, method: 1, catalogue: "2026-07-01" },
  tables: [
    {
      subject: "sex",
      funder: "gov-canada",
      of: null,
      cells: [
        { at: { year: "2026", sex: "woman" }, people: 1_234 },
        { at: { year: "2026", sex: "man" }, people: null },
        { at: { year: "2026", sex: "another" }, people: 0 },
        { at: { year: "2026" }, people: null },
      ],
    },
  ],
};

describe("reportOf", () => {
  it("says in Vietnamese and in English what a grant paid, as its people write sums and days", () => {
    const [vi, en] = LANGUAGES.map((language) => reportOf(snapshotWith(), language, HASH)) as [Report, Report];
    expect([vi.number, en.number]).toEqual(["Số 1", "No. 1"]);
    expect(tableOf(vi, "Kinh phí")?.rows[2]).toEqual([
      "Thực chi",
      { text: "1.250,50 CAD", value: 1_250.5 },
      "",
      { text: "1.250,50 CAD", value: 1_250.5 },
      "",
    ]);
    expect(tableOf(en, "Money")?.rows[2]?.[1]).toEqual({ text: "1,250.50 CAD", value: 1_250.5 });
    expect(factIn(vi, "Ngày lập")).toBe("15/07/2026");
    expect(factIn(en, "Made on")).toBe("15 July 2026");
    expect(factIn(en, "Left at the end of the period")).toBe("2,498,749.50 CAD");
    expect(vi.foot).toContain(HASH);
  });

  it("tells nothing entered, unknown, and 0 apart", () => {
    const lines = [costLine(1, { planned: cents(0, "2026-02-01"), actual: cents(9, "2026-02-01") })];
    const entries = entriesOfGrant([{ money: moneyOfEvent(FIRST, lines, UNSHARED), isTold: true }], around);
    const zero = entriesOfGrant(
      [{ money: moneyOfEvent(FIRST, [costLine(2, { planned: cents(0, "2026-02-01") })]), isTold: true }],
      around,
    );
    const of = (all: typeof entries) =>
      tableOf(reportOf(snapshotWith({ entries: all }), "en", HASH), "Money")?.rows.map((row) => row.slice(1, 3));
    expect(of(entries)).toEqual([
      ["not known", "1 of unknown share"],
      ["–", ""],
      ["not known", "1 of unknown share"],
    ]);
    expect(of(zero)?.[0]).toEqual([{ text: "0.00 CAD", value: 0 }, ""]);
  });

  it("hides of people what the release hides, as words and as a number", () => {
    const table = tableOf(reportOf(snapshotWith({ people: PEOPLE }), "vi", HASH), "Lượt tham dự theo năm");
    expect(table?.columns.map(({ heading }) => heading)).toEqual(["Năm", "Nữ", "Nam", "Tất cả"]);
    expect(table?.rows).toEqual([["2026", { text: "1.234", value: 1_234 }, "c", "c"]]);
  });

  it("names an event that is held back nowhere, and counts it", () => {
    const money = moneyOfEvent(SECOND, [costLine(1, { actual: cents(700, "2026-03-09") })]);
    const entries = entriesOfGrant([{ money, isTold: false }], around);
    const report = reportOf(snapshotWith({ entries, events: [], heldBack: 1 }), "en", HASH);
    expect(tableOf(report, "By event")?.rows.map(([name]) => name)).toEqual(["Events without details"]);
    expect(written(report)).not.toContain(SECOND);
    expect(written(report)).toContain("of which no details are told: 1.");
  });

  it("lists what was corrected beside what was told", () => {
    const earlier = statementOf(snapshotWith()).told;
    const entries = entriesOfGrant(
      [{ money: moneyOfEvent(FIRST, [costLine(1, { actual: cents(100_000, "2026-03-09") })]), isTold: true }],
      around,
    );
    const later = { nth: 2, period: { start: "2026-07-01", end: "2026-12-31" }, earlier };
    const rows = tableOf(reportOf(snapshotWith({ ...later, entries }), "en", HASH), "Corrections")?.rows;
    expect(rows).toContainEqual(["1", "Spent: Hue City", "1,250.50 CAD", "1,000.00 CAD"]);
    expect(tableOf(reportOf(snapshotWith(later), "en", HASH), "Corrections")?.rows).toEqual([]);
    expect(written(reportOf(snapshotWith(), "en", HASH))).toContain("This is the first statement");
  });

  it("calls by its code what has no name, and a row of several tasks by all of them", () => {
    const tasks = [{ programme: "nap-wps", clause: "II.2.e" }, { programme: "nap-wps" }];
    const names = { ...snapshotWith().names, clauses: [{ ...tasks[0], name: { vi: "Đào tạo" } }] };
    const report = reportOf(snapshotWith({ names, events: [statementEvent(FIRST, { tasks })] }), "vi", HASH);
    expect(tableOf(report, "Theo nhiệm vụ")?.rows.map(([name]) => name)).toEqual(["nap-wps; II.2.e Đào tạo"]);
  });

  it("has in every row a cell for each column", () => {
    for (const language of LANGUAGES) {
      for (const { columns, rows, total } of reportOf(snapshotWith({ people: PEOPLE }), language, HASH).blocks.filter(
        isTable,
      )) {
        for (const row of [...rows, ...(total ? [total] : [])]) expect(row).toHaveLength(columns.length);
      }
    }
  });
});
