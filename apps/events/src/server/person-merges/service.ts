import { isDeepStrictEqual } from "node:util";
import {
  type Actor,
  type EventId,
  type FoldedRow,
  mergeOf,
  type OrganisationId,
  PersonId,
  PersonMergeId,
  Refused,
  takesSeat,
  writtenName,
} from "@wps/model";
import { personIndex } from "@wps/model/people";
import type { Kysely } from "kysely";
import { attendanceBook } from "../attendance/book.ts";
import { atomically } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import { descriptionOf } from "../people/description.ts";
import type { PersonService } from "../people/service.ts";
import { readingLog } from "../reading-log/service.ts";
import { seatBook } from "../seats/book.ts";
import { accountOf } from "../session/actor.ts";
import { permit } from "../session/permission.ts";
import { type KeptMerge, type MergingPerson, personMergeRepository } from "./repository.ts";
import { type ChangedRow, mergedRowRepository } from "./repository-of-rows.ts";

export interface PersonMergeServiceDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly newId: () => string;
  readonly people: PersonService;
}

/** Two people who are one: whose name stays, and who is known to be them. */
export interface PersonPair {
  readonly kept: PersonId;
  readonly merged: PersonId;
}

/** As many decisions as the history shows. */
const MOST_SHOWN = 200;

