import { constant, rowWith } from "./constants.js";
import { defencePlan } from "./targets/defence-plan.js";
import { genderEqualityStrategy } from "./targets/gender-equality-strategy.js";
import { genderParityStrategy } from "./targets/gender-parity-strategy.js";
import type { KnownFramework, KnownTarget } from "./targets/known-framework.js";
import { peacekeepingGoal } from "./targets/peacekeeping-goal.js";
import { violenceProgramme } from "./targets/violence-programme.js";
import { womenLeadership } from "./targets/women-leadership.js";

const catalogued = [
  genderEqualityStrategy,
  womenLeadership,
  violenceProgramme,
  genderParityStrategy,
  peacekeepingGoal,
  defencePlan,
] as const;

type Catalogued = (typeof catalogued)[number];

/** The code of a framework of the catalogue. */
export type KnownFrameworkCode = Catalogued["code"];

/** The target codes of one framework of the catalogue, as a union of literals. */
export type TargetCodeOf<Code extends KnownFrameworkCode> = Extract<
  Catalogued,
  { code: Code }
>["targets"][number]["code"];

/** Every framework of targets, the gender-equality strategy first: the national programme refers to it for its numbers. */
export const FRAMEWORKS: readonly KnownFramework<KnownFrameworkCode, string>[] = constant([...catalogued]);

/**
 * The framework with this code. A code that the catalogue does not hold does not compile.
 *
 * @example
 * getFramework("women-leadership-2021-2030").act; // "2282-qd-ttg-2020"
 */
export function getFramework(code: KnownFrameworkCode): KnownFramework<KnownFrameworkCode, string> {
  return rowWith(FRAMEWORKS, code);
}

/**
 * The framework with a code from outside, or `undefined` when the catalogue holds none.
 *
 * @example
 * findFramework("women-leadership"); // undefined
 */
export function findFramework(code: string): KnownFramework<KnownFrameworkCode, string> | undefined {
  return FRAMEWORKS.find((framework) => framework.code === code);
}

/**
 * A target of a framework. A target that was not seen in that very framework does not compile.
 *
 * @example
 * getTarget("gender-equality-strategy-2021-2030", "O1.1").indicator; // "agencies-with-woman-key-leader"
 */
export function getTarget<const Code extends KnownFrameworkCode>(
  framework: Code,
  code: TargetCodeOf<Code>,
): KnownTarget<string> {
  return rowWith(getFramework(framework).targets, code);
}

/**
 * A target by codes from outside, or `undefined` when the catalogue holds no such framework or target.
 *
 * @example
 * findTarget("gender-equality-strategy-2021-2030", "O1.1")?.indicator; // "agencies-with-woman-key-leader"
 * findTarget("gender-equality-strategy-2021-2030", "O9.9"); // undefined
 */
export function findTarget(framework: string, code: string): KnownTarget<string> | undefined {
  return findFramework(framework)?.targets.find((target) => target.code === code);
}
