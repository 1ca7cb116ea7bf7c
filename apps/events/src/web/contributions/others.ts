import { useQuery } from "@tanstack/react-query";
import {
  type ContributionFate,
  type ContributionId,
  type Judged,
  type KeptContribution,
  NewContribution,
  overlay,
  type PlainDate,
  type Programme,
} from "@wps/model";
import { EDITION, findProgramme } from "@wps/model/catalogue";
import { useMemo } from "react";
import { programmesQuery } from "../api.ts";
import { type ContributionDraft, fromDraft } from "./draft.ts";

/** A programme as it stands without the contribution at hand. */
export interface Others {
  readonly published: Programme;
  readonly contributions: readonly KeptContribution[];
  readonly completed: Programme;
  readonly judged: readonly Judged<KeptContribution>[];
}

/** What stands beside a contribution in its programme; nothing where the catalogue has no such programme. */
export function useOthers(code: string, own: ContributionId | undefined): Others | undefined {
  const { data: views } = useQuery(programmesQuery);
  return useMemo(() => {
    const published = findProgramme(code);
    const view = views?.find(({ programme }) => programme.code === code);
    if (published === undefined || view === undefined) return undefined;
    const contributions = view.contributions.map(({ contribution }) => contribution).filter(({ id }) => id !== own);
    const { programme: completed, judged } = overlay(published, contributions);
    return { published, contributions, completed, judged };
  }, [views, code, own]);
}

/** What would become of a draft if it were saved; nothing while it cannot be. */
export function outlookOf(
  draft: ContributionDraft,
  others: Others | undefined,
  date: PlainDate,
): ContributionFate | undefined {
  const contribution = NewContribution.safeParse(fromDraft(draft));
  if (!contribution.success || others === undefined) return undefined;
  const { published, contributions } = others;
  const candidate = { ...contribution.data, date, against: { edition: EDITION } };
  return overlay(published, [...contributions, candidate]).judged.at(-1)?.fate;
}
