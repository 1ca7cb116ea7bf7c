import {
  type Actor,
  type BilingualLine,
  dayAt,
  type EventId,
  type EventPermit,
  HOME_TIME_ZONE,
  maybeForeign,
  type OrganisationId,
  type PermitChange,
  type PermitStep,
  type PlainDate,
  permitStep,
  Refused,
} from "@wps/model";
import type { Kysely } from "kysely";
import { atomically } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import type { EventService } from "../events/service.ts";
import type { OrganisationService } from "../organisations/service.ts";
import { accountOf } from "../session/actor.ts";
import { permit } from "../session/permission.ts";
import { type Permitted, permitRepository } from "./repository.ts";

export interface PermitServiceDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly events: EventService;
  readonly organisations: OrganisationService;
}

/** What is to be done about the permit of an event. */
interface OpenStep extends PermitStep {
  readonly event: EventId;
  readonly title: BilingualLine;
  /** Those at it that may be from abroad. */
  readonly foreign: readonly OrganisationId[];
}

/** What those who run events do about their permits, and what of it is to be done by when. */
export function permitService({ db, now, events, organisations }: PermitServiceDeps) {
  const today = () => dayAt(Date.parse(now()), HOME_TIME_ZONE);

  return {
    async get(actor: Actor, event: EventId): Promise<EventPermit> {
      await events.getFor(actor, event, "permit:read");
      return permitRepository(db).find(event);
    },

    /** Writes what is known of the permit of an event anew; nothing can have been done on a day to come. */
    async replace(actor: Actor, event: EventId, revision: number, change: PermitChange): Promise<EventPermit> {
      await events.getFor(actor, event, "permit:edit");
      refuseDaysToCome(change, today());
      return atomically(db, async (transaction) => {
        const kept = permitRepository(transaction);
        const value = { event, revision: revision + 1, ...change };
        if (await kept.replace(value, { by: accountOf(actor), at: now() })) return value;
        const { revision: current } = await kept.find(event);
        throw new Refused({ code: "PERMIT_CHANGED", yours: revision, current });
      });
    },

    /**
     * What is to be done about permits, what is due first first. Of an event of which nobody has said anything, it is asked
     * whether it needs one where somebody from abroad may be at it.
     */
    async due(actor: Actor): Promise<{ readonly today: PlainDate; readonly items: readonly OpenStep[] }> {
      permit(actor, "permit:read");
      const known = new Map((await organisations.list(actor)).map((organisation) => [organisation.id, organisation]));
      const foreignAt = ({ hosts, payers }: Permitted) => {
        const isMaybe = (pays: boolean) => (id: OrganisationId) => {
          const organisation = known.get(id);
          return organisation !== undefined && maybeForeign(organisation, pays);
        };
        return [...new Set([...payers.filter(isMaybe(true)), ...hosts.filter(isMaybe(false))])];
      };
      const all = await permitRepository(db).all(actor, today());
      const items = all.flatMap((one): OpenStep[] => {
        const foreign = foreignAt(one);
        if (one.permit === undefined && foreign.length === 0) return [];
        const step = permitStep(one.permit ?? { status: "unknown" }, one, today());
        return step === undefined ? [] : [{ ...step, event: one.event, title: one.title, foreign }];
      });
      return { today: today(), items: items.toSorted(byDay) };
    },
  };
}
export type PermitService = ReturnType<typeof permitService>;

const LATEST = "9";
const keyOf = ({ due = LATEST, event }: OpenStep) => `${due} ${event}`;
const byDay = (one: OpenStep, other: OpenStep) => (keyOf(one) < keyOf(other) ? -1 : 1);

function refuseDaysToCome({ permit: told }: PermitChange, today: PlainDate): void {
  if (told.status !== "needed") return;
  const { application, decision, report } = told;
  const done = [
    { on: application.status === "made" ? application.on : undefined, path: ["permit", "application", "on"] },
    { on: decision.status === "pending" ? undefined : decision.on, path: ["permit", "decision", "on"] },
    { on: report.sentOn, path: ["permit", "report", "sentOn"] },
  ];
  for (const { on, path } of done)
    if (on !== undefined && on > today) throw new Refused({ code: "DONE_TOO_EARLY", path, on, today });
}
