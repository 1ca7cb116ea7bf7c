import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type EventId, NewParticipation, type Participation, ParticipationChange } from "@wps/model";
import { useState } from "react";
import {
  addParticipation,
  participationsQuery,
  readParticipation,
  replaceParticipation,
} from "../people/participations.ts";
import { type Change, fromDraft, NOBODY, type PersonDraft, toDraft } from "./draft.ts";
import { type FormIssue, issuesOf } from "./issues.ts";
import { setbackOf } from "./setback.ts";

/** Whom a form is about: somebody on the list as they were read, or somebody new. */
export interface Opening {
  readonly event: EventId;
  readonly kept?: Participation;
}

/** The state of the form: one draft, and what follows from it. */
export function usePersonForm({ event, kept: opened }: Opening) {
  const queries = useQueryClient();
  const [kept, setKept] = useState(opened);
  const [base, setBase] = useState(() => (opened ? toDraft(opened) : NOBODY));
  const [draft, setDraft] = useState(base);
  const [attempts, setAttempts] = useState(0);
  const [theirs, setTheirs] = useState<Participation>();

  const saving = useMutation({
    networkMode: "always",
    mutationFn: (at: number | undefined) => {
      const said = { ...fromDraft(draft), entry: draft.entry };
      if (kept === undefined || at === undefined) return addParticipation(event, NewParticipation.parse(said));
      const { entry, ...change } = said;
      return replaceParticipation(kept.id, at, ParticipationChange.parse(change));
    },
    onError: async (error) => {
      if (kept !== undefined && setbackOf(error).kind === "changed") {
        setTheirs(await readParticipation(kept.id).catch(() => undefined));
      }
    },
    onSettled: () => queries.invalidateQueries({ queryKey: participationsQuery(event).queryKey }),
  });
  const setback = saving.error ? setbackOf(saving.error) : undefined;
  const own = attempts > 0 ? issuesOf(draft) : [];
  const refused: readonly FormIssue[] = setback?.kind === "refused" ? setback.issues : [];
  const change: Change = (changes) => {
    // What the server refused may be what is just being put right.
    if (setback?.kind === "refused") saving.reset();
    setDraft((before) => ({ ...before, ...changes }));
  };
  const begin = (next: PersonDraft, from: Participation | undefined) => {
    setKept(from);
    setBase(next);
    setDraft(next);
    setTheirs(undefined);
    setAttempts(0);
    saving.reset();
  };

  return {
    draft,
    change,
    attempts,
    issues: [...own, ...refused],
    setback,
    theirs,
    isPending: saving.isPending,
    isDirty: JSON.stringify(draft) !== JSON.stringify(base),
    begin,
    /**
     * Saves what is in order.
     *
     * @param onSaved told who was saved; not where it did not work
     * @param at the revision to replace: the one that was read, or a later one that somebody decides to replace
     */
    save(onSaved: (saved: Participation) => void, at = kept?.revision) {
      setAttempts((count) => count + 1);
      if (issuesOf(draft).length > 0 || saving.isPending) return;
      saving.mutate(at, { onSuccess: onSaved });
    },
  };
}
export type PersonForm = ReturnType<typeof usePersonForm>;
