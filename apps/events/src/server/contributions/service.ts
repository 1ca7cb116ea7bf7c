import {
  type Actor,
  type ClauseRef,
  type Contribution,
  type ContributionFile,
  ContributionId,
  contentOf,
  HOME_TIME_ZONE,
  type Judged,
  type KeptContribution,
  type NewContribution,
  type PlainDate,
  type ProgrammeCode,
} from "@wps/model";
import { EDITION, findClause } from "@wps/model/catalogue";
import type { Kysely } from "kysely";
import { atomically } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import type { EventService } from "../events/service.ts";
import { permit } from "../session/permission.ts";
import { type CompletedCatalogue, complete } from "./completion.ts";
import { type ContributionRepository, contributionRepository, type ReadContributions } from "./repository.ts";
import {
  asRead,
  lostBetween,
  placedIn,
  refOf,
  refuseLoss,
  refuseMisplaced,
  refuseTwin,
  type Written,
} from "./rules.ts";

export interface ContributionServiceDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly newId: () => string;
  readonly events: EventService;
}

/** The completed catalogue as it was read: contributions whose rows are broken are left out of it and named. */
export interface ReadCatalogue extends CompletedCatalogue, Pick<ReadContributions, "unreadable"> {}

/** What became of a file: the contributions that came in, and the clauses of those that were there already. */
export interface Intake {
  readonly added: readonly Judged<KeptContribution>[];
  readonly skipped: readonly ClauseRef[];
}

/** What can be done with contributions. Every change is judged by the catalogue that it makes. */
export function contributionService({ db, now, newId, events }: ContributionServiceDeps) {
  async function read(own: ContributionRepository = contributionRepository(db)): Promise<ReadCatalogue> {
    const { contributions, unreadable } = await own.all();
    return { ...complete(contributions), unreadable };
  }

  /** The day it is in Viet Nam. Swedish writes days as ISO 8601 does. */
  const today = () => new Intl.DateTimeFormat("sv", { timeZone: HOME_TIME_ZONE }).format(Date.parse(now()));

  /** A draft as of today, beside what the catalogue publishes of its clause. */
  function dated(draft: NewContribution): Contribution {
    const clause = findClause({ programme: draft.programme, clause: draft.clause.code });
    return { ...draft, date: today(), against: { edition: EDITION, ...(clause && { clause }) } };
  }

  /**
   * Runs a change while no other one runs. It stands where all that it writes has a place, and where no clause goes
   * that events or other contributions rely on.
   *
   * @returns the catalogue that it makes
   */
  async function change(
    actor: Actor,
    write: (own: ContributionRepository, before: CompletedCatalogue) => Promise<readonly Written[]>,
  ): Promise<CompletedCatalogue> {
    permit(actor, "programme:contribute");
    return atomically(db, async (transaction) => {
      const own = contributionRepository(transaction);
      await own.lock();
      const before = await read(own);
      const written = await write(own, before);
      const after = await read(own);
      refuseMisplaced(after, written);
      const lost = lostBetween(before, after);
      if (lost.length > 0) refuseLoss(lost, before, after, await events.links(actor, transaction));
      return after;
    });
  }

  return {
    /** The catalogue with all that was added. */
    async catalogue(actor: Actor): Promise<ReadCatalogue> {
      permit(actor, "programme:read");
      return read();
    },

    async get(actor: Actor, id: ContributionId): Promise<Judged<KeptContribution>> {
      permit(actor, "programme:read");
      return placedIn(await read(), id);
    },

    async add(actor: Actor, draft: NewContribution): Promise<Judged<KeptContribution>> {
      const id = ContributionId.parse(newId());
      const after = await change(actor, async (own, before) => {
        refuseTwin(before, draft);
        await own.insert(id, dated(draft));
        return [{ id, path: [] }];
      });
      return placedIn(after, id);
    },

    /** Replaces the content. The day stays that on which it was first added; it is now made against this catalogue. */
    async replace(
      actor: Actor,
      id: ContributionId,
      revision: number,
      draft: NewContribution,
    ): Promise<Judged<KeptContribution>> {
      const after = await change(actor, async (own, before) => {
        const contribution = asRead(before, id, revision);
        refuseTwin(before, draft, id);
        await own.replace(contribution, { ...dated(draft), date: contribution.date });
        return [{ id, path: [] }];
      });
      return placedIn(after, id);
    },

    async withdraw(actor: Actor, id: ContributionId, revision: number): Promise<void> {
      await change(actor, async (own, before) => {
        await own.delete(asRead(before, id, revision).id);
        return [];
      });
    },

    /** Contributions to one programme or to all, for somebody else to take in, and the day on which they were written. */
    async file(
      actor: Actor,
      programme?: ProgrammeCode,
    ): Promise<{ readonly file: ContributionFile; readonly written: PlainDate }> {
      permit(actor, "programme:read");
      const { judged } = await read();
      const contributions = judged
        .map(({ contribution: { id, revision, ...content } }) => content)
        .filter((content) => (programme ?? content.programme) === content.programme);
      return { file: { format: "wps-contributions", version: 1, edition: EDITION, contributions }, written: today() };
    },

    /** Takes in a file, whole or not at all, but for what is there already. */
    async takeIn(actor: Actor, file: ContributionFile): Promise<Intake> {
      const skipped: ClauseRef[] = [];
      const fresh = new Set<ContributionId>();
      const after = await change(actor, async (own, before) => {
        const there = new Set(before.judged.map(({ contribution }) => contentOf(contribution)));
        const written: Written[] = [];
        for (const [index, contribution] of file.contributions.entries()) {
          const content = contentOf(contribution);
          if (there.has(content)) {
            skipped.push(refOf(contribution));
            continue;
          }
          const id = ContributionId.parse(newId());
          await own.insert(id, contribution);
          there.add(content);
          fresh.add(id);
          written.push({ id, path: ["contributions", index] });
        }
        return written;
      });
      return { added: after.judged.filter(({ contribution }) => fresh.has(contribution.id)), skipped };
    },
  };
}
export type ContributionService = ReturnType<typeof contributionService>;
