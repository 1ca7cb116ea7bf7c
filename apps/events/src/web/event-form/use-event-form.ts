import { type EventId, enteredOf, NewProgrammeEvent, type ProgrammeEvent } from "@wps/model";
import { useCallback, useMemo, useState } from "react";
import { useKeptWork } from "../kept-work.ts";
import { mergeDrafts, type Piece } from "./collision.ts";
import { type Change, changedParts, type EventDraft, fromDraft, toDraft } from "./draft.ts";
import { type FormIssue, issuesOf, partOf } from "./issues.ts";
import type { Spread } from "./series/spread.ts";
import type { Setback } from "./setback.ts";
import { useSave } from "./use-save.ts";
import { useStable } from "./use-stable.ts";

/** Where a form starts: an event as it is kept, or none, the draft to go on with, and where the browser keeps that. */
export interface Opening {
  readonly id?: EventId;
  readonly revision?: number | undefined;
  readonly base: EventDraft;
  readonly draft: EventDraft;
  readonly place: string;
}

/** What the form stands on since somebody else saved the event: their version alone, or with what was changed here. */
export type Newer = "merged" | "theirs";

/**
 * The state of the form. There is one truth, the draft; whether it differs, what is wrong with it and what the browser
 * keeps of it all follow from it.
 */
export function useEventForm({ id, place, ...opening }: Opening) {
  const [base, setBase] = useState({ draft: opening.base, revision: opening.revision });
  const [draft, setDraft] = useState(opening.draft);
  const [attempts, setAttempts] = useState(0);
  const [newer, setNewer] = useState<Newer>();
  const { send, pending, saved, setback, forget } = useSave(id, base.revision);

  const change: Change = useCallback((part, value) => setDraft((before) => ({ ...before, [part]: value })), []);
  const dirty = useMemo(() => saved === undefined && changedParts(base.draft, draft).length > 0, [saved, base, draft]);
  const issues = useStable(useIssues(attempts > 0, draft, setback));
  const work = useMemo(
    () => (dirty ? { base: base.draft, revision: base.revision, draft } : undefined),
    [dirty, base, draft],
  );
  const kept = useKeptWork(place, work);

  const save = (as: "itself" | "a new event" = "itself", spread?: Spread) => {
    const event = NewProgrammeEvent.safeParse(fromDraft(draft));
    setAttempts((count) => count + 1);
    setNewer(undefined);
    if (event.success) send({ event: event.data, draft, asNew: as === "a new event", spread });
  };

  const standOn = (current: ProgrammeEvent, how: Newer, next: (theirs: EventDraft) => EventDraft) => {
    const theirs = toDraft(enteredOf(current));
    setNewer(how);
    setDraft(next(theirs));
    setBase({ draft: theirs, revision: current.revision });
    forget();
  };
  /** Goes on from the version that somebody else saved meanwhile, of which these pieces are taken. */
  const mergeWith = (current: ProgrammeEvent, pieces: readonly Piece[]) =>
    standOn(current, "merged", (theirs) => mergeDrafts(draft, theirs, pieces));
  const takeTheirs = (current: ProgrammeEvent) => standOn(current, "theirs", (theirs) => theirs);

  const reset = () => setDraft(base.draft);

  return {
    draft,
    base,
    change,
    dirty,
    kept,
    issues,
    attempts,
    setback,
    newer,
    pending,
    saved,
    save,
    mergeWith,
    takeTheirs,
    reset,
  };
}

/** Ours are looked for anew at every change; the server's stand until the part that they are about is changed. */
function useIssues(attempted: boolean, draft: EventDraft, setback: { draft: EventDraft; why: Setback } | undefined) {
  return useMemo((): readonly FormIssue[] => {
    const own = attempted ? issuesOf(draft) : [];
    if (setback?.why.kind !== "refused") return own;
    const standing = setback.why.issues.filter((issue) => {
      const part = partOf(issue);
      return part === undefined || setback.draft[part] === draft[part];
    });
    return [...own, ...standing];
  }, [attempted, draft, setback]);
}
