import { daysMeant, daysObserved, meets, rangeOf } from "@wps/model";
import { FRAMEWORKS, getFramework, getIndicator, seriesBreaksOf } from "@wps/model/catalogue";
import type { PathStanding } from "@wps/model/indicators";
import { FRAMEWORK_PARTS } from "./part.ts";
import { observationsFor, PART_CONTENT, type ToldTarget } from "./part-content.ts";
import { type Asked, type Held, wayOf } from "./target-way.ts";

/** How far a target is, the best first; "undetermined" is that there are figures, and that they leave it open. */
export const PROGRESS = ["reached", "on-the-way", "behind", "undetermined", "not-measured"] as const;
export type Progress = (typeof PROGRESS)[number];

/** A target, how far it is, and by what that is told. */
export interface TargetProgress extends ToldTarget {
  readonly progress: Progress;
  /** Absent where no figure was seen. */
  readonly asked?: Asked | undefined;
}

/** A framework with its targets, and where on the page of targets it stands. */
export interface FrameworkProgress extends Pick<ToldTarget, "framework" | "part"> {
  readonly targets: readonly TargetProgress[];
}

/** Whether a programme speaks of any framework with targets. */
export const speaksOfTargets = (programme: string): boolean =>
  FRAMEWORKS.some(({ spokenOfIn }) => spokenOfIn.some((spoken) => spoken.programme === programme));

/** Every framework on the page of targets with how far each of its targets is, in the order of that page. */
export const progressOfAll = (): FrameworkProgress[] =>
  FRAMEWORK_PARTS.flatMap((part) =>
    PART_CONTENT[part].frameworks.map(getFramework).map((framework) => ({
      part,
      framework,
      targets: framework.targets.map((target) => progressOfTarget({ part, framework, target })),
    })),
  );

function progressOfTarget({ part, framework, target }: ToldTarget): TargetProgress {
  const { unit } = getIndicator(target.indicator);
  const observations = observationsFor(target);
  if (unit === undefined || observations.length === 0) return { part, framework, target, progress: "not-measured" };
  const against = { target, period: framework.period };
  const asked = { against, observations, breaks: seriesBreaksOf(target.indicator), unit };
  return { part, framework, target, asked, progress: progressOf(asked) };
}

/**
 * How far a target is by its newest figures, each held against the milestone of its time. Where they do not say the same,
 * where there are figures of parts only, and where nothing tells the pace, it is left open.
 */
export function progressOf(asked: Asked): Exclude<Progress, "not-measured"> {
  const told = new Set(wayOf(asked).latest.map((held) => toldBy(held, asked)));
  const [only, ...others] = told;
  return only === undefined || others.length > 0 ? "undetermined" : only;
}

const ON_THE_WAY: ReadonlySet<PathStanding> = new Set(["ahead", "on-track"]);

function toldBy(
  { observation, milestone, standing: { possible } }: Held,
  { against: { target }, unit }: Asked,
): Exclude<Progress, "not-measured"> {
  const { status } = meets(rangeOf(observation, unit), milestone.goal, target.direction);
  if (status === "met") return "reached";
  // On the day itself it is no longer a question of pace.
  if (status === "not-met" && daysObserved(observation).end >= daysMeant(milestone.by).end) return "behind";
  if (possible.length === 0) return "undetermined";
  if (possible.every((standing) => ON_THE_WAY.has(standing))) return "on-the-way";
  return possible.some((standing) => ON_THE_WAY.has(standing)) ? "undetermined" : "behind";
}
