import {
  type Actor,
  type ClauseTally,
  type Judged,
  type KeptContribution,
  linkedEvents,
  type Programme,
  Refused,
} from "@wps/model";
import type { ContributionService } from "../contributions/service.ts";
import type { EventService } from "../events/service.ts";
import { permit } from "../session/permission.ts";

export interface ProgrammeServiceDeps {
  readonly events: EventService;
  readonly contributions: ContributionService;
}

/** A programme with all that was added to it, beside the numbers of events on each of its clauses. */
export interface LinkedProgramme {
  readonly programme: Programme;
  readonly contributions: Judged<KeptContribution>[];
  readonly events: ClauseTally[];
}

/** What can be done with programmes: they come from the model's catalogue, completed by contributions. */
export function programmeService({ events, contributions }: ProgrammeServiceDeps) {
  async function list(actor: Actor): Promise<LinkedProgramme[]> {
    permit(actor, "programme:read");
    const { programmes } = await contributions.catalogue(actor);
    const links = await events.links(actor);
    return programmes.map(({ programme, judged }) => ({
      programme,
      contributions: [...judged],
      events: linkedEvents(programme, links),
    }));
  }

  return {
    list,

    async get(actor: Actor, code: string): Promise<LinkedProgramme> {
      const found = (await list(actor)).find(({ programme }) => programme.code === code);
      if (found === undefined) throw new Refused({ code: "PROGRAMME_NOT_FOUND", programme: code });
      return found;
    },
  };
}
export type ProgrammeService = ReturnType<typeof programmeService>;
