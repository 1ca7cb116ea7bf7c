import type { TABLES } from "../build/catalogue.js";
import { type Finding, itemsOf } from "../src/index.js";

/** A thing the catalogue says, with where it was read; or one that was looked for and not found, with nothing to cite. */
export interface Line {
  readonly code: string;
  /** How a wording is known, or else how a fact is. */
  readonly status: string;
  readonly sources: readonly string[] | undefined;
}

type Tables = typeof TABLES;
type Row<Name extends keyof Tables> = Tables[Name]["rows"][number];

interface Sourced {
  readonly sources: readonly string[];
}

const stated = (code: string, { sources }: Sourced): Line => ({ code, status: "stated", sources });

const based = (code: string, { basis, sources }: Sourced & { readonly basis: string }): Line => ({
  code,
  status: basis,
  sources,
});

const gap = (code: string, status: string): Line => ({ code, status, sources: undefined });

/** A wording: official, near-official, paraphrase, inferred or missing. */
const worded = (code: string, text: { readonly status: string; readonly sources?: readonly string[] }): Line => ({
  code,
  status: text.status,
  sources: text.sources,
});

/** An answer: found, by its basis; none, which is said by sources as well; or not found. */
function answered(code: string, answer: Finding<unknown>): Line {
  if (answer.status === "not-found") return gap(code, "not-found");
  return answer.status === "none" ? { code, status: "none", sources: answer.sources } : based(code, answer);
}

/** Sources are what the other lines cite, and measures are definitions of ours. */
const noLines = (): Line[] => [];

/** What each row of each table says, line by line. */
export const LINES: { readonly [Name in keyof Tables]: (row: Row<Name>) => readonly Line[] } = {
  programmes: (row) => [
    stated(row.code, row.instrument),
    answered(`${row.code} launch`, row.launch),
    ...itemsOf(row.legalBases).map((basis) => stated(`${row.code} basis ${basis.act}`, basis)),
    ...row.clauses.map((clause) => worded(`${row.code} ${clause.code}`, clause.text)),
    ...row.pillarTags.map((tag) => based(`${row.code} ${tag.clause} ${tag.pillar}`, tag)),
    ...row.discrepancies.map((one) => stated(`${row.code} discrepancy: ${one.subject.en}`, one)),
    ...row.remarks.map((one) => stated(`${row.code} remark: ${one.subject.en}`, one)),
    ...row.gaps.map((one) => gap(`${row.code} gap: ${one.sought.en}`, "missing")),
  ],
  actionPlans: (row) => [
    stated(row.code, row),
    ...Object.entries(row.answers).map(([question, answer]) => answered(`${row.code} ${question}`, answer)),
  ],
  frameworks: (row) => [
    worded(row.code, row.title),
    ...row.stated.map((count) => based(`${row.code} ${count.count} ${count.of}s`, count)),
    ...row.targets.flatMap((target) => [
      worded(`${row.code} ${target.code}`, target.text),
      ...itemsOf(target.milestones).map((one) => based(`${row.code} ${target.code} by ${one.by}`, one)),
      ...(target.deviation ? [stated(`${row.code} ${target.code} deviation`, target.deviation)] : []),
      ...target.discrepancies.map((one) => stated(`${row.code} ${target.code} discrepancy: ${one.subject.en}`, one)),
    ]),
    ...row.gaps.map((one) => gap(`${row.code} gap: ${one.sought.en}`, "missing")),
  ],
  indicators: (row) => [worded(row.code, row.title), answered(`${row.code} definition`, row.definition)],
  indicatorLists: (row) => [
    stated(row.code, row),
    ...row.stated.map((count) => based(`${row.code} ${count.of}s`, count)),
  ],
  observations: (row) => [based([row.indicator, row.scope, dateOf(row.date)].filter(Boolean).join(" "), row)],
  seriesBreaks: (row) => [based([row.indicator, row.scope, row.on].filter(Boolean).join(" "), row)],
  agencies: (row) => [
    based(row.code, row),
    ...row.names.map((name) => based(`${row.code} name ${name.onRecord.start}`, name)),
    ...(row.partOf ?? []).map((parent) =>
      based(`${row.code} part of ${parent.agency} ${parent.onRecord.start}`, parent),
    ),
  ],
  functions: (row) => [stated(row.code, row)],
  holdings: (row) => [based(`${row.function} ${row.agency} ${row.onRecord.start}`, row)],
  offices: (row) => [based(`${row.person}, ${row.title.en}`, row)],
  agencyGaps: (row) => [gap(`gap: ${row.sought.en}`, row.status)],
  provinces: (row) => [based([row.list, row.code, row.name.vi, row.validFrom].filter(Boolean).join(" "), row)],
  reorganisations: (row) => [
    ...row.milestones.map((one) => stated(`${one.kind} ${one.day}`, one)),
    ...row.levels.flatMap(({ level, before, after }) => [
      answered(`${level} before`, before),
      answered(`${level} after`, after),
    ]),
  ],
  legalActs: (row) => [stated(row.code, row)],
  measures: noLines,
  actionPlanSources: noLines,
  targetSources: noLines,
  agencySources: noLines,
  provinceSources: noLines,
  legalActSources: noLines,
};

function dateOf(date: string | { readonly start: string; readonly end: string }): string {
  return typeof date === "string" ? date : `${date.start}/${date.end}`;
}
