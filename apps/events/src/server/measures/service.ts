import { type Actor, type Programme, type ProgrammeCode, Refused } from "@wps/model";
import {
  type EventPart,
  explain,
  type Measurement,
  type MeasureQuestion,
  measureProgramme,
  type ProgrammeMeasures,
} from "@wps/model/indicators";
import type { Kysely } from "kysely";
import type { ContributionService } from "../contributions/service.ts";
import { consistently } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import { permit } from "../session/permission.ts";
import { type EventLabel, measureRepository } from "./repository.ts";

export interface MeasureServiceDeps {
  readonly db: Kysely<Tables>;
  readonly contributions: ContributionService;
}

/** A number, and the events behind it under the names that readers know. */
export interface ExplainedMeasure {
  readonly measurement: Measurement;
  readonly events: (Omit<EventPart, "event"> & EventLabel)[];
}

/** What can be measured: of the events that the actor may read, and of no others. */
export function measureService({ db, contributions }: MeasureServiceDeps) {
  async function programmeOf(actor: Actor, code: ProgrammeCode): Promise<Programme> {
    const { programmes } = await contributions.catalogue(actor);
    const found = programmes.find(({ programme }) => programme.code === code);
    if (found === undefined) throw new Refused({ code: "PROGRAMME_NOT_FOUND", programme: code });
    return found.programme;
  }

  return {
    async measure(actor: Actor, code: ProgrammeCode): Promise<ProgrammeMeasures> {
      permit(actor, "measure:read");
      const programme = await programmeOf(actor, code);
      return measureProgramme(programme, await measureRepository(db).facts(actor, code));
    },

    async explain(actor: Actor, code: ProgrammeCode, question: MeasureQuestion): Promise<ExplainedMeasure> {
      permit(actor, "measure:read");
      const programme = await programmeOf(actor, code);
      return consistently(db, async (transaction) => {
        const view = measureRepository(transaction);
        const { measurement, events } = explain(programme, await view.facts(actor, code), question);
        const labels = await view.labels(
          actor,
          events.map(({ event }) => event),
        );
        const byEvent = new Map<string, EventLabel>(labels.map((label) => [label.event, label]));
        const named = events.flatMap((part) => {
          const label = byEvent.get(part.event);
          return label === undefined ? [] : [{ ...part, ...label }];
        });
        return { measurement, events: named };
      });
    },
  };
}
export type MeasureService = ReturnType<typeof measureService>;
