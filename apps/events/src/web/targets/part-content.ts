import type { Observation } from "@wps/model";
import {
  getFramework,
  type KnownFramework,
  type KnownFrameworkCode,
  type KnownIndicatorCode,
  type KnownTarget,
  observationsOf,
} from "@wps/model/catalogue";
import { FRAMEWORK_PARTS, type FrameworkPart } from "./part.ts";

/** What a part of the page shows: frameworks with their targets, and figures that no target asks for. */
interface PartContent {
  readonly frameworks: readonly KnownFrameworkCode[];
  readonly beside: readonly KnownIndicatorCode[];
}

/** Every framework and every indicator of our own, each in its part. */
export const PART_CONTENT: Readonly<Record<FrameworkPart, PartContent>> = {
  "gender-equality": {
    frameworks: ["gender-equality-strategy-2021-2030"],
    beside: ["gender-equality-strategy-targets", "women-among-employed", "world-rank"],
  },
  leadership: {
    frameworks: ["women-leadership-2021-2030"],
    beside: ["women-in-leading-posts", "women-in-national-assembly", "women-in-peoples-councils"],
  },
  violence: {
    frameworks: ["gbv-programme-2021-2025"],
    beside: ["women-subjected-to-violence", "harmed-women-without-public-help", "population-subjected-to-violence"],
  },
  peacekeeping: {
    frameworks: [
      "viet-nam-peacekeeping-goal-2025",
      "un-uniformed-gender-parity-2018-2028",
      "defence-gender-equality-2021-2025",
    ],
    beside: [
      "women-sent-to-peacekeeping",
      "women-in-un-peacekeeping",
      "defence-plan-targets-met",
      "women-party-members-in-defence",
    ],
  },
};

/** What was observed of a target: of the part it is about, or of all parts. */
export function observationsFor({ indicator, scope }: KnownTarget<string>): Observation[] {
  return observationsOf(indicator).filter((row) => scope === undefined || row.scope === scope);
}

/** A target, and where on the page it stands. */
export interface ToldTarget {
  readonly part: FrameworkPart;
  readonly framework: KnownFramework<KnownFrameworkCode, string>;
  readonly target: KnownTarget<string>;
}

const TOLD: readonly ToldTarget[] = FRAMEWORK_PARTS.flatMap((part) =>
  PART_CONTENT[part].frameworks
    .map(getFramework)
    .flatMap((framework) => framework.targets.map((target) => ({ part, framework, target }))),
);

/** The first target of the page that asks for the same figures, where it is not this one. */
export function toldBefore(asking: KnownTarget<string>): ToldTarget | undefined {
  const first = TOLD.find(({ target }) => target.indicator === asking.indicator && target.scope === asking.scope);
  return first?.target === asking ? undefined : first;
}
