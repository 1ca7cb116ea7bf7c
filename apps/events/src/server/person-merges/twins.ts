import { type Actor, type EventId, type PersonId, Refused } from "@wps/model";
import { personIndex } from "@wps/model/people";
import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.ts";
import type { EventService } from "../events/service.ts";
import { inTurns, type OnRecord, onRecord } from "../people/description.ts";
import type { ListedPerson } from "../people/repository.ts";
import type { PersonService } from "../people/service.ts";
import { readingLog } from "../reading-log/service.ts";
import { accountOf } from "../session/actor.ts";
import { permit } from "../session/permission.ts";
import { type OwnList, twinRepository } from "./repository-of-twins.ts";

export interface TwinServiceDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly events: EventService;
  readonly people: PersonService;
}

/** Somebody who may be on record twice, with those of the actor's lists that they stand on. */
interface Twin extends Omit<ListedPerson, "id"> {
  readonly person: PersonId;
  readonly lists: OwnList[];
}

/** Two people who may be one, and what speaks for and against it. */
interface Pair<Person> {
  readonly one: Person;
  readonly other: Person;
  readonly probability: number;
  readonly isLikely: boolean;
  readonly differences: string[];
  readonly reasons: { readonly about: string; readonly agrees: boolean }[];
}

/** What somebody is asked to decide, and what was decided. */
interface TwinList {
  readonly items: Pair<Twin>[];
  readonly more: number;
  readonly apart: { readonly one: Twin; readonly other: Twin; readonly at: string }[];
}

/** What is less likely than not is not asked. */
const LEAST = 0.5;
/** As many pairs are shown at once. */
const MOST_PAIRS = 100;

/** Finds people on the actor's own lists who may be one, and remembers of whom it was said that they are two. */
export function twinService({ db, now, events, people }: TwinServiceDeps) {
  const twins = twinRepository(db);

  /** Refuses people whom the actor has on no list. */
  async function refuseUnknown(actor: Actor, one: PersonId, other: PersonId): Promise<void> {
    permit(actor, "participation:edit");
    const [unknown] = await people.unknownAmong(actor, [one, other]);
    if (unknown === undefined) return;
    throw new Refused({ code: "PERSON_NOT_FOUND", id: unknown, path: [unknown === one ? "one" : "other"] });
  }

  return {
    /** Who may be one with whom, of all on the actor's lists or of those who stand on the list of an event. */
    async find(actor: Actor, event?: EventId): Promise<TwinList> {
      permit(actor, "participation:edit");
      if (event !== undefined) await events.getFor(actor, event, "participation:edit");
      const listed = new Map((await people.listed(actor)).map((person) => [person.id, person]));
      const asked = event === undefined ? listed : await twins.standingOn(event);
      const apart = await twins.apart([...listed.keys()]);
      const decided = new Set(apart.map(({ one, other }) => keyOf(one, other)));
      const known = { listed: [...listed.values()], reached: await people.reachedAmong(actor, [...listed.keys()]) };
      const pairs = (await pairsAmong(known, (id) => asked.has(id))).filter(
        ({ one, other }) => !decided.has(keyOf(one.id, other.id)),
      );
      const shown = pairs.slice(0, MOST_PAIRS);
      const told = apart.filter(({ one, other }) => asked.has(one) && asked.has(other));
      const involved = [
        ...shown.flatMap(({ one, other }) => [one.id, other.id]),
        ...told.flatMap(({ one, other }) => [one, other]),
      ];
      const lists = await twins.lists(involved, people.listsOf(actor));
      const twinOf = (id: PersonId): Twin[] => {
        const known = listed.get(id);
        if (known === undefined) return [];
        const { id: person, ...described } = known;
        return [{ ...described, person, lists: lists.get(id) ?? [] }];
      };
      await readingLog(db).note({
        actor,
        operation: "listTwins",
        event,
        people: new Set(involved).size,
        at: now(),
      });
      return {
        items: shown.flatMap(({ one, other, ...rest }) => both(twinOf(one.id), twinOf(other.id), rest)),
        more: pairs.length - shown.length,
        apart: told.flatMap(({ one, other, at }) => both(twinOf(one), twinOf(other), { at })),
      };
    },

    /** Remembers that two people are two. */
    async tellApart(actor: Actor, one: PersonId, other: PersonId): Promise<void> {
      await refuseUnknown(actor, one, other);
      await twins.tellApart(one, other, accountOf(actor), now());
    },

    async askAgain(actor: Actor, one: PersonId, other: PersonId): Promise<void> {
      await refuseUnknown(actor, one, other);
      await twins.askAgain(one, other);
    },
  };
}
export type TwinService = ReturnType<typeof twinService>;

function both<Rest extends object>([one]: readonly Twin[], [other]: readonly Twin[], rest: Rest) {
  return one === undefined || other === undefined ? [] : [{ one, other, ...rest }];
}

const keyOf = (one: PersonId, other: PersonId) => [one, other].sort().join(" ");

/** People, and how those of them are reached of whom it is known. */
interface Known {
  readonly listed: readonly ListedPerson[];
  readonly reached: ReadonlyMap<PersonId, readonly string[]>;
}

/** Every pair that is likelier than not, the most likely first. */
async function pairsAmong(
  { listed, reached }: Known,
  isAsked: (id: PersonId) => boolean,
): Promise<Pair<ListedPerson>[]> {
  const index = personIndex<OnRecord>();
  const known: OnRecord[] = [];
  for await (const person of inTurns(listed)) {
    const described = onRecord(person, reached.get(person.id));
    if (described === undefined) continue;
    index.add(described);
    known.push(described);
  }
  const pairs = new Map<string, Pair<ListedPerson>>();
  for await (const one of inTurns(known)) {
    if (!isAsked(one.listed.id)) continue;
    for (const { person, probability, isLikely, differences, reasons } of index.suggestOthers(one)) {
      const other = person.listed;
      const key = keyOf(one.listed.id, other.id);
      if (!isAsked(other.id) || probability < Math.max(LEAST, pairs.get(key)?.probability ?? 0)) continue;
      pairs.set(key, {
        one: one.listed,
        other,
        probability: Math.min(1, probability),
        isLikely,
        differences: [...differences],
        reasons: reasons.map(({ about, agrees }) => ({ about, agrees })),
      });
    }
  }
  return [...pairs.values()].sort((one, other) => other.probability - one.probability);
}
