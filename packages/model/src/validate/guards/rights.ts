import { ConsentRecord, NewConsent, OwnConsent } from "../../consent.js";
import { DataRequest, NewDataRequest, RequestStep } from "../../data-request.js";
import { HoldLifting, LegalHold, NewLegalHold } from "../../legal-hold.js";
import { ReadingReason, SensitiveDetails } from "../../sensitive-details.js";
import { type Guard, guardOf } from "../guard.js";

/**
 * Whether something is a {@link NewConsent} as it stands.
 *
 * @example
 * isNewConsent({}); // false
 */
export const isNewConsent: Guard<NewConsent> = guardOf(NewConsent);

/**
 * Whether something is a {@link OwnConsent} as it stands.
 *
 * @example
 * isOwnConsent({}); // false
 */
export const isOwnConsent: Guard<OwnConsent> = guardOf(OwnConsent);

/**
 * Whether something is a {@link ConsentRecord} as it stands.
 *
 * @example
 * isConsentRecord({}); // false
 */
export const isConsentRecord: Guard<ConsentRecord> = guardOf(ConsentRecord);

/**
 * Whether something is a {@link NewDataRequest} as it stands.
 *
 * @example
 * isNewDataRequest({}); // false
 */
export const isNewDataRequest: Guard<NewDataRequest> = guardOf(NewDataRequest);

/**
 * Whether something is a {@link DataRequest} as it stands.
 *
 * @example
 * isDataRequest({}); // false
 */
export const isDataRequest: Guard<DataRequest> = guardOf(DataRequest);

/**
 * Whether something is a {@link RequestStep} as it stands.
 *
 * @example
 * isRequestStep({}); // false
 */
export const isRequestStep: Guard<RequestStep> = guardOf(RequestStep);

/**
 * Whether something is a {@link NewLegalHold} as it stands.
 *
 * @example
 * isNewLegalHold({}); // false
 */
export const isNewLegalHold: Guard<NewLegalHold> = guardOf(NewLegalHold);

/**
 * Whether something is a {@link HoldLifting} as it stands.
 *
 * @example
 * isHoldLifting({}); // false
 */
export const isHoldLifting: Guard<HoldLifting> = guardOf(HoldLifting);

/**
 * Whether something is a {@link LegalHold} as it stands.
 *
 * @example
 * isLegalHold({}); // false
 */
export const isLegalHold: Guard<LegalHold> = guardOf(LegalHold);

/**
 * Whether something is a {@link SensitiveDetails} as it stands.
 *
 * @example
 * isSensitiveDetails({}); // false
 */
export const isSensitiveDetails: Guard<SensitiveDetails> = guardOf(SensitiveDetails);

/**
 * Whether something is a {@link ReadingReason} as it stands.
 *
 * @example
 * isReadingReason({}); // false
 */
export const isReadingReason: Guard<ReadingReason> = guardOf(ReadingReason);
