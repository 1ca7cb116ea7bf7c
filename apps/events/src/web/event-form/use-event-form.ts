import { type EventId, NewProgrammeEvent, type ProgrammeEvent } from "@wps/model";
import { useCallback, useMemo, useState } from "react";
import { useKeptWork } from "../kept-work.ts";
import { type Change, changedParts, type EventDraft, fromDraft, merge, toDraft } from "./draft.ts";
import { type FormIssue, issuesOf, partOf } from "./issues.ts";
import type { NewerVersion } from "./newer-version.tsx";
import type { Setback } from "./setback.ts";
import { draftPlace } from "./stored-draft.ts";
import { useSave } from "./use-save.ts";
import { useStable } from "./use-stable.ts";

/** Where a form starts: an event as it is kept, or none, and the draft to go on with. */
export interface Opening {
  readonly id?: EventId;
  readonly revision?: number | undefined;
  readonly base: EventDraft;
  readonly draft: EventDraft;
}

/**
 * The state of the form. There is one truth, the draft; whether it differs, what is wrong with it and what the browser
 * keeps of it all follow from it.
 */
export function useEventForm({ id, ...opening }: Opening) {
  const [base, setBase] = useState({ draft: opening.base, revision: opening.revision });
  const [draft, setDraft] = useState(opening.draft);
  const [attempts, setAttempts] = useState(0);
  const [newer, setNewer] = useState<NewerVersion>();
  const { send, pending, saved, setback, forget } = useSave(id, base.revision);

  const change: Change = useCallback((part, value) => setDraft((before) => ({ ...before, [part]: value })), []);
  const dirty = useMemo(() => saved === undefined && changedParts(base.draft, draft).length > 0, [saved, base, draft]);
  const issues = useStable(useIssues(attempts > 0, draft, setback));
  const work = useMemo(
    () => (dirty ? { base: base.draft, revision: base.revision, draft } : undefined),
    [dirty, base, draft],
  );
  const kept = useKeptWork(draftPlace(id), work);

  const save = () => {
    const event = NewProgrammeEvent.safeParse(fromDraft(draft));
    setAttempts((count) => count + 1);
    setNewer(undefined);
    if (event.success) send({ event: event.data, draft });
  };

  /** Goes on from the version that somebody else saved meanwhile. */
  const goOnFrom = (current: ProgrammeEvent, withMine: boolean) => {
    const theirs = toDraft(current);
    const mine = withMine ? changedParts(base.draft, draft) : [];
    setNewer({ withMine, contested: changedParts(base.draft, theirs).filter((part) => mine.includes(part)) });
    setDraft(withMine ? merge(base.draft, draft, theirs) : theirs);
    setBase({ draft: theirs, revision: current.revision });
    forget();
  };

  const reset = () => setDraft(base.draft);

  return {
    draft,
    change,
    dirty,
    kept,
    issues,
    attempts,
    setback: setback?.why,
    newer,
    pending,
    saved,
    save,
    goOnFrom,
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
