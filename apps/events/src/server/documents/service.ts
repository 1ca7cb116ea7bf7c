import {
  type Actor,
  type BilingualLine,
  barrierOf,
  can,
  DocumentId,
  dayAt,
  HOME_TIME_ZONE,
  MOST_DOCUMENTS,
  mayReadDocument,
  type NewDocument,
  type ProgrammeDocument,
  type Refusal,
  Refused,
  type Undertaking,
} from "@wps/model";
import type { Kysely } from "kysely";
import { atomically } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import type { EventService } from "../events/service.ts";
import type { FieldKeys } from "../field-keys/field-keys.ts";
import { byteSeal } from "../field-keys/field-seal.ts";
import type { GrantService } from "../grants/service.ts";
import { holdBook } from "../legal-holds/book.ts";
import type { ParticipationService } from "../participations/service.ts";
import { readingLog } from "../reading-log/service.ts";
import type { RequirementService } from "../requirements/service.ts";
import type { ResultService } from "../results/service.ts";
import { accountOf } from "../session/actor.ts";
import { permit } from "../session/permission.ts";
import { contentOf, type GivenContent, isSameContent } from "./content.ts";
import { evidenceCheck } from "./evidence.ts";
import { documentOwners, type Owner } from "./owner.ts";
import { documentRepository } from "./repository.ts";

export interface DocumentServiceDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly newId: () => string;
  readonly fieldKeys: FieldKeys;
  readonly events: EventService;
  readonly grants: GrantService;
  readonly requirements: RequirementService;
  readonly results: ResultService;
  readonly participations: ParticipationService;
}

/** A document, and what it belongs to is called. */
export interface CalledDocument {
  readonly document: ProgrammeDocument;
  readonly of: BilingualLine;
}