/** What can be done where one person is on record as two. Nothing is decided here but by somebody who runs all their lists. */
export function personMergeService({ db, now, newId, people }: PersonMergeServiceDeps) {
  /** Whether the actor runs every list that these people are on. */
  async function reaches(actor: Actor, ids: readonly PersonId[], within: Kysely<Tables>): Promise<boolean> {
    const lists: readonly OrganisationId[] | "any" = people.listsOf(actor);
    return lists === "any" || mergedRowRepository(within).areOnListsOf(ids, lists);
  }

  /** Works on the lists of events while nobody else does, as their plans of seats allow. */
  async function changing(
    events: readonly EventId[],
    transaction: Kysely<Tables>,
    work: () => Promise<void>,
  ): Promise<void> {
    const [event, ...others] = events;
    if (event === undefined) return work();
    await attendanceBook(transaction).keepOpen(event);
    await seatBook(transaction, now).changing(event, () => changing(others, transaction, work));
  }

  /** What becomes of the rows of both. */
  async function decided({ kept, merged }: PersonPair, transaction: Kysely<Tables>) {
    const rows = mergedRowRepository(transaction);
    const [ofKept, ofMerged] = [await rows.rowsOf(kept), await rows.rowsOf(merged)];
    const decision = mergeOf(ofKept, ofMerged);
    if (decision.status === "obstructed") {
      throw new Refused({ code: "MERGE_OBSTRUCTED", obstacles: [...decision.obstacles] });
    }
    const folded = new Set(decision.folds.map(({ id }) => id));
    const events = [...ofKept, ...ofMerged].filter(({ id }) => folded.has(id)).map(({ event }) => event);
    return { folds: decision.folds, events: events.sort() };
  }

  /** Both, as themselves and on record; nothing of them changes until the transaction ends. */
  async function held({ kept, merged }: PersonPair, transaction: Kysely<Tables>) {
    const found = await personMergeRepository(transaction).hold([kept, merged]);
    const [one, other] = [found.get(kept), found.get(merged)];
    if (one === undefined) throw new Refused({ code: "PERSON_NOT_FOUND", id: kept, path: ["kept"] });
    if (other === undefined) throw new Refused({ code: "PERSON_NOT_FOUND", id: merged, path: ["merged"] });
    return [one, other] as const;
  }

  /** Writes down that two people are one, and does it. */
  async function write(actor: Actor, pair: PersonPair, folds: readonly FoldedRow[], transaction: Kysely<Tables>) {
    const [one, other] = await held(pair, transaction);
    const { kept, merged } = pair;
    const took = {
      birthYear: one.birthYear === undefined && other.birthYear !== undefined,
      contact: one.sealed === null && other.sealed !== null,
    };
    const merges = personMergeRepository(transaction);
    const id = PersonMergeId.parse(newId());
    await merges.insert({ id, kept, merged, reasons: reasonsFor(one, other), took, by: accountOf(actor), at: now() });
    await mergedRowRepository(transaction).moveRows(id, pair, folds);
    await merges.setKnown(kept, {
      ...(took.birthYear && { birth_year: other.birthYear ?? null }),
      ...(took.contact && { contact: await people.resealed(other, kept) }),
    });
    await people.followLists(actor, [kept], transaction);
    return id;
  }

  /** A merge that stands, for whoever runs all the lists that it is about; for others it is not there. */
  async function found(actor: Actor, id: PersonMergeId, within: Kysely<Tables>): Promise<KeptMerge> {
    const merge = await personMergeRepository(within).find(id);
    // Where there is none the database is asked as much, so that nobody can tell from the time it takes.
    const isReached = await reaches(actor, [merge?.kept ?? PersonId.parse(newId())], within);
    if (merge === undefined || !isReached) throw new Refused({ code: "PERSON_MERGE_NOT_FOUND", id });
    return merge;
  }

  /** Takes from whoever was kept what they were given, unless it was changed since. */
  async function takeBack({ kept, merged, took }: KeptMerge, transaction: Kysely<Tables>): Promise<void> {
    const merges = personMergeRepository(transaction);
    const found = await merges.hold([kept, merged]);
    const [one, other] = [found.get(kept), found.get(merged)];
    if (one === undefined || other === undefined) return;
    await merges.setKnown(kept, {
      ...(took.birthYear && one.birthYear === other.birthYear && { birth_year: null }),
      ...(took.contact && (await people.haveOneContact(one, other)) && { contact: null }),
    });
  }

  /** Gives the rows back. Who had a seat by a row that was folded gets one if there is one, and otherwise waits. */
  async function giveBack(rows: readonly ChangedRow[], transaction: Kysely<Tables>): Promise<number> {
    const own = mergedRowRepository(transaction);
    const rising = rows.filter((row) => row.rises);
    const events = [...new Set(rising.map(({ event }) => event))].sort();
    const asked: ChangedRow[] = [];
    await changing(events, transaction, async () => {
      for (const row of rising) {
        if (!takesSeat(row) || !(await seatBook(transaction, now).decides(row.event))) continue;
        await own.setStatus(row.id, "waiting");
        asked.push(row);
      }
      await own.giveBack(rows);
    });
    let waiting = 0;
    for (const { id, status } of asked) {
      if ((await own.statusOf(id)) === "waiting") waiting += 1;
      else await own.setStatus(id, status);
    }
    return waiting;
  }

  return {
    /**
     * Makes two people one: the rows of the other become those of whoever is kept.
     *
     * @throws Refused MERGE_OBSTRUCTED where somebody has to decide something first
     */
    async merge(actor: Actor, pair: PersonPair): Promise<PersonMergeId> {
      permit(actor, "participation:edit");
      const ids = [pair.kept, pair.merged];
      const [unknown] = await people.unknownAmong(actor, ids);
      if (unknown !== undefined) {
        const path = [unknown === pair.kept ? "kept" : "merged"];
        throw new Refused({ code: "PERSON_NOT_FOUND", id: unknown, path });
      }
      return atomically(db, async (transaction) => {
        await personMergeRepository(transaction).lock();
        if (!(await reaches(actor, ids, transaction))) throw new Refused({ code: "MERGE_REACHES_FURTHER" });
        const first = await decided(pair, transaction);
        let id: PersonMergeId | undefined;
        await changing(first.events, transaction, async () => {
          // The rows first and the people after them, as everybody does who takes people off a list.
          await mergedRowRepository(transaction).hold(ids);
          await held(pair, transaction);
          const { folds, events } = await decided(pair, transaction);
          // Somebody was put on a list that is not locked: who tries again sees it.
          if (!isDeepStrictEqual(events, first.events)) throw new Refused({ code: "PERSON_CHANGED", id: pair.kept });
          id = await write(actor, pair, folds, transaction);
        });
        if (id === undefined) throw new Error("nothing was written");
        return id;
      });
    },

    /**
     * Makes two of one again, as far as nobody has changed anything since; says for how many seats that were lost to others
     * they wait now.
     *
     * @throws Refused MERGE_NOT_LAST where the same person was merged once more since
     */
    async undo(actor: Actor, id: PersonMergeId): Promise<{ readonly waiting: number }> {
      permit(actor, "participation:edit");
      return atomically(db, async (transaction) => {
        const merges = personMergeRepository(transaction);
        await merges.lock();
        const merge = await found(actor, id, transaction);
        if (await merges.isBuried(merge)) throw new Refused({ code: "MERGE_NOT_LAST" });
        const rows = await mergedRowRepository(transaction).changedRows(id);
        const waiting = await giveBack(rows, transaction);
        await merges.setUndone(merge, accountOf(actor), now());
        await takeBack(merge, transaction);
        await people.followLists(actor, [merge.kept, merge.merged], transaction);
        return { waiting };
      });
    },

    /** What was decided about people on lists that are all the actor's, the last first. */
    async history(actor: Actor) {
      permit(actor, "participation:edit");
      const lists = people.listsOf(actor);
      const items = await personMergeRepository(db).history(lists, MOST_SHOWN);
      await readingLog(db).note({ actor, operation: "listPersonMerges", people: items.length, at: now() });
      return items;
    },
  };
}
export type PersonMergeService = ReturnType<typeof personMergeService>;

/** What speaks for it that two people are one, by what is known of them now. */
function reasonsFor(one: MergingPerson, other: MergingPerson): readonly string[] {
  const [known, found] = [one, other].map(({ name, birthYear, profile }) =>
    descriptionOf(writtenName(name), { ...profile, birthYear }),
  );
  if (known === undefined || found === undefined) return [];
  const [suggestion] = personIndex([known]).suggest(found);
  return suggestion?.reasons.filter(({ agrees }) => agrees).map(({ about }) => about) ?? [];
}
