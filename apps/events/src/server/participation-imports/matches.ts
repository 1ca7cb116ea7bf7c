import type { Actor, EventId, PersonId } from "@wps/model";
import { type MatchSuggestion, personIndex } from "@wps/model/people";
import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.ts";
import type { EventService } from "../events/service.ts";
import { type Described, descriptionOf, inTurns, type OnRecord, onRecord } from "../people/description.ts";
import type { ListedPerson } from "../people/repository.ts";
import type { PersonService } from "../people/service.ts";
import { readingLog } from "../reading-log/service.ts";

export interface MatchServiceDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly events: EventService;
  readonly people: PersonService;
}

/** Somebody who is looked for, as far as they are described. */
export interface SoughtPerson extends Described {
  readonly name: string;
}

/** Who on record somebody may be, and what speaks for and against it. It decides nothing. */
export interface PersonSuggestion extends Omit<ListedPerson, "id"> {
  readonly person: PersonId;
  readonly probability: number;
  readonly isLikely: boolean;
  readonly differences: string[];
  readonly reasons: { readonly about: string; readonly agrees: boolean }[];
}

/** Of those who are looked for, who may be on record, by their place among them. */
interface PersonMatch {
  readonly at: number;
  readonly suggestions: PersonSuggestion[];
}

/** As many as may be one are named to whoever decides. */
const MOST_SUGGESTIONS = 5;

/** Finds people on record who may be those of a list: among those whom the actor has on lists, and nobody else. */
export function matchService({ db, now, events, people }: MatchServiceDeps) {
  return {
    async find(actor: Actor, event: EventId, sought: readonly SoughtPerson[]): Promise<PersonMatch[]> {
      await events.getFor(actor, event, "participation:edit");
      const index = personIndex<OnRecord>();
      for await (const listed of inTurns(await people.listed(actor))) {
        const known = onRecord(listed);
        if (known !== undefined) index.add(known);
      }
      const items: PersonMatch[] = [];
      let at = 0;
      for await (const one of inTurns(sought)) {
        const found = descriptionOf(one.name, one);
        const suggestions = found === undefined ? [] : index.suggest(found).slice(0, MOST_SUGGESTIONS);
        if (suggestions.length > 0) items.push({ at, suggestions: suggestions.map(toSuggestion) });
        at += 1;
      }
      const told = new Set(items.flatMap(({ suggestions }) => suggestions.map(({ person }) => person))).size;
      await readingLog(db).note({ actor, operation: "matchPeople", event, people: told, at: now() });
      return items;
    },
  };
}
export type MatchService = ReturnType<typeof matchService>;

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