/** What can be done with documents of events and grants. */
export function documentService({ db, now, newId, fieldKeys, participations, ...others }: DocumentServiceDeps) {
  const { seal, open } = byteSeal(fieldKeys);
  const owners = documentOwners({ db, newId, ...others });
  const evidence = evidenceCheck({ today: () => dayAt(Date.parse(now()), HOME_TIME_ZONE), ...others });
  const made = (actor: Actor) => ({ by: accountOf(actor), at: now() });

  /** A document that the actor may do this to. */
  async function found(actor: Actor, id: DocumentId, capability: "document:read" | "document:edit") {
    permit(actor, capability);
    const document = await documentRepository(db).find(id);
    const nothing: Refusal = { code: "DOCUMENT_NOT_FOUND", id };
    const owner = await owners.behind(actor, document?.of, capability, nothing);
    if (document === undefined || !mayReadDocument(actor, document, owner.subject)) throw new Refused(nothing);
    return { document, owner };
  }

  /** Who looks at what shows people that have not agreed to it is written down. */
  async function note(actor: Actor, document: ProgrammeDocument, { of }: Owner): Promise<void> {
    if (barrierOf(document) === undefined) return;
    const event = of.is === "event" ? of.event : undefined;
    // Whom it shows nobody has typed in; as many as are listed may be in it.
    const people = event === undefined ? 0 : (await participations.places(actor, event)).size;
    await readingLog(db).note({ actor, operation: "readDocument", event, people, at: now() });
  }

  async function refuseStale(id: DocumentId, revision: number): Promise<never> {
    const current = await documentRepository(db).find(id);
    if (current === undefined) throw new Refused({ code: "DOCUMENT_NOT_FOUND", id });
    throw new Refused({ code: "DOCUMENT_CHANGED", yours: revision, current: current.revision });
  }

  return {
    /** Those that the actor may read, in the order in which they were added. */
    async list(actor: Actor, of: Undertaking): Promise<readonly ProgrammeDocument[]> {
      const { subject } = await owners.find(actor, of, "document:read");
      const all = await documentRepository(db).of(of);
      return all.filter((document) => mayReadDocument(actor, document, subject));
    },

    /** Those of all that the actor pays for; of everything, for those who verify. */
    async ofFunded(actor: Actor): Promise<readonly CalledDocument[]> {
      permit(actor, "portal:read");
      const known = await owners.all(actor);
      return (await documentRepository(db).all()).flatMap((document) => {
        const owner = known.get(document.of.is === "event" ? document.of.event : document.of.grant);
        if (owner === undefined || !can(actor, "document:read-shared", owner.subject)) return [];
        return mayReadDocument(actor, document, owner.subject) ? [{ document, of: owner.called }] : [];
      });
    },

    /**
     * Keeps a document. Where this very file is kept already, or this address, that one stands.
     *
     * @returns the document, and whether it is new
     */
    async add(
      actor: Actor,
      of: Undertaking,
      about: NewDocument,
      given: GivenContent,
    ): Promise<readonly [ProgrammeDocument, boolean]> {
      await owners.find(actor, of, "document:edit");
      refuseToLeave(about);
      const content = contentOf(given);
      await evidence.refuseUnknown(actor, of, about.evidenceOf);
      const id = DocumentId.parse(newId());
      const by = made(actor);
      const document = { id, of, revision: 1, ...about, content, addedAt: by.at };
      return atomically(db, async (transaction) => {
        const kept = documentRepository(transaction);
        await kept.holdOwner(of);
        const there = await kept.of(of);
        const same = there.find((one) => isSameContent(one.content, content));
        const sealed = async (subject: DocumentId) => (given.is === "file" ? seal(subject, given.bytes) : null);
        if (same !== undefined) {
          const again = same.content.is === "file" && !same.content.isKept ? await sealed(same.id) : null;
          if (again !== null) await kept.bringBack(same.id, again);
          return [{ ...same, content: again === null ? same.content : content }, false];
        }
        if (there.length >= MOST_DOCUMENTS) throw new Refused({ code: "TOO_MANY_DOCUMENTS", most: MOST_DOCUMENTS });
        await kept.insert(document, await sealed(id), by);
        return [document, true];
      });
    },

    /** Says anew what a document is, and for whom. */
    async replace(actor: Actor, id: DocumentId, revision: number, about: NewDocument): Promise<ProgrammeDocument> {
      const { document: before } = await found(actor, id, "document:edit");
      refuseToLeave(about);
      await evidence.refuseUnknown(actor, before.of, about.evidenceOf, before.evidenceOf);
      const { of, content, addedAt } = before;
      const document = { id, of, revision: revision + 1, ...about, content, addedAt };
      const isReplaced = await atomically(db, (within) => documentRepository(within).replace(document, made(actor)));
      return isReplaced ? document : refuseStale(id, revision);
    },

    /** Takes a document away with its file; what was said about it stays among the versions. */
    async remove(actor: Actor, id: DocumentId, revision: number): Promise<void> {
      const { document } = await found(actor, id, "document:edit");
      const isRemoved = await atomically(db, async (transaction) => {
        const shows = barrierOf(document) !== undefined || document.consent.status === "given";
        if (shows && document.of.is === "event") await holdBook(transaction).permitErasingList(document.of.event);
        return documentRepository(transaction).remove(id, revision, made(actor));
      });
      if (!isRemoved) await refuseStale(id, revision);
    },

    /** The file of a document. Who reads what is for those alone who run the event, and shows people, is written down first. */
    async read(
      actor: Actor,
      id: DocumentId,
    ): Promise<{ readonly document: ProgrammeDocument; readonly bytes: Uint8Array }> {
      const { document, owner } = await found(actor, id, "document:read");
      const sealed = await documentRepository(db).sealed(id);
      if (sealed === undefined) throw new Refused({ code: "DOCUMENT_NOT_FOUND", id });
      await note(actor, document, owner);
      return { document, bytes: await open(id, sealed) };
    },
  };
}
export type DocumentService = ReturnType<typeof documentService>;

/** Refuses to show to others what may not leave those who run what it belongs to. */
function refuseToLeave(about: NewDocument): void {
  const because = about.audience === "organisers" ? undefined : barrierOf(about);
  if (because !== undefined) throw new Refused({ code: "DOCUMENT_STAYS", because, path: ["audience"] });
}
