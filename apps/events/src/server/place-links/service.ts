import {
  type AccessNeeds,
  type Actor,
  dayAt,
  type Participation,
  type ParticipationId,
  type ParticipationStatus,
  type PlaceAnswer,
  Refused,
  SeatLinkToken,
  takesSeat,
} from "@wps/model";
import type { Kysely } from "kysely";
import type { AccessNeedsService } from "../access-needs/service.ts";
import { atomically } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import type { EventService } from "../events/service.ts";
import { hashOf, newSecret } from "../link-secret.ts";
import type { LinkedList } from "../participations/by-link.ts";
import type { ParticipationService } from "../participations/service.ts";
import { obstacleNow, placeInQueue, settleSeats } from "../seats/book.ts";
import { type LinkedEvent, linkedEvent } from "../seats/linked-event.ts";
import { LINK } from "../session/actor.ts";
import { type Echo, type PlaceLink, placeLinkRepository } from "./repository.ts";

export interface PlaceLinkServiceDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly events: EventService;
  readonly participations: ParticipationService;
  readonly list: LinkedList;
  readonly needs: AccessNeedsService;
}

/** Somebody's own place, as they are told of it. */
interface OwnPlace extends Pick<Participation, "name" | "status"> {
  readonly event: LinkedEvent;
  readonly place?: number;
  readonly hasNeeds: boolean;
}

/** What people do about their own places, each under a link, and who makes these links. */
export function placeLinkService({ db, now, events, participations, list, needs }: PlaceLinkServiceDeps) {
  const links = placeLinkRepository(db);

  /** Where a link leads, until the event is over. */
  async function found(token: SeatLinkToken) {
    const link = await links.find(hashOf(token));
    if (link === undefined) throw new Refused({ code: "PLACE_NOT_FOUND" });
    const event = await events.getFor(LINK, link.event, "event:read");
    if (dayAt(Date.parse(now()), event.timeZone) > event.dates.end) throw new Refused({ code: "PLACE_NOT_FOUND" });
    return { link, event };
  }

  async function read(token: SeatLinkToken): Promise<OwnPlace> {
    const { link, event } = await found(token);
    const { participation } = await list.read(link.participation, db);
    const { echo } = link;
    const status = echo?.status ?? participation.status;
    const place =
      status === "waiting" ? await placeInQueue(db, link.event, echo?.queue ?? link.participation) : undefined;
    return {
      event: linkedEvent(event),
      name: participation.name,
      status,
      ...(place !== undefined && { place }),
      hasNeeds: echo?.hasNeeds ?? (await needs.has(link.participation)),
    };
  }

  /** An echo answers as a place would, and changes nothing but itself. */
  async function answerEcho(
    token: SeatLinkToken,
    { event, participation }: PlaceLink,
    echo: Echo,
    answer: PlaceAnswer,
  ) {
    const status = statusAfter(echo.status, answer);
    if (status === "confirmed" && echo.status === "waiting") {
      const { profile } = (await list.read(participation, db)).participation;
      throw new Refused({ code: "SEAT_NOT_FREE", because: await obstacleNow(db, event, profile, now) });
    }
    await links.setEcho(hashOf(token), { ...echo, status });
  }

  return {
    /** A link to somebody's place for the organisers to hand out; those that there were open nothing any more. */
    async handOut(actor: Actor, id: ParticipationId): Promise<SeatLinkToken> {
      const { event } = await participations.get(actor, id);
      await events.getFor(actor, event, "participation:edit");
      return atomically(db, async (transaction) => {
        await placeLinkRepository(transaction).deleteOf(id);
        return make({ event, participation: id }, transaction);
      });
    },

    make,

    async open(token: SeatLinkToken): Promise<OwnPlace> {
      const { link } = await found(token);
      await settleSeats(db, link.event, now);
      return read(token);
    },

    /** Says whether they come; whoever waits longest and fits gets the seat that is given up, in the same transaction. */
    async answer(token: SeatLinkToken, answer: PlaceAnswer): Promise<OwnPlace> {
      const { link } = await found(token);
      const { event, participation, echo } = link;
      if (echo !== undefined) await answerEcho(token, link, echo, answer);
      else {
        await atomically(db, (transaction) =>
          list.changing(event, transaction, async () => {
            const { status } = (await list.read(participation, transaction)).participation;
            await list.move(participation, statusAfter(status, answer), transaction);
          }),
        );
      }
      return read(token);
    },

    /** Keeps what they need in place of what they said before, or nothing. */
    async setNeeds(token: SeatLinkToken, wanted: AccessNeeds | undefined): Promise<void> {
      const { link } = await found(token);
      const { event, participation, echo } = link;
      if (echo === undefined) return needs.set(event, participation, wanted);
      await links.setEcho(hashOf(token), { ...echo, hasNeeds: wanted !== undefined });
    },
  };

  /** A link to a place, or one that echoes. */
  async function make(link: PlaceLink, within: Kysely<Tables>): Promise<SeatLinkToken> {
    const token = SeatLinkToken.parse(newSecret());
    await placeLinkRepository(within).insert(hashOf(token), link, now());
    return token;
  }
}
export type PlaceLinkService = ReturnType<typeof placeLinkService>;

/** Whoever gave up a place has none to come back to: somebody else may have it. */
function statusAfter<Status extends ParticipationStatus>(
  status: Status,
  answer: PlaceAnswer,
): Status | "confirmed" | "declined" {
  const isActive = takesSeat({ status }) || status === "waiting";
  if (answer === "decline") return isActive ? "declined" : status;
  if (!isActive) throw new Refused({ code: "PLACE_GIVEN_UP" });
  return "confirmed";
}
