import type { Language } from "../text.js";
import { countIn, dayIn } from "./amount-words.js";
import type { ReportBlock, ReportCell, ReportTable } from "./report.js";
import type { ReportNames } from "./report-names.js";
import { REPORT_WORDS, type ReportWords } from "./report-words.js";
import type { StatementPeople } from "./statement-snapshot.js";

type PeopleTable = StatementPeople["tables"][number];
type Cell = PeopleTable["cells"][number];

const SUBJECTS = ["sex", "persons", "level", "organisation"] as const;
type Subject = (typeof SUBJECTS)[number];
/** The axis whose categories are the rows, for tables that have one beside sex. */
const AXES = { sex: "year", level: "level", organisation: "organisation" } as const;
const SEXES = ["woman", "man", "another", "undeclared", "unknown"] as const;

/** What was released of people, as it was released: hidden numbers are hidden here too. */
export function peopleBlocks(
  people: StatementPeople | undefined,
  tables: readonly PeopleTable[],
  { language, names }: { readonly language: Language; readonly names: ReportNames },
): ReportBlock[] {
  const words = REPORT_WORDS[language];
  const { people: say, heading } = words;
  if (people === undefined) {
    return [
      { is: "heading", text: heading.people },
      { is: "text", text: say.none },
    ];
  }
  const funders = [...new Set(tables.map(({ funder }) => funder))];
  return [
    { is: "heading", text: heading.people },
    ...funders.flatMap((funder): ReportBlock[] => [
      {
        is: "text",
        text: say.intro(String(people.release), dayIn(language, people.until), names.organisation(funder)),
      },
      ...SUBJECTS.map((subject) =>
        peopleTable(subject, ofFunder(tables, funder), funders.length > 1 ? names.organisation(funder) : "", language),
      ),
    ]),
    { is: "note", text: [say.hiddenNote, say.note.persons, people.isAudited ? "" : say.notAudited].join(" ").trim() },
  ];
}

const ofFunder = (tables: readonly PeopleTable[], funder: string) => tables.filter((table) => table.funder === funder);

function peopleTable(subject: Subject, tables: readonly PeopleTable[], of: string, language: Language): ReportTable {
  const words = REPORT_WORDS[language];
  const { people: say } = words;
  const rows = tables.filter((table) => table.subject === subject).flatMap((table) => rowsOf(subject, table));
  const sexes = SEXES.filter((sex) => sex === "woman" || sex === "man" || rows.some(({ cells }) => isTold(cells, sex)));
  return {
    is: "table",
    name: [say.name[subject], of].filter((part) => part !== "").join(", "),
    columns: [
      { heading: say.key[subject], is: "words" },
      ...sexes.map((sex) => ({ heading: words.sex[sex], is: "number" as const })),
      { heading: say.all, is: "number" },
    ],
    rows: rows.map(({ key, cells }) => [
      key === undefined ? say.all : categoryIn(subject, key, words),
      ...[...sexes, undefined].map((sex) => countCell(cells, sex, language)),
    ]),
    empty: say.empty,
  };
}

interface Row {
  /** `null` for what is not on record; undefined for everybody. */
  readonly key: string | null | undefined;
  readonly cells: readonly Cell[];
}

/** Rows of nobody are left out. */
function rowsOf(subject: Subject, { of, cells }: PeopleTable): Row[] {
  if (subject === "persons") return withPeople([{ key: of, cells }]);
  const axis = AXES[subject];
  const keys = [...new Set(cells.flatMap(({ at }) => (axis in at ? [at[axis] ?? null] : [])))];
  const rows: Row[] = keys.map((key) => ({
    key,
    cells: cells.filter(({ at }) => axis in at && (at[axis] ?? null) === key),
  }));
  const total: Row = { key: undefined, cells: cells.filter(({ at }) => !(axis in at)) };
  return withPeople(total.cells.length > 0 ? [...rows, total] : rows);
}

const withPeople = (rows: readonly Row[]) => rows.filter(({ cells }) => cells.some(({ people }) => people !== 0));

const cellOf = (cells: readonly Cell[], sex: string | undefined) =>
  cells.find(({ at }) => (sex === undefined ? !("sex" in at) : at.sex === sex));

const isTold = (cells: readonly Cell[], sex: string) =>
  (cellOf(cells, sex)?.people ?? null) !== 0 && cellOf(cells, sex) !== undefined;

function countCell(cells: readonly Cell[], sex: string | undefined, language: Language): ReportCell {
  const cell = cellOf(cells, sex);
  const words = REPORT_WORDS[language];
  if (cell === undefined) return words.nothing;
  if (cell.people === null) return words.people.hidden;
  return { text: countIn(language, cell.people), value: cell.people };
}

function categoryIn(subject: Subject, key: string | null, words: ReportWords): string {
  if (key === null) return words.people.notRecorded;
  const named: Readonly<Record<string, string>> =
    subject === "level" ? words.position : subject === "organisation" ? words.organisation : {};
  return named[key] ?? key;
}
