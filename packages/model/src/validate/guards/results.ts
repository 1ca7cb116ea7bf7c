import { DocumentAddress, NewDocument, ProgrammeDocument } from "../../document.js";
import { DueReport } from "../../due-report.js";
import { EventPermit, Permit, PermitChange } from "../../permit.js";
import { PermitStep } from "../../permit-step.js";
import { NewRecommendation, Recommendation } from "../../recommendation.js";
import { Delivery, GrantRequirements, RequirementsChange } from "../../requirement.js";
import { Results, ResultsChange } from "../../result.js";
import { type Guard, guardOf } from "../guard.js";

/**
 * Whether something is {@link Results} as it stands.
 *
 * @example
 * isResults({ results: [] }); // false
 */
export const isResults: Guard<Results> = guardOf(Results);

/**
 * Whether something is a {@link ResultsChange} as it stands.
 *
 * @example
 * isResultsChange({ results: [] }); // true
 */
export const isResultsChange: Guard<ResultsChange> = guardOf(ResultsChange);

/**
 * Whether something is a {@link Recommendation} as it stands.
 *
 * @example
 * isRecommendation({ kind: "commitment" }); // false
 */
export const isRecommendation: Guard<Recommendation> = guardOf(Recommendation);

/**
 * Whether something is a {@link NewRecommendation} as it stands.
 *
 * @example
 * isNewRecommendation({ kind: "commitment" }); // false
 */
export const isNewRecommendation: Guard<NewRecommendation> = guardOf(NewRecommendation);

/**
 * Whether something is {@link GrantRequirements} as it stands.
 *
 * @example
 * isGrantRequirements({ requirements: [] }); // false
 */
export const isGrantRequirements: Guard<GrantRequirements> = guardOf(GrantRequirements);

/**
 * Whether something is a {@link RequirementsChange} as it stands.
 *
 * @example
 * isRequirementsChange({ requirements: [] }); // true
 */
export const isRequirementsChange: Guard<RequirementsChange> = guardOf(RequirementsChange);

/**
 * Whether something is a {@link DueReport} as it stands.
 *
 * @example
 * isDueReport({ kind: "audit" }); // false
 */
export const isDueReport: Guard<DueReport> = guardOf(DueReport);

/**
 * Whether something is a {@link Delivery} as it stands.
 *
 * @example
 * isDelivery({ on: null }); // false
 */
export const isDelivery: Guard<Delivery> = guardOf(Delivery);

/**
 * Whether something is a {@link ProgrammeDocument} as it stands.
 *
 * @example
 * isProgrammeDocument({ kind: "agenda" }); // false
 */
export const isProgrammeDocument: Guard<ProgrammeDocument> = guardOf(ProgrammeDocument);

/**
 * Whether something is a {@link NewDocument} as it stands.
 *
 * @example
 * isNewDocument({ kind: "agenda" }); // false
 */
export const isNewDocument: Guard<NewDocument> = guardOf(NewDocument);

/**
 * Whether something is a {@link DocumentAddress} as it stands.
 *
 * @example
 * isDocumentAddress({ url: "https://example.org/report.pdf", type: "application/pdf" }); // true
 */
export const isDocumentAddress: Guard<DocumentAddress> = guardOf(DocumentAddress);

/**
 * Whether something is a {@link Permit} as it stands.
 *
 * @example
 * isPermit({ status: "unknown" }); // true
 */
export const isPermit: Guard<Permit> = guardOf(Permit);

/**
 * Whether something is a {@link PermitChange} as it stands.
 *
 * @example
 * isPermitChange({ permit: { status: "unknown" } }); // true
 */
export const isPermitChange: Guard<PermitChange> = guardOf(PermitChange);

/**
 * Whether something is an {@link EventPermit} as it stands.
 *
 * @example
 * isEventPermit({ permit: { status: "unknown" } }); // false
 */
export const isEventPermit: Guard<EventPermit> = guardOf(EventPermit);

/**
 * Whether something is a {@link PermitStep} as it stands.
 *
 * @example
 * isPermitStep({ step: "apply", isSure: false }); // true
 */
export const isPermitStep: Guard<PermitStep> = guardOf(PermitStep);
