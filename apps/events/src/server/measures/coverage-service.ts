import { type Actor, type OrganisationId, type ProgrammeCode, Refused } from "@wps/model";
import { REFERENCE } from "@wps/model/catalogue";
import {
  type AskedCoverage,
  type CoverageFact,
  type CoverageMap,
  type CoverageSpot,
  coverageMap,
  eventsOnMap,
  type Reference,
} from "@wps/model/indicators";
import { consistently } from "../db/atomically.ts";
import { keptAnswers } from "../events/kept-answers.ts";
import { permit } from "../session/permission.ts";
import { type EventLabel, measureRepository } from "./repository.ts";
import { coverageRepository } from "./repository-of-coverage.ts";
import type { MeasureServiceDeps } from "./service.ts";

/** Facts for so many readers are kept: actors who read the same share theirs. */
const MOST_READERS = 20;
/** So many maps are kept; one is some hundred kilobytes at most. */
const MOST_MAPS = 200;

/** The events behind a number of the map, as many as are named at once. */
export interface Covering {
  readonly total: number;
  readonly events: (EventLabel & { readonly leads: OrganisationId[]; readonly funders: CoverageFact["funders"] })[];
}

/** What covers a programme: of the events that the actor may read, and of no others. */
export function coverageService({ db, events, contributions }: MeasureServiceDeps) {
  const facts = keptAnswers<CoverageFact[]>(MOST_READERS);
  const maps = keptAnswers<CoverageMap>(MOST_MAPS);

  /** The catalogue as contributions complete it, and a text that changes whenever they do. */
  async function referenceFor(actor: Actor, code: ProgrammeCode) {
    const { programmes, judged } = await contributions.catalogue(actor);
    const found = programmes.map(({ programme }) => programme);
    if (!found.some((programme) => programme.code === code)) {
      throw new Refused({ code: "PROGRAMME_NOT_FOUND", programme: code });
    }
    const reference: Reference = { ...REFERENCE, programmes: found };
    return { reference, version: judged.map(({ contribution: { id, revision } }) => `${id}@${revision}`).join() };
  }

  return {
    async map(actor: Actor, question: AskedCoverage): Promise<CoverageMap> {
      permit(actor, "measure:read");
      const { reference, version } = await referenceFor(actor, question.programme);
      const fingerprint = await events.fingerprint(actor);
      return maps(JSON.stringify([fingerprint, version, question]), async () =>
        coverageMap(question, await facts(fingerprint, () => coverageRepository(db).facts(actor)), reference),
      );
    },

    /** @param most so many are named at once, the earliest */
    async covering(actor: Actor, question: AskedCoverage, spot: CoverageSpot, most: number): Promise<Covering> {
      permit(actor, "measure:read");
      const { reference } = await referenceFor(actor, question.programme);
      return consistently(db, async (transaction) => {
        const found = eventsOnMap(question, spot, await coverageRepository(transaction).facts(actor), reference);
        const named = found.slice(0, most);
        const labels = await measureRepository(transaction).labels(
          actor,
          named.map(({ event }) => event),
        );
        const byEvent = new Map<string, EventLabel>(labels.map((label) => [label.event, label]));
        const shown = named.flatMap(({ event, leads, funders }) => {
          const label = byEvent.get(event);
          return label === undefined ? [] : [{ ...label, leads: leads.map((lead) => lead.organisation), funders }];
        });
        return { total: found.length, events: shown };
      });
    },
  };
}
export type CoverageService = ReturnType<typeof coverageService>;
