import {
  type Actor,
  canTake,
  type DataRequest,
  type DataRequestId,
  type PersonId,
  Refused,
  type RequestStep,
} from "@wps/model";
import type { Kysely } from "kysely";
import { atomically } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import { documentBook } from "../documents/book.ts";
import type { ErasureService } from "../erasure/service.ts";
import { holdBook } from "../legal-holds/book.ts";
import type { PersonFile, PersonFiles } from "../own-data/file.ts";
import { readingLog } from "../reading-log/service.ts";
import { permit } from "../session/permission.ts";
import { sheetScanBook } from "../sheet-scans/book.ts";
import { dataRequestRepository, type KeptRequest } from "./repository.ts";

/** As many closed requests as are listed. */
const MOST_CLOSED = 100;

export interface DataRequestServiceDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly files: PersonFiles;
  readonly erasure: ErasureService;
}

/** A request with whom it is about, if they are on record still. */
interface OpenedRequest {
  readonly request: DataRequest;
  /** Whether a legal hold keeps everything of theirs. */
  readonly isHeld: boolean;
  /** How many scans of signed sheets and documents may show them. */
  readonly scans: number;
  readonly person?: PersonFile;
}

/** What the officer can do with requests. People are seen inside a request alone, and every look is written down. */
export function dataRequestService({ db, now, files, erasure }: DataRequestServiceDeps) {
  async function found(id: DataRequestId): Promise<KeptRequest> {
    const there = await dataRequestRepository(db).find(id);
    if (there === undefined) throw new Refused({ code: "DATA_REQUEST_NOT_FOUND", id });
    return there;
  }

  async function opened(actor: Actor, request: DataRequest, person: PersonId): Promise<OpenedRequest> {
    const file = await files.of(person, undefined);
    if (file === undefined) return { request, isHeld: false, scans: 0 };
    await readingLog(db).note({ actor, operation: "getDataRequest", person, people: 1, at: now() });
    const isHeld = await holdBook(db).covers(person);
    const scans = (await sheetScanBook(db).showing(person)) + (await documentBook(db).showing(person));
    return { request, isHeld, scans, person: file };
  }

  return {
    /** Those that wait and those last closed, without what was wished for: it may name people. */
    async list(actor: Actor): Promise<{ readonly open: DataRequest[]; readonly closed: DataRequest[] }> {
      permit(actor, "data-request:handle");
      const requests = dataRequestRepository(db);
      return { open: await requests.open(), closed: await requests.closed(MOST_CLOSED) };
    },

    async get(actor: Actor, id: DataRequestId): Promise<OpenedRequest> {
      permit(actor, "data-request:handle");
      const { request, person } = await found(id);
      return opened(actor, request, person);
    },

    /** Takes a step with a request. Erasing is done in the same breath as the request is closed, or not at all. */
    async advance(actor: Actor, id: DataRequestId, revision: number, step: RequestStep): Promise<OpenedRequest> {
      permit(actor, "data-request:handle");
      const { request, person } = await found(id);
      if (request.revision !== revision) {
        throw new Refused({ code: "DATA_REQUEST_CHANGED", yours: revision, current: request.revision });
      }
      if (!canTake(request, step.step)) throw new Refused({ code: "STEP_NOT_POSSIBLE", step: step.step });
      const next = { ...request, revision: revision + 1, ...outcomeOf(step, now()) };
      await atomically(db, async (transaction) => {
        if (!(await dataRequestRepository(transaction).replace(next))) {
          throw new Refused({ code: "DATA_REQUEST_CHANGED", yours: revision, current: revision + 1 });
        }
        if (step.step === "erase") await erasure.erase(actor, person, transaction);
      });
      const after = await found(id);
      return opened(actor, after.request, person);
    },
  };
}
export type DataRequestService = ReturnType<typeof dataRequestService>;

/** What a step adds to a request. */
function outcomeOf(step: RequestStep, at: string): Partial<DataRequest> {
  switch (step.step) {
    case "acknowledge":
      return { acknowledgedAt: at };
    case "extend":
      return { extension: { days: step.days, reason: step.reason } };
    case "refuse":
      return { outcome: { is: "refused", at, answer: step.answer } };
    case "done":
      return { outcome: { is: "done", at, answer: step.answer } };
    case "erase":
      return { outcome: { is: "done", at } };
  }
}
