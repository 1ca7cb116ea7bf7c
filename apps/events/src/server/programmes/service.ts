import { type Actor, type ClauseTally, linkedEvents, type Programme, Refused } from "@wps/model";
import { findProgramme, PROGRAMMES } from "@wps/model/catalogue";
import type { EventService } from "../events/service.ts";
import { permit } from "../session/permission.ts";

/** A programme beside the numbers of events on each of its clauses. */
export interface LinkedProgramme {
  readonly programme: Programme;
  readonly events: ClauseTally[];
}

/** What can be done with programmes: they come from the model's catalogue, none is written here. */
export function programmeService(events: EventService) {
  return {
    async list(actor: Actor): Promise<LinkedProgramme[]> {
      permit(actor, "programme:read");
      const links = await events.links(actor);
      return PROGRAMMES.map((programme) => ({ programme, events: linkedEvents(programme, links) }));
    },

    async get(actor: Actor, code: string): Promise<LinkedProgramme> {
      permit(actor, "programme:read");
      const programme = findProgramme(code);
      if (programme === undefined) throw new Refused({ code: "PROGRAMME_NOT_FOUND", programme: code });
      return { programme, events: linkedEvents(programme, await events.links(actor)) };
    },
  };
}
export type ProgrammeService = ReturnType<typeof programmeService>;
