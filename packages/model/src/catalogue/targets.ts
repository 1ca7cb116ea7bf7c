import { constant } from "./constants.js";
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
 * The framework with this code. A code that the catalogue does not hold does not compile; for one from outside, look
 * through {@link FRAMEWORKS}.
 *
 * @example
 * findFramework("women-leadership-2021-2030").act; // "2282-qd-ttg-2020"
 */
export function findFramework(code: KnownFrameworkCode): KnownFramework<KnownFrameworkCode, string> {
  const framework = FRAMEWORKS.find((row) => row.code === code);
  if (framework === undefined) throw new RangeError(`The catalogue holds no framework ${code}.`);
  return framework;
}

/**
 * A target of a framework. A target that was not seen in that very framework does not compile.
 *
 * @example
 * findTarget("gender-equality-strategy-2021-2030", "O1.1").indicator; // "agencies-with-woman-key-leader"
 */
export function findTarget<const Code extends KnownFrameworkCode>(
  framework: Code,
  code: TargetCodeOf<Code>,
): KnownTarget<string> {
  const target = findFramework(framework).targets.find((row) => row.code === code);
  if (target === undefined) throw new RangeError(`${framework} holds no target ${code}.`);
  return target;
}
