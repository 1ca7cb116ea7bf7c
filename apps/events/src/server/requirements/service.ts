import {
  type Actor,
  type Delivery,
  type DueReport,
  dayAt,
  dueOf,
  type EventSubject,
  type Grant,
  type GrantId,
  type GrantRequirements,
  HOME_TIME_ZONE,
  mayReadDocument,
  type PlainDate,
  type ProgrammeDocument,
  Refused,
  type Requirement,
  type RequirementsChange,
  requiredDocuments,
  subjectOfGrant,
} from "@wps/model";
import { evidenceCompleteness, type OpenMeasurement } from "@wps/model/indicators";
import type { Kysely } from "kysely";
import { atomically } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import { documentBook } from "../documents/book.ts";
import type { GrantService } from "../grants/service.ts";
import { accountOf } from "../session/actor.ts";
import { permit } from "../session/permission.ts";
import { requirementRepository } from "./repository.ts";

export interface RequirementServiceDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly grants: GrantService;
}

/** What is due to, or from, the actor. */
interface Due {
  readonly today: PlainDate;
  readonly items: readonly DueReport[];
  readonly grants: readonly Grant[];
  /** What they were delivered with, as far as the actor may read it. */
  readonly documents: readonly ProgrammeDocument[];
  /** How complete these are, whoever may read them. */
  readonly evidence: OpenMeasurement;
}

/** What can be done with what agreements ask for, and with what was delivered. */
export function requirementService({ db, now, grants }: RequirementServiceDeps) {
  const today = () => dayAt(Date.parse(now()), HOME_TIME_ZONE);

  async function editable(actor: Actor, id: GrantId): Promise<Grant> {
    permit(actor, "grant:edit");
    const grant = await grants.get(actor, id);
    permit(actor, "grant:edit", subjectOfGrant(grant));
    return grant;
  }

  function refuseDaysToCome({ requirements }: RequirementsChange): void {
    const isTold = requirements.flatMap(({ submitted }, requirement) =>
      submitted.map(({ on }, at) => ({ on, path: ["requirements", requirement, "submitted", at, "on"] })),
    );
    const early = isTold.find(({ on }) => on > today());
    if (early !== undefined) throw new Refused({ code: "DONE_TOO_EARLY", ...early, today: today() });
  }

  async function write(actor: Actor, within: Kysely<Tables>, value: GrantRequirements): Promise<GrantRequirements> {
    const made = { by: accountOf(actor), at: now() };
    if (await requirementRepository(within).replace(value, made)) return value;
    const { revision: current } = await requirementRepository(within).find(value.grant);
    throw new Refused({ code: "REQUIREMENTS_CHANGED", yours: value.revision - 1, current });
  }

  return {
    /** All that the grants ask for which the actor gives, passes on or spends. */
    async due(actor: Actor): Promise<Due> {
      const readable = await grants.list(actor);
      const asked = await requirementRepository(db).all();
      const items = readable.flatMap((grant) => dueOf(asked.get(grant.id)?.requirements ?? [], grant, today()));
      const subjects = new Map<string, EventSubject>(readable.map((grant) => [grant.id, subjectOfGrant(grant)]));
      const all = await documentBook(db).ofRequirements();
      const evidence = evidenceCompleteness(requiredDocuments(items, all, today()));
      const documents = all.filter((document) => {
        const subject = document.of.is === "grant" ? subjects.get(document.of.grant) : undefined;
        return subject !== undefined && mayReadDocument(actor, document, subject);
      });
      return { today: today(), items: items.toSorted(byDay), grants: readable, documents, evidence };
    },

    async get(actor: Actor, id: GrantId): Promise<GrantRequirements> {
      await grants.get(actor, id);
      return requirementRepository(db).find(id);
    },

    async replace(actor: Actor, id: GrantId, revision: number, change: RequirementsChange): Promise<GrantRequirements> {
      await editable(actor, id);
      refuseDaysToCome(change);
      const value = { grant: id, revision: revision + 1, ...change };
      return atomically(db, (transaction) => write(actor, transaction, value));
    },

    /** Says that a report was delivered, or that it was not: the last word counts. */
    async deliver(actor: Actor, id: GrantId, delivery: Delivery): Promise<GrantRequirements> {
      const grant = await editable(actor, id);
      const { on, requirement, closes } = delivery;
      if (on !== null && on > today()) throw new Refused({ code: "DONE_TOO_EARLY", path: ["on"], on, today: today() });
      return atomically(db, async (transaction) => {
        const before = await requirementRepository(transaction).keepStill(id);
        const isOwed = dueOf(before.requirements, grant, today()).some(
          (report) => report.requirement === requirement && report.closes === closes,
        );
        if (!isOwed) throw new Refused({ code: "REPORT_NOT_OWED", requirement, closes });
        const requirements = before.requirements.map((one) =>
          one.id === requirement ? delivered(one, delivery) : one,
        );
        return write(actor, transaction, { grant: id, revision: before.revision + 1, requirements });
      });
    },
  };
}
export type RequirementService = ReturnType<typeof requirementService>;

function delivered(requirement: Requirement, { closes, on, note }: Delivery): Requirement {
  const others = requirement.submitted.filter((one) => one.closes !== closes);
  return { ...requirement, submitted: on === null ? others : [...others, { closes, on, ...(note && { note }) }] };
}

/** What has no day comes last. */
const byDay = (a: DueReport, b: DueReport) => (a.due ?? "9").localeCompare(b.due ?? "9");
