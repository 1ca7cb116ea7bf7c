import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ContributionId, NewContribution, type PlainDate } from "@wps/model";
import { useCallback, useMemo, useState } from "react";
import { useKeptWork } from "../kept-work.ts";
import { todayAtHome } from "../today.ts";
import { codeMeant } from "./code.ts";
import { type Change, type ContributionDraft, fromDraft } from "./draft.ts";
import { type FormIssue, issuesOf } from "./issues.ts";
import { outlookOf, useOthers } from "./others.ts";
import { addContribution, replaceContribution } from "./queries.ts";
import { refreshed } from "./refreshed.ts";
import { misplacedIssue, setbackOf } from "./setback.ts";
import { type DraftPlace, newDraftPlace } from "./stored-draft.ts";

/** Where a form starts: a contribution as it is kept, or none, and the draft to go on with. */
export interface Opening {
  readonly id?: ContributionId;
  readonly revision?: number | undefined;
  /** The day it was first added. */
  readonly date?: PlainDate;
  readonly base: ContributionDraft;
  readonly draft: ContributionDraft;
  /** Where the draft was left behind, for the form to go on keeping it there. */
  readonly place?: DraftPlace;
}

/** The state of the form: one draft, and what follows from it. */
export function useContributionForm({ id, revision, date, base, draft: start, place: left }: Opening) {
  const queries = useQueryClient();
  const [draft, setDraft] = useState(start);
  const [place] = useState(() => left ?? newDraftPlace(id));
  const [attempts, setAttempts] = useState(0);
  const others = useOthers(draft.programme, id);
  const change: Change = useCallback((changes) => setDraft((before) => ({ ...before, ...changes })), []);

  const saving = useMutation({
    networkMode: "always",
    mutationFn: ({ content, at }: { content: NewContribution; at: number | undefined }) =>
      id === undefined || at === undefined ? addContribution(content) : replaceContribution(id, at, content),
    onSettled: () => refreshed(queries),
  });
  const saved = saving.data;
  const isDirty = saved === undefined && JSON.stringify(draft) !== JSON.stringify(base);
  const work = useMemo(() => (isDirty ? { draft, revision } : undefined), [isDirty, draft, revision]);
  const isKept = useKeptWork(place, work);

  const setback = saving.error ? setbackOf(saving.error) : undefined;
  const outlook = useMemo(() => outlookOf(draft, others, date ?? todayAtHome()), [draft, others, date]);
  const misplaced = outlook?.status === "misplaced" ? [misplacedIssue(outlook.because, codeMeant(draft.code))] : [];
  const own = attempts > 0 ? issuesOf(draft) : [];
  const refused: readonly FormIssue[] = setback?.kind === "refused" ? setback.issues : [];
  const issues = [...own, ...misplaced, ...(misplaced.length > 0 ? [] : refused)];

  return {
    draft,
    change(changes: Partial<ContributionDraft>) {
      // What the server refused may be what has just been put right.
      if (setback?.kind === "refused") saving.reset();
      change(changes);
    },
    others,
    outlook,
    issues,
    attempts,
    setback,
    isDirty,
    isKept,
    place,
    isPending: saving.isPending,
    saved,
    /** @param at the revision to replace: the one that was read, or a later one that somebody decides to replace */
    save(at = revision) {
      setAttempts((count) => count + 1);
      const content = NewContribution.safeParse(fromDraft(draft));
      if (content.success && misplaced.length === 0 && !saving.isPending) saving.mutate({ content: content.data, at });
    },
    saveAsNew() {
      const content = NewContribution.safeParse(fromDraft(draft));
      if (content.success && !saving.isPending) saving.mutate({ content: content.data, at: undefined });
    },
  };
}
