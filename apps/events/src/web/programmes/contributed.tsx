import { Anchor } from "@mantine/core";
import type { ClauseCode, ContributionFate } from "@wps/model";
import type { JudgedContribution } from "../../contract/contributions.ts";
import type { ProgrammeView } from "../../contract/programmes.ts";
import { FateTag } from "../contribution-fate.tsx";
import { useTexts } from "../language/i18n.ts";
import { Cites } from "../sources.tsx";
import { programmeTexts } from "./texts.ts";

/** What the programme took over comes first, then what stands beside it, then what disagrees. */
const TURNS: readonly ContributionFate["status"][] = ["added", "filled", "beside", "conflict", "agrees", "misplaced"];

/** What people added to a clause: what stands first, then as it came. */
export function contributionsTo({ contributions }: Pick<ProgrammeView, "contributions">, code: ClauseCode) {
  const turn = ({ fate }: JudgedContribution) => TURNS.indexOf(fate.status);
  return contributions
    .filter(({ contribution }) => contribution.clause.code === code)
    .sort((a, b) => turn(a) - turn(b) || (a.contribution.date < b.contribution.date ? -1 : 1));
}

/** Whether the programme took something over from it. */
export const isTakenOver = ({ fate }: Pick<JudgedContribution, "fate">) =>
  fate.status === "added" || fate.status === "filled";

/** Marks a clause that people added or added something to, each mark once; what was taken over cites its sources. */
export function ContributionMarks({ view, clause }: { view: ProgrammeView; clause: ClauseCode }) {
  const entries = contributionsTo(view, clause).filter(({ fate }) => fate.status !== "agrees");
  const first = entries.filter(
    ({ fate }, at) => entries.findIndex((other) => other.fate.status === fate.status) === at,
  );
  return first.map(({ contribution, fate, sourceKeys }) => (
    <span key={contribution.id}>
      <FateTag fate={fate} count={entries.filter((other) => other.fate.status === fate.status).length} />
      <Cites keys={sourceKeys} />
    </span>
  ));
}

/** Where the contributions to a clause stand on its page. */
export const CONTRIBUTIONS_ANCHOR = "contributions";

/** Leads to what stands beside the wording of a clause; nothing where nothing does. */
export function BesideLink({ view, clause }: { view: ProgrammeView; clause: ClauseCode }) {
  const say = useTexts(programmeTexts);
  if (!contributionsTo(view, clause).some(({ fate }) => fate.status === "beside" || fate.status === "conflict")) {
    return null;
  }
  return (
    <Anchor size="sm" underline="always" href={`#${CONTRIBUTIONS_ANCHOR}`}>
      {say("seeBeside")}
    </Anchor>
  );
}
