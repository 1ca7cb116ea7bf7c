import {
  type Actor,
  type BilingualLine,
  can,
  dayAt,
  type EventId,
  HOME_TIME_ZONE,
  type NewRecommendation,
  type PlainDate,
  type Recommendation,
  RecommendationId,
  type Refusal,
  Refused,
  subjectOf,
} from "@wps/model";
import type { Kysely } from "kysely";
import { atomically } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import type { EventService } from "../events/service.ts";
import type { OrganisationService } from "../organisations/service.ts";
import { accountOf } from "../session/actor.ts";
import { permit } from "../session/permission.ts";
import { recommendationRepository } from "./repository.ts";

export interface RecommendationServiceDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly newId: () => string;
  readonly events: EventService;
  readonly organisations: OrganisationService;
}

/** A recommendation, and what its event is called. */
interface FollowedUp {
  readonly recommendation: Recommendation;
  readonly event: BilingualLine;
}

/** What can be done with what was recommended and promised at events. None goes away: what will not be done is dropped. */
export function recommendationService({ db, now, newId, events, organisations }: RecommendationServiceDeps) {
  const kept = recommendationRepository(db);
  const today = () => dayAt(Date.parse(now()), HOME_TIME_ZONE);
  const made = (actor: Actor) => ({ by: accountOf(actor), at: now() });

  async function refuse(actor: Actor, { owner, followUp }: NewRecommendation): Promise<void> {
    const known = await organisations.known(actor, [owner]);
    if (!known.has(owner)) throw new Refused({ code: "ORGANISATION_NOT_FOUND", path: ["owner"], id: owner });
    if (followUp.state === "open" || followUp.on <= today()) return;
    throw new Refused({ code: "DONE_TOO_EARLY", path: ["followUp", "on"], on: followUp.on, today: today() });
  }

  return {
    async list(actor: Actor, event: EventId): Promise<readonly Recommendation[]> {
      await events.getFor(actor, event, "result:read");
      return kept.ofEvent(event);
    },

    /** Those of all events of which the actor may read results. */
    async followUps(actor: Actor): Promise<{ readonly today: PlainDate; readonly items: readonly FollowedUp[] }> {
      permit(actor, "result:read");
      const { events: readable } = await events.all(actor);
      const titles = new Map(
        readable.flatMap((event) => (can(actor, "result:read", subjectOf(event)) ? [[event.id, event.title]] : [])),
      );
      const items = (await kept.all()).flatMap((recommendation) => {
        const event = titles.get(recommendation.event);
        return event === undefined ? [] : [{ recommendation, event }];
      });
      return { today: today(), items };
    },

    async add(actor: Actor, event: EventId, draft: NewRecommendation): Promise<Recommendation> {
      await events.getFor(actor, event, "result:edit");
      await refuse(actor, draft);
      const recommendation = { ...draft, id: RecommendationId.parse(newId()), event, revision: 1 };
      await atomically(db, (within) => recommendationRepository(within).insert(recommendation, made(actor)));
      return recommendation;
    },

    async replace(
      actor: Actor,
      id: RecommendationId,
      revision: number,
      draft: NewRecommendation,
    ): Promise<Recommendation> {
      permit(actor, "result:edit");
      const before = await kept.find(id);
      const nothing: Refusal = { code: "RECOMMENDATION_NOT_FOUND", id };
      await events.getBehind(actor, before?.event, "result:edit", nothing);
      if (before === undefined) throw new Refused(nothing);
      await refuse(actor, draft);
      const recommendation = { ...draft, id, event: before.event, revision: revision + 1 };
      const isReplaced = await atomically(db, (within) =>
        recommendationRepository(within).replace(recommendation, made(actor)),
      );
      if (isReplaced) return recommendation;
      const current = (await kept.find(id))?.revision ?? before.revision;
      throw new Refused({ code: "RECOMMENDATION_CHANGED", yours: revision, current });
    },
  };
}
export type RecommendationService = ReturnType<typeof recommendationService>;

/** What was recommended and promised at events, for those who tell it beside their results. Whom they may tell, they have asked. */
export function recommendationsOfEvents(db: Kysely<Tables>) {
  const kept = recommendationRepository(db);
  return {
    events: () => kept.events(),
    find: (events: readonly EventId[]): Promise<readonly Recommendation[]> => kept.ofEvents(events),
  };
}
