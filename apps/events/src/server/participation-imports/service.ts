import {
  type Actor,
  type EventId,
  ImportId,
  type NewImport,
  type ParticipationImport,
  type Refusal,
  Refused,
} from "@wps/model";
import type { Kysely } from "kysely";
import { atomically } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import type { EventService } from "../events/service.ts";
import type { GivenList } from "../participant-lists/reading/given-list.ts";
import { readList } from "../participant-lists/reading/read-list.ts";
import { readPaste } from "../participant-lists/reading/read-paste.ts";
import type { ParticipationService } from "../participations/service.ts";
import { accountOf } from "../session/actor.ts";
import { permit } from "../session/permission.ts";
import { refusalOf } from "./reading.ts";
import { importRepository, type ListLayout } from "./repository.ts";

export interface ImportServiceDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly newId: () => string;
  readonly events: EventService;
  readonly participations: ParticipationService;
}

/** A list to put on the list of an event, or to try: what its columns were said to hold is known the next time. */
export interface ImportOrder extends NewImport {
  readonly layout?: ListLayout | undefined;
  readonly dryRun: boolean;
}

/** What became of a list, or would: how many came on the list, and how many of them were not on record before. */
export interface ImportOutcome {
  readonly import?: ParticipationImport;
  readonly added: number;
  readonly fresh: number;
}

/** A list as somebody hands it in: a file, or cells that were pasted. */
export type HandedIn = { readonly name: string; readonly bytes: Uint8Array } | { readonly text: string };

/** Nothing of it stays: it was to be tried alone. */
class OnlyTried extends Error {
  readonly outcome: ImportOutcome;

  constructor(outcome: ImportOutcome) {
    super("only tried");
    this.outcome = outcome;
  }
}

/** What can be done with lists of people that come from elsewhere. */
export function importService({ db, now, newId, events, participations }: ImportServiceDeps) {
  /** The import, on a list that the actor may change; any other is not there. */
  async function found(actor: Actor, id: ImportId): Promise<ParticipationImport> {
    permit(actor, "participation:edit");
    const there = await importRepository(db).find(id);
    const nothing: Refusal = { code: "IMPORT_NOT_FOUND", id };
    await events.getBehind(actor, there?.event, "participation:edit", nothing);
    if (there === undefined || there.undoneAt !== undefined) throw new Refused(nothing);
    return there;
  }

  return {
    /** Reads a list, of which nothing is kept. */
    async read(
      actor: Actor,
      handedIn: HandedIn,
      signal: AbortSignal,
    ): Promise<{ readonly list: GivenList; readonly layouts: readonly ListLayout[] }> {
      permit(actor, "participation:edit");
      try {
        const list = "text" in handedIn ? readPaste(handedIn.text) : await readList(handedIn, signal);
        const own = "organisations" in actor ? actor.organisations : [];
        return { list, layouts: await importRepository(db).layouts(own) };
      } catch (error) {
        throw refusalOf(error);
      }
    },

    /** Puts a list on the list of an event, or says what would become of it. */
    async add(actor: Actor, event: EventId, { name, rows, layout, dryRun }: ImportOrder): Promise<ImportOutcome> {
      const { organisations } = await events.getFor(actor, event, "participation:edit");
      const made = { id: ImportId.parse(newId()), event, name, rows: rows.length, at: now() };
      const writing = atomically(db, async (transaction): Promise<ImportOutcome> => {
        const imports = importRepository(transaction);
        await imports.insert(made, accountOf(actor));
        const outcome = await participations.addAll(actor, made, rows, transaction);
        if (dryRun) throw new OnlyTried(outcome);
        const own = new Set("organisations" in actor ? actor.organisations : []);
        for (const { organisation } of layout === undefined ? [] : organisations) {
          if (layout && own.has(organisation)) await imports.remember(organisation, layout, made.at);
        }
        return { import: made, ...outcome };
      });
      return writing.catch((error: unknown) => {
        if (error instanceof OnlyTried) return error.outcome;
        throw error;
      });
    },

    /** The imports into an event, the latest first. */
    async list(actor: Actor, event: EventId): Promise<readonly ParticipationImport[]> {
      await events.getFor(actor, event, "participation:read");
      return importRepository(db).ofEvent(event);
    },

    /** Takes off a list all whom an import put on it. */
    async undo(actor: Actor, id: ImportId, how: { readonly evenChanged: boolean }): Promise<void> {
      const { event } = await found(actor, id);
      await atomically(db, async (transaction) => {
        await participations.removeAll(actor, { id, event }, how, transaction);
        await importRepository(transaction).setUndone(id, now());
      });
    },
  };
}
export type ImportService = ReturnType<typeof importService>;
