import { ActionPlan } from "../../action-plan.js";
import { Clause } from "../../clause.js";
import { Contribution, ContributionFile, KeptContribution, NewContribution } from "../../contribution.js";
import { ContributionFate } from "../../contribution-fate.js";
import { LegalAct } from "../../legal-act.js";
import { PhaseTally } from "../../linked-events.js";
import { Programme } from "../../programme.js";
import { Source } from "../../source.js";
import { type Guard, guardOf } from "../guard.js";

/**
 * Whether something is a {@link Programme} as it stands.
 *
 * @example
 * PROGRAMMES.every(isProgramme); // true
 * isProgramme({ ...nap, clauses: nap.clauses.slice(1) }); // false
 */
export const isProgramme: Guard<Programme> = guardOf(Programme);

/**
 * Whether something is a {@link Clause} as it stands.
 *
 * @example
 * nap.clauses.every(isClause); // true
 */
export const isClause: Guard<Clause> = guardOf(Clause);

/**
 * Whether something is a {@link Source} as it stands.
 *
 * @example
 * nap.sources.every(isSource); // true
 */
export const isSource: Guard<Source> = guardOf(Source);

/**
 * Whether something is a {@link LegalAct} as it stands.
 *
 * @example
 * LEGAL_ACTS.every(isLegalAct); // true
 */
export const isLegalAct: Guard<LegalAct> = guardOf(LegalAct);

/**
 * Whether something is an {@link ActionPlan} as it stands.
 *
 * @example
 * ACTION_PLANS.every(isActionPlan); // true
 */
export const isActionPlan: Guard<ActionPlan> = guardOf(ActionPlan);

/**
 * Whether something is a {@link Contribution} as it stands.
 *
 * @example
 * isContribution(contribution); // true
 */
export const isContribution: Guard<Contribution> = guardOf(Contribution);

/**
 * Whether something is a {@link NewContribution} as it stands.
 *
 * @example
 * isNewContribution(contribution); // false
 */
export const isNewContribution: Guard<NewContribution> = guardOf(NewContribution);

/**
 * Whether something is a {@link KeptContribution} as it stands.
 *
 * @example
 * isKeptContribution(contribution); // false
 */
export const isKeptContribution: Guard<KeptContribution> = guardOf(KeptContribution);

/**
 * Whether something is a {@link ContributionFile} as it stands.
 *
 * @example
 * isContributionFile({ format: "wps-contributions", version: 1, edition: EDITION, contributions: [contribution] }); // true
 */
export const isContributionFile: Guard<ContributionFile> = guardOf(ContributionFile);

/**
 * Whether something is a {@link ContributionFate} as it stands.
 *
 * @example
 * isContributionFate({ status: "misplaced", because: "no-parent" }); // true
 */
export const isContributionFate: Guard<ContributionFate> = guardOf(ContributionFate);

/**
 * Whether something is a {@link PhaseTally} as it stands.
 *
 * @example
 * isPhaseTally({ preparation: 2, delivery: 1, afterwards: 0 }); // true
 */
export const isPhaseTally: Guard<PhaseTally> = guardOf(PhaseTally);
