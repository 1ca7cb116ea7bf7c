import type { ClauseCode } from "@wps/model";
import type { JudgedContribution } from "../../contract/contributions.ts";
import type { ProgrammeView } from "../../contract/programmes.ts";
import { FateTag } from "../contribution-fate.tsx";
import { Cites } from "../sources.tsx";

/** What people added to a clause. */
export function contributionsTo({ contributions }: Pick<ProgrammeView, "contributions">, code: ClauseCode) {
  return contributions.filter(({ contribution }) => contribution.clause.code === code);
}

/** Whether the programme took something over from it. */
export const isTakenOver = ({ fate }: Pick<JudgedContribution, "fate">) =>
  fate.status === "added" || fate.status === "filled";

/** Marks a clause that people added or added something to; what was taken over cites its sources. */
export function ContributionMarks({ view, clause }: { view: ProgrammeView; clause: ClauseCode }) {
  return contributionsTo(view, clause)
    .filter(({ fate }) => fate.status !== "agrees")
    .map(({ contribution, fate, sourceKeys }) => (
      <span key={contribution.id}>
        <FateTag fate={fate} />
        <Cites keys={sourceKeys} />
      </span>
    ));
}
