/**
 * What events take from each other: rooms, people, the hands of their hosts, a province. {@link bookingsOf} says what an event
 * takes and when, {@link clashesAmong} finds every clash in one pass, {@link clashIndex} checks one event or one session
 * among all others, and {@link nextFree} and {@link nextFreeDays} say when it would be none. What a clash is in words is for whoever shows it.
 *
 * @module @wps/model/clash
 */
export { type BookedKind, type BookedResource, type Booking, HOLD_DOUBTS, type HoldDoubt } from "./booking.js";
export { type BookedEvent, type BookedPerson, bookingsOf } from "./bookings-of.js";
export type { Clash, ClashReason } from "./clash.js";
export { type ClashIndex, clashIndex } from "./clash-index.js";
export {
  CLASH_KINDS,
  CLASH_LEVELS,
  type ClashKind,
  type ClashLevel,
  type ClashRules,
  DEFAULT_CLASH_RULES,
  type SharedRule,
} from "./clash-rules.js";
export { clashesAmong } from "./clashes-among.js";
export { MOST_PARTIES } from "./crowds.js";
export { type Invitation, type InvitationLoad, invitationLoad } from "./invitation-load.js";
export { type FreeTimeSearch, nextFree, nextFreeDays } from "./next-free.js";
