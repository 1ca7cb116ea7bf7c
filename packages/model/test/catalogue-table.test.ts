import { describe, expect, it } from "vitest";
import { TABLES } from "../build/catalogue.js";
import type { Source } from "../src/index.js";
import { LINES, type Line } from "./catalogue-lines.js";

// The whole catalogue as a table, committed so that whoever reviews a change sees what it does to the rows.

type TableName = keyof typeof TABLES;

function linesOf<Name extends TableName>(name: Name): readonly Line[] {
  const rows: readonly (typeof TABLES)[Name]["rows"][number][] = TABLES[name].rows;
  return rows.flatMap((row) => LINES[name](row));
}

const names = Object.keys(TABLES).filter((name): name is TableName => name in TABLES);
const lines = names.flatMap((table) => linesOf(table).map((line) => ({ table, ...line })));
const rows = lines.flatMap(({ sources, ...line }) => (sources ? [{ ...line, sources }] : []));
const gaps = lines.filter(({ sources }) => sources === undefined);

const listed: readonly Source[] = [
  ...TABLES.programmes.rows.flatMap(({ sources }) => sources),
  ...TABLES.actionPlanSources.rows,
  ...TABLES.targetSources.rows,
  ...TABLES.agencySources.rows,
  ...TABLES.provinceSources.rows,
  ...TABLES.legalActSources.rows,
];

/** How often each of these occurs, the most frequent first. */
function tally(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([word, count]) => `${String(count).padStart(6)}  ${word}`);
}

const unsourced = rows.filter(({ sources }) => sources.length === 0);

const totals = [
  `rows ${rows.length}, by how their text or fact is known`,
  ...tally(rows.map(({ status }) => status)),
  "",
  `looked for and not found ${gaps.length}`,
  ...tally(gaps.map(({ status }) => status)),
  "",
  `rows without a source: ${unsourced.length}`,
  "",
  "rows by source",
  ...tally(rows.flatMap(({ sources }) => sources)),
];

describe("the catalogue", () => {
  it("is kept as a table, line by line and in total", async () => {
    const table = lines.map(({ table, code, status, sources = ["-"] }) =>
      [table.padEnd(15), status.padEnd(13), code, `[${sources.join(" ")}]`].join("  "),
    );
    expect(lines.length).toBeGreaterThan(500);
    process.stdout.write(
      `catalogue: ${rows.length} rows, ${gaps.length} gaps, ${unsourced.length} rows without a source\n`,
    );
    await expect([...totals, "", ...table, ""].join("\n")).toMatchFileSnapshot("../fixtures/catalogue-table.golden");
  });

  it("says nothing without a source", () => {
    expect(rows.length).toBeGreaterThan(400);
    expect(unsourced).toEqual([]);
  });

  it("cites only sources that are listed, each under one key", () => {
    const citations = new Map(listed.map(({ key, citation }) => [key, citation]));
    expect(rows.flatMap(({ sources }) => sources).filter((key) => !citations.has(key))).toEqual([]);
    expect(listed.filter(({ key, citation }) => citations.get(key) !== citation)).toEqual([]);
  });
});
