import { useQueryClient } from "@tanstack/react-query";
import type { ParticipationImport, ParticipationStatus, ProgrammeEvent } from "@wps/model";
import type { ListContext } from "@wps/model/people";
import { useState } from "react";
import type { ReadList } from "../../contract/list-readings.ts";
import type { ImportOutcome } from "../../contract/participation-imports.ts";
import { type HandedIn, readList } from "../people/list-reading.ts";
import { participationsQuery } from "../people/participations.ts";
import { type ImportDraft, NO_WORK, type Work, withCandidates, withCorrection } from "./draft.ts";
import { guessLayout, hasName, headingOf, type Layout } from "./layout.ts";
import { type ImportPlan, planOf } from "./plan.ts";
import { importList, importsQuery } from "./queries.ts";
import { candidatesOf, type Known } from "./recognition.ts";
import { type Correction, readRows } from "./row.ts";
import { standingsOf } from "./standing.ts";
import { twinFinder } from "./twins.ts";
import { useTask } from "./use-task.ts";

/** A list as it was read, under the name that the import will have. */
export interface Given {
  readonly name: string;
  readonly list: ReadList;
}

interface AtRows {
  readonly given: Given;
  readonly layout: Layout;
  readonly draft: ImportDraft;
  readonly known: Known;
}

/** How far a list has come, with all that is known of it by then. Nothing of it is kept beyond the page: it is personal. */
export type Progress =
  | { readonly at: "file" }
  | { readonly at: "columns"; readonly given: Given; readonly layout: Layout; readonly work: Work }
  | ({ readonly at: "rows" } & AtRows)
  | ({
      readonly at: "import";
      readonly plan: ImportPlan;
      readonly tried?: ImportOutcome;
      readonly isWriting: boolean;
    } & AtRows)
  | { readonly at: "done"; readonly made: ParticipationImport };

/** A list on its way onto the list of an event, and what can be done with it at each step. */
export function useImport(event: ProgrammeEvent, context: ListContext) {
  const queries = useQueryClient();
  const task = useTask();
  const [progress, setProgress] = useState<Progress>({ at: "file" });
  const [status, setStatus] = useState<ParticipationStatus>("confirmed");

  const go = (to: Progress) => {
    task.forget();
    setProgress(to);
  };
  const change = (by: (draft: ImportDraft) => ImportDraft) =>
    setProgress((now) => (now.at === "rows" ? { ...now, draft: by(now.draft) } : now));

  /** The people of the event as they are now: somebody else may be at the same list. */
  const listedNow = async () => {
    const { items } = await queries.fetchQuery({ ...participationsQuery(event.id), staleTime: 0 });
    return new Set(items.map(({ person }) => person));
  };
  const send = ({ given, layout, plan }: Extract<Progress, { at: "import" }>, dryRun: boolean) => {
    const heading = headingOf(given.list.tables[layout.table]?.rows ?? [], layout);
    return importList(event.id, {
      name: given.name,
      rows: [...plan.rows],
      ...(heading && { layout: { heading, columns: [...layout.columns] } }),
      dryRun,
    });
  };

  return {
    event,
    context,
    progress,
    task,
    status,
    setStatus,
    change,
    begin: () => go({ at: "file" }),

    handIn: (handedIn: HandedIn, name: string) =>
      task.run(async (signal) => {
        const list = await readList(handedIn, signal);
        go({ at: "columns", given: { name, list }, layout: guessLayout(list), work: NO_WORK });
      }),

    layOut: (layout: Layout) => setProgress((now) => (now.at === "columns" ? { ...now, layout } : now)),

    /** Reads the rows, and looks for whom they may be about. */
    readOn: () =>
      task.run(async (signal) => {
        if (progress.at !== "columns" || !hasName(progress.layout.columns)) return;
        const { given, layout, work } = progress;
        const table = given.list.tables[layout.table];
        if (table === undefined) return;
        const rows = await readRows(table, layout, context, work.corrections, signal);
        const known = { event: event.id, listed: await listedNow(), finder: twinFinder() };
        const candidates = await candidatesOf(rows, known, signal);
        go({ at: "rows", given, layout, draft: { rows, candidates, ...work }, known });
      }),

    /** Back to the columns, with all that was worked out. */
    seeColumns: () => {
      if (progress.at !== "rows") return;
      const { given, layout, draft } = progress;
      go({ at: "columns", given, layout, work: draft });
    },

    /** Puts something right in a row, once it is known whom it may be about then; tells whether that worked. */
    correct: (number: number, correction: Correction) =>
      task.run(async (signal) => {
        if (progress.at !== "rows") return;
        const { layout, known, draft } = progress;
        const { rows } = withCorrection(draft, number, correction, layout.columns, context);
        const found = await candidatesOf(
          rows.filter((row) => row.number === number),
          known,
          signal,
        );
        change((now) =>
          withCandidates(withCorrection(now, number, correction, layout.columns, context), number, found),
        );
      }),

    /** Asks the server what would become of the list as it is. */
    tryOut: () => {
      if (progress.at !== "rows") return;
      const plan = planOf(progress.draft, standingsOf(progress.draft), status);
      const { given, layout, draft, known } = progress;
      const next = { at: "import", given, layout, draft, known, plan, isWriting: false } as const;
      go(next);
      void task.run(async () => {
        const tried = await send(next, true);
        setProgress((now) => (now.at === "import" ? { ...now, tried } : now));
      });
    },

    seeRows: () => {
      if (progress.at !== "import") return;
      const { given, layout, draft, known } = progress;
      task.stop();
      go({ at: "rows", given, layout, draft, known });
    },

    write: () =>
      task.run(async () => {
        if (progress.at !== "import") return;
        setProgress({ ...progress, isWriting: true });
        const { import: made } = await send(progress, false).finally(() =>
          Promise.all([
            queries.invalidateQueries({ queryKey: participationsQuery(event.id).queryKey }),
            queries.invalidateQueries({ queryKey: importsQuery(event.id).queryKey }),
          ]),
        );
        if (made) go({ at: "done", made });
      }),
  };
}
export type ImportFlow = ReturnType<typeof useImport>;
