import { createHash } from "node:crypto";
import {
  type Actor,
  type EventId,
  LARGEST_SCAN,
  MOST_SCANS,
  type ReadingReason,
  type Refusal,
  Refused,
  type SessionId,
  type SheetScan,
  SheetScanId,
  sheetScanTypeOf,
} from "@wps/model";
import type { Kysely } from "kysely";
import { attendanceBook } from "../attendance/book.ts";
import { atomically } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import type { EventService } from "../events/service.ts";
import type { FieldKeys } from "../field-keys/field-keys.ts";
import { byteSeal } from "../field-keys/field-seal.ts";
import { holdBook } from "../legal-holds/book.ts";
import type { ParticipationService } from "../participations/service.ts";
import { readingLog } from "../reading-log/service.ts";
import { accountOf } from "../session/actor.ts";
import { permit } from "../session/permission.ts";
import { sheetScanRepository } from "./repository.ts";

export interface SheetScanServiceDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly newId: () => string;
  readonly fieldKeys: FieldKeys;
  readonly events: EventService;
  readonly participations: ParticipationService;
}

/** What can be done with scans of signed sheets: the evidence of who was there, sealed since it shows everybody. */
export function sheetScanService({ db, now, newId, fieldKeys, events, participations }: SheetScanServiceDeps) {
  const { seal, open } = byteSeal(fieldKeys);

  /** The scan, of an event at which the actor may do this; any other is not there. */
  async function found(
    actor: Actor,
    id: SheetScanId,
    capability: "attendance:edit" | "participation:read",
    within = db,
  ) {
    permit(actor, capability);
    const scan = await sheetScanRepository(within).find(id);
    const nothing: Refusal = { code: "SHEET_SCAN_NOT_FOUND", id };
    const event = await events.getBehind(actor, scan?.event, capability, nothing);
    if (scan === undefined) throw new Refused(nothing);
    return { scan, event };
  }

  return {
    async list(actor: Actor, event: EventId): Promise<readonly SheetScan[]> {
      await events.getFor(actor, event, "participation:read");
      return sheetScanRepository(db).ofEvent(event);
    },

    /**
     * Keeps a scan. Where this very file is kept at the event already, that one stands.
     *
     * @returns the scan, and whether it is new
     */
    async add(actor: Actor, event: EventId, session: SessionId, bytes: Uint8Array): Promise<[SheetScan, boolean]> {
      const { sessions } = await events.getFor(actor, event, "attendance:edit");
      if (!sessions.some(({ id }) => id === session)) {
        throw new Refused({ code: "SESSION_NOT_FOUND", path: ["session"], id: session });
      }
      const type = sheetScanTypeOf(bytes);
      if (type === undefined || bytes.length > LARGEST_SCAN) throw new Refused({ code: "SHEET_SCAN_UNREADABLE" });
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      const id = SheetScanId.parse(newId());
      const scan = { id, event, session, type, size: bytes.length, sha256, at: now(), isKept: true };
      const scans = sheetScanRepository(db);
      const there = await scans.ofEvent(event);
      if (there.length >= MOST_SCANS) throw new Refused({ code: "TOO_MANY_SHEET_SCANS", most: MOST_SCANS });
      const by = accountOf(actor);
      if (await scans.insert(scan, await seal(id, bytes), by)) return [scan, true];
      const same = (await scans.ofEvent(event)).find((one) => one.sha256 === sha256);
      if (same === undefined) throw new Error("a scan came and went");
      return [same, false];
    },

    /** Reads what a scan shows. Who read it and why is written down first. */
    async read(
      actor: Actor,
      id: SheetScanId,
      { reason }: ReadingReason,
    ): Promise<{ readonly scan: SheetScan; readonly bytes: Uint8Array }> {
      const { scan, event } = await found(actor, id, "participation:read");
      // Whom it shows nobody has typed in; as many as are listed may be on it.
      const people = (await participations.places(actor, event.id)).size;
      await readingLog(db).note({ actor, operation: "readSheetScan", event: event.id, people, at: now(), reason });
      const sealed = await sheetScanRepository(db).sealed(id);
      if (sealed === undefined) throw new Refused({ code: "SHEET_SCAN_NOT_FOUND", id });
      return { scan, bytes: await open(id, sealed) };
    },

    /** Deletes what was added by mistake. Once attendance is complete it is evidence, and stays until its time is over. */
    async remove(actor: Actor, id: SheetScanId): Promise<void> {
      const { event } = await found(actor, id, "attendance:edit");
      await atomically(db, async (transaction) => {
        await attendanceBook(transaction).keepOpen(event.id);
        await holdBook(transaction).permitErasingList(event.id);
        await found(actor, id, "attendance:edit", transaction);
        await sheetScanRepository(transaction).delete(id);
      });
    },
  };
}
export type SheetScanService = ReturnType<typeof sheetScanService>;
