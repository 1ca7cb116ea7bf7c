import { Account, AccountChange } from "../../account.js";
import { FeedLink, NewFeedLink } from "../../feed-link.js";
import { Acceptance, Invitation, NewInvitation } from "../../invitation.js";
import { type Guard, guardOf } from "../guard.js";

/**
 * Whether something is an {@link Account} as it stands.
 *
 * @example
 * isAccount({ role: "organiser", organisations: [] }); // false
 */
export const isAccount: Guard<Account> = guardOf(Account);

/**
 * Whether something is an {@link AccountChange} as it stands.
 *
 * @example
 * isAccountChange({ role: "verifier", organisations: [], closed: false }); // true
 * isAccountChange({ role: "organiser", organisations: [], closed: false }); // false
 */
export const isAccountChange: Guard<AccountChange> = guardOf(AccountChange);

/**
 * Whether something is a {@link NewInvitation} as it stands.
 *
 * @example
 * isNewInvitation({ name: "Lan", email: "lan@example.org", role: "donor", organisations: ["un-women"] }); // true
 */
export const isNewInvitation: Guard<NewInvitation> = guardOf(NewInvitation);

/**
 * Whether something is an {@link Invitation} as it stands.
 *
 * @example
 * isInvitation({ purpose: "join" }); // false
 */
export const isInvitation: Guard<Invitation> = guardOf(Invitation);

/**
 * Whether something is an {@link Acceptance} as it stands.
 *
 * @example
 * isAcceptance({ purpose: "new-password", password: "a long way to the sea" }); // true
 */
export const isAcceptance: Guard<Acceptance> = guardOf(Acceptance);

/**
 * Whether something is a {@link FeedLink} as it stands.
 *
 * @example
 * isFeedLink({}); // false
 */
export const isFeedLink: Guard<FeedLink> = guardOf(FeedLink);

/**
 * Whether something is a {@link NewFeedLink} as it stands.
 *
 * @example
 * isNewFeedLink({}); // false
 */
export const isNewFeedLink: Guard<NewFeedLink> = guardOf(NewFeedLink);
