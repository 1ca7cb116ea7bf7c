import {
  type AccountActor,
  AccountId,
  type Actor,
  type FeedLink,
  FeedLinkId,
  FeedToken,
  MOST_FEED_LINKS,
  type NewFeedLink,
  Refused,
} from "@wps/model";
import type { Kysely } from "kysely";
import { type AccountService, actorOf } from "../accounts/service.ts";
import { atomically } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import { hashOf, newSecret } from "../link-secret.ts";
import { permit } from "../session/permission.ts";
import { feedLinkRepository } from "./repository.ts";

/** A calendar asks every hour, or more often: when it last did is noted no finer than that. */
const NOTED_EVERY_MS = 3_600_000;

export interface FeedLinkServiceDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly newId: () => string;
  readonly accounts: AccountService;
}

/** A link that was just made, and the secret that is never told again. */
export interface MadeLink {
  readonly link: FeedLink;
  readonly token: FeedToken;
}

/** What can be done with private feed links. */
export function feedLinkService({ db, now, newId, accounts }: FeedLinkServiceDeps) {
  const links = feedLinkRepository(db);
  return {
    /** The links of the account that asks, the newest first. */
    async list(actor: Actor): Promise<FeedLink[]> {
      return links.of(ownerIn(actor));
    },

    async make(actor: Actor, { name }: NewFeedLink): Promise<MadeLink> {
      const account = ownerIn(actor);
      const token = FeedToken.parse(newSecret());
      const link = { id: FeedLinkId.parse(newId()), name, madeAt: now() };
      return atomically(db, async (transaction) => {
        const own = feedLinkRepository(transaction);
        await own.lock(account);
        if ((await own.of(account)).length >= MOST_FEED_LINKS) {
          throw new Refused({ code: "TOO_MANY_FEED_LINKS", most: MOST_FEED_LINKS });
        }
        await own.insert(account, link, hashOf(token));
        return { link, token };
      });
    },

    async revoke(actor: Actor, id: FeedLinkId): Promise<void> {
      if (!(await links.delete(ownerIn(actor), id))) throw new Refused({ code: "FEED_LINK_NOT_FOUND" });
    },

    /** Who reads with a link: its account, as what it is at this moment. */
    async readerWith(token: FeedToken): Promise<AccountActor> {
      const hash = hashOf(token);
      const owner = await links.ownerOf(hash);
      const account = owner === undefined ? undefined : await accounts.find(AccountId.parse(owner));
      if (account === undefined || account.closed) throw new Refused({ code: "FEED_LINK_NOT_FOUND" });
      const at = now();
      await links.markUsed(hash, at, new Date(Date.parse(at) - NOTED_EVERY_MS).toISOString());
      return actorOf(account);
    },
  };
}
export type FeedLinkService = ReturnType<typeof feedLinkService>;

/** The account that asks, where it may have links of its own. */
function ownerIn(actor: Actor): AccountId {
  permit(actor, "feed:own");
  if (!("account" in actor)) throw new Refused({ code: "NOT_ALLOWED", capability: "feed:own" });
  return actor.account;
}
