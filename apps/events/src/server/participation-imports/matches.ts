import { type Actor, type EventId, writtenName } from "@wps/model";
import { type MatchSuggestion, type PersonDescription, personIndex, readPersonName } from "@wps/model/people";
import type { Kysely } from "kysely";
import type { PersonMatches, PersonSuggestion, SoughtPerson } from "../../contract/participation-imports.ts";
import type { Tables } from "../db/tables.ts";
import type { ParticipationService } from "../participations/service.ts";
import type { ListedPerson } from "../people/repository.ts";
import type { PersonService } from "../people/service.ts";
import { readingLog } from "../reading-log/repository.ts";

export interface MatchServiceDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly participations: ParticipationService;
  readonly people: PersonService;
}

/** As many as may be one are named to whoever decides. */
const MOST_SUGGESTIONS = 5;

/** Finds people on record who may be those of a list: among those whom the actor has on lists, and nobody else. */
export function matchService({ db, now, participations, people }: MatchServiceDeps) {
  return {
    async find(actor: Actor, event: EventId, sought: readonly SoughtPerson[]): Promise<PersonMatches["items"]> {
      await participations.event(actor, event, "participation:edit");
      const index = personIndex((await people.listed(actor)).flatMap(onRecord));
      const items = sought.flatMap((one, at) => {
        const found = descriptionOf(one.name, one);
        const suggestions = found === undefined ? [] : index.suggest(found).slice(0, MOST_SUGGESTIONS);
        return suggestions.length === 0 ? [] : { at, suggestions: suggestions.map(toSuggestion) };
      });
      const told = new Set(items.flatMap(({ suggestions }) => suggestions.map(({ person }) => person))).size;
      await readingLog(db).note({ actor, operation: "matchPeople", event, people: told, at: now() });
      return items;
    },
  };
}
export type MatchService = ReturnType<typeof matchService>;

interface OnRecord extends PersonDescription {
  readonly listed: ListedPerson;
}

function onRecord(listed: ListedPerson): OnRecord | readonly never[] {
  const { name, birthYear, profile } = listed;
  const description = descriptionOf(writtenName(name), { ...profile, birthYear });
  return description === undefined ? [] : { ...description, listed };
}

type Known = Pick<SoughtPerson, "sex" | "organisation" | "function" | "birthYear">;

/** What speaks for and against somebody: a sex that is not known or not told speaks for nobody. */
function descriptionOf(
  written: string,
  { sex, organisation, function: office, birthYear }: { readonly [Name in keyof Known]: Known[Name] | undefined },
): PersonDescription | undefined {
  const name = readPersonName(written);
  if (name === undefined) return undefined;
  return {
    name,
    ...(sex !== undefined && sex !== "unknown" && sex !== "undeclared" && { sex }),
    ...(organisation !== undefined && { organisation }),
    ...(office !== undefined && { function: office.toLowerCase() }),
    ...(birthYear !== undefined && { birthYear }),
  };
}

function toSuggestion({
  person,
  probability,
  isLikely,
  differences,
  reasons,
}: MatchSuggestion<OnRecord>): PersonSuggestion {
  const { id, ...listed } = person.listed;
  return {
    person: id,
    ...listed,
    probability: Math.min(1, probability),
    isLikely,
    differences: [...differences],
    reasons: reasons.map(({ about, agrees }) => ({ about, agrees })),
  };
}
