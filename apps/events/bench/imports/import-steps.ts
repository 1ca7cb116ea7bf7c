import { type EventId, type Organisation, type ProgrammeEvent, writtenName } from "@wps/model";
import { ImportOutcome, PersonMatches } from "../../src/contract/participation-imports.ts";
import { readList } from "../../src/server/participant-lists/reading/read-list.ts";
import type { Candidate } from "../../src/web/participant-import/candidate.ts";
import { type ImportDraft, NO_WORK } from "../../src/web/participant-import/draft.ts";
import { guessLayout } from "../../src/web/participant-import/layout.ts";
import { contextOf } from "../../src/web/participant-import/list-context.ts";
import { planOf } from "../../src/web/participant-import/plan.ts";
import { readRows } from "../../src/web/participant-import/row.ts";
import { standingsOf, withLikely } from "../../src/web/participant-import/standing.ts";
import { twinFinder, twinsIn } from "../../src/web/participant-import/twins.ts";
import type { testApp } from "../../test/app.ts";

/** What of an import takes time, in the order in which it is done. */
export const STEPS = [
  "read the file",
  "read the rows",
  "look for twins",
  "look on record",
  "decide",
  "import",
] as const;
export type Step = (typeof STEPS)[number];

/** How long each step of an import took, in milliseconds, and what came of it. */
export interface Imported {
  readonly steps: Readonly<Record<Step, number>>;
  readonly rows: number;
  readonly added: number;
  readonly fresh: number;
  readonly undo: string;
}

/** Who imports what, and where. */
export interface ImportOrder {
  readonly app: ReturnType<typeof testApp>;
  readonly event: ProgrammeEvent;
  readonly organisations: readonly Organisation[];
  readonly bytes: Uint8Array;
}

/** Brings a list in as the page does, with every likely match taken for one, and times each step. */
export async function importTimed({ app, event, organisations, bytes }: ImportOrder): Promise<Imported> {
  const watch = stopwatch();
  const { signal } = new AbortController();
  const list = { ...(await readList({ name: "danh-sach.xlsx", bytes }, signal)), layouts: [] };
  watch.lap("read the file");
  const given = { ...list, notes: [], tables: [...list.tables] };
  const layout = guessLayout(given);
  const table = given.tables[layout.table];
  if (table === undefined) throw new Error("There is no table in the list");
  const rows = await readRows(table, layout, contextOf(event, organisations), new Map(), signal);
  watch.lap("read the rows");
  const twins = await twinsIn(rows, twinFinder(), signal);
  watch.lap("look for twins");
  const people = await onRecord(app, event.id, rows);
  watch.lap("look on record");
  const candidates = new Map<number, readonly Candidate[]>(people);
  for (const [number, found] of twins) {
    const ofRows = found.map((twin): Candidate => ({ kind: "row", ...twin }));
    candidates.set(number, [...ofRows, ...(people.get(number) ?? [])]);
  }
  const draft: ImportDraft = withLikely({ rows, candidates, ...NO_WORK });
  // Of two rows that are likely one person on record the second stays out here; the page asks.
  const plan = planOf(draft, standingsOf(draft), "confirmed");
  watch.lap("decide");
  const answer = await app.post(`/api/events/${event.id}/participation-imports`, {
    name: "danh-sach.xlsx",
    rows: plan.rows,
    dryRun: false,
  });
  if (!answer.ok) throw new Error(await answer.text());
  const { import: made, added, fresh } = ImportOutcome.parse(await answer.json());
  watch.lap("import");
  const { steps } = watch;
  return {
    steps,
    rows: rows.filter(({ read }) => read.kind === "person").length,
    added,
    fresh,
    undo: `/api/participation-imports/${made?.id}`,
  };
}

/** Whom on record the rows may be about, as the page asks for it. */
async function onRecord(app: ImportOrder["app"], event: EventId, rows: ImportDraft["rows"]) {
  const sought = rows.flatMap(({ number, read }) => (read.kind === "person" ? [{ number, ...read.listed }] : []));
  const people = sought.map(({ person: { name, birthYear }, profile: { sex, organisation, function: work } }) => ({
    name: writtenName(name),
    sex,
    organisation,
    function: work,
    birthYear,
  }));
  const answer = await app.post(`/api/events/${event}/person-matches`, { people });
  if (!answer.ok) throw new Error(await answer.text());
  const { items } = PersonMatches.parse(await answer.json());
  return new Map(
    items.flatMap(({ at, suggestions }) => {
      const number = sought[at]?.number;
      const found = suggestions.map((of): Candidate => ({ kind: "person", isListed: false, of }));
      return number === undefined ? [] : [[number, found] as const];
    }),
  );
}

function stopwatch() {
  const steps: Record<Step, number> = {
    "read the file": 0,
    "read the rows": 0,
    "look for twins": 0,
    "look on record": 0,
    decide: 0,
    import: 0,
  };
  let began = performance.now();
  return {
    steps,
    lap(step: Step) {
      const now = performance.now();
      steps[step] = now - began;
      began = now;
    },
  };
}
