import { type Language, toProvinceKey, wordingIn } from "@wps/model";
import { AGENCIES, INDICATORS, MEASURES, PROGRAMMES, PROVINCES } from "@wps/model/catalogue";
import type { Command } from "../command.js";
import { Misuse } from "../misuse.js";
import { knownWord } from "../nearest.js";
import { JSON_OUT } from "../options.js";
import { inColumns, toTable } from "../table.js";

/** A table of the catalogue: its rows as they are, and what people need of each. */
interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly object[];
  readonly say: (language: Language) => readonly (readonly string[])[];
}

type Words = Parameters<typeof wordingIn>[0];
const inWords = (text: Words, language: Language) => wordingIn(text, language).text;

const TASKS = PROGRAMMES.flatMap((programme) =>
  programme.clauses.filter(({ kind }) => kind === "task").map((clause) => ({ programme: programme.code, ...clause })),
);

const TABLES = {
  measures: {
    columns: ["code", "unit", "aggregation", "name"],
    rows: MEASURES,
    say: (language) =>
      MEASURES.map(({ code, unit, aggregation, name }) => [code, unit.kind, aggregation, inWords(name, language)]),
  },
  indicators: {
    columns: ["code", "unit", "title"],
    rows: INDICATORS,
    say: (language) =>
      INDICATORS.map(({ code, unit, title }) => [
        code,
        unit?.kind ?? "–",
        "wording" in title ? inWords(title.wording, language) : "–",
      ]),
  },
  programmes: {
    columns: ["code", "from", "to", "title"],
    rows: PROGRAMMES,
    say: (language) =>
      PROGRAMMES.map(({ code, period, shortTitle }) => [code, period.start, period.end, inWords(shortTitle, language)]),
  },
  tasks: {
    columns: ["link", "title"],
    rows: TASKS,
    say: (language) =>
      TASKS.map(({ programme, code, shortTitle }) => [
        `${programme}#${code}`,
        shortTitle ? inWords(shortTitle, language) : "–",
      ]),
  },
  agencies: {
    columns: ["code", "kind", "name"],
    rows: AGENCIES,
    say: (language) =>
      AGENCIES.map(({ code, kind, names }) => [
        code,
        kind,
        names.map(({ name }) => inWords(name, language)).join("; "),
      ]),
  },
  provinces: {
    columns: ["key", "from", "to", "name"],
    rows: PROVINCES,
    say: (language) =>
      PROVINCES.map((row) => [toProvinceKey(row), row.validFrom ?? "", row.validTo ?? "", inWords(row.name, language)]),
  },
} satisfies Record<string, Table>;

export const catalogue: Command = {
  name: "catalogue",
  takes: `[${Object.keys(TABLES).join("|")}]`,
  says: {
    vi: "Những gì trong danh mục: số đo, chỉ số, chương trình, nhiệm vụ, cơ quan, tỉnh.",
    en: "What the catalogue holds: measures, indicators, programmes, tasks, agencies, provinces.",
  },
  options: [JSON_OUT],
  run: (given, { say, language }) => {
    const [word, ...others] = given.words;
    if (others.length > 0) throw new Misuse({ vi: "Chỉ nêu một bảng.", en: "One table at a time." });
    if (word === undefined) {
      const counts = Object.entries(TABLES).map(([name, { rows }]) => [name, rows.length] as const);
      if (given.has("json")) say(`${JSON.stringify(Object.fromEntries(counts), null, 2)}\n`);
      else say(`${inColumns(counts.map((count) => count.map(String))).join("\n")}\n`);
      return 0;
    }
    const names = Object.keys(TABLES) as (keyof typeof TABLES)[];
    const table: Table = TABLES[knownWord({ vi: "bảng", en: "table" }, word, names)];
    say(given.has("json") ? `${JSON.stringify(table.rows, null, 2)}\n` : toTable(table.columns, table.say(language)));
    return 0;
  },
};
