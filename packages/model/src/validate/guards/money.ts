import { AidEntry, AidPublishing, AidPublishingChange } from "../../aid-publishing.js";
import { EventMoney, EventMoneyChange } from "../../event-money.js";
import { ExchangeRate, KeptExchangeRate, NewExchangeRate } from "../../exchange-rate.js";
import { Grant, NewGrant } from "../../grant.js";
import { type Guard, guardOf } from "../guard.js";

/**
 * Whether something is an {@link ExchangeRate} as it stands.
 *
 * @example
 * isExchangeRate({ units: "1", from: "USD", to: "USD", worth: "1" }); // false
 */
export const isExchangeRate: Guard<ExchangeRate> = guardOf(ExchangeRate);

/**
 * Whether something is a {@link NewExchangeRate} as it stands.
 *
 * @example
 * isNewExchangeRate({ units: "1", from: "USD", to: "VND", worth: "25400", on: "2025-05-01", source: "SBV" }); // true
 */
export const isNewExchangeRate: Guard<NewExchangeRate> = guardOf(NewExchangeRate);

/**
 * Whether something is a {@link KeptExchangeRate} as it stands.
 *
 * @example
 * isKeptExchangeRate({ units: "1", from: "USD", to: "VND", worth: "25400", on: "2025-05-01", source: "SBV" }); // false
 */
export const isKeptExchangeRate: Guard<KeptExchangeRate> = guardOf(KeptExchangeRate);

/**
 * Whether something is a {@link Grant} as it stands.
 *
 * @example
 * isGrant({ level: "project", chain: [] }); // false
 */
export const isGrant: Guard<Grant> = guardOf(Grant);

/**
 * Whether something is a {@link NewGrant} as it stands.
 *
 * @example
 * isNewGrant({ level: "project", chain: [] }); // false
 */
export const isNewGrant: Guard<NewGrant> = guardOf(NewGrant);

/**
 * Whether something is {@link EventMoney} as it stands.
 *
 * @example
 * isEventMoney({ lines: [] }); // false
 */
export const isEventMoney: Guard<EventMoney> = guardOf(EventMoney);

/**
 * Whether something is an {@link EventMoneyChange} as it stands.
 *
 * @example
 * isEventMoneyChange({ lines: [] }); // true
 */
export const isEventMoneyChange: Guard<EventMoneyChange> = guardOf(EventMoneyChange);

/**
 * Whether something is an {@link AidEntry} as it stands.
 *
 * @example
 * isAidEntry({ organisation: "un-women", identifier: "XM-DAC-41146", channel: "41146" }); // true
 */
export const isAidEntry: Guard<AidEntry> = guardOf(AidEntry);

/**
 * Whether something is an {@link AidPublishing} as it stands.
 *
 * @example
 * isAidPublishing({ revision: 0, entries: [] }); // true
 */
export const isAidPublishing: Guard<AidPublishing> = guardOf(AidPublishing);

/**
 * Whether something is an {@link AidPublishingChange} as it stands.
 *
 * @example
 * isAidPublishingChange({ publisher: { organisation: "vwu", isSecondary: true }, entries: [] }); // false
 */
export const isAidPublishingChange: Guard<AidPublishingChange> = guardOf(AidPublishingChange);
