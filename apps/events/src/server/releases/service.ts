import { createHash } from "node:crypto";
import { type Actor, OrganisationId, type PlainDate, Refused } from "@wps/model";
import { EDITION } from "@wps/model/catalogue";
import { type Mask, type ReleaseDraft, releaseDraftOf } from "@wps/model/disclosure";
import type { Kysely } from "kysely";
import { atomically, consistently } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import { accountOf } from "../session/actor.ts";
import { permit } from "../session/permission.ts";
import type { Masking, MaskingProgress } from "./masking.ts";
import { releaseRepository } from "./repository.ts";
import { releasedPeople } from "./repository-of-people.ts";
import type { MadeRelease, ToldRelease, ToldTable, TriedRelease } from "./told.ts";

/** Of the closed set of tables. */
const TABLES_VERSION = 1;

export interface ReleaseServiceDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly masking: Masking;
}

/** What would be released: the numbers as they are, and as they are told. */
interface Prepared {
  readonly draft: ReleaseDraft;
  readonly mask: Mask;
  readonly tables: readonly ToldTable[];
  readonly number: number;
  readonly sha256: string;
}

/** What is told of people, once and for all. Nobody but its makers sees anything of a release that is not told. */
export function releaseService({ db, now, masking }: ReleaseServiceDeps) {
  const kept = releaseRepository(db);

  async function prepared(actor: Actor, until: PlainDate, signal?: AbortSignal): Promise<Prepared> {
    const { people, earlier, last } = await consistently(db, async (transaction) => ({
      people: await releasedPeople(transaction, actor, until),
      earlier: await releaseRepository(transaction).ledger(),
      last: await releaseRepository(transaction).last(),
    }));
    if (people.length === 0) throw new Refused({ code: "RELEASE_NOT_POSSIBLE", because: "nobody" });
    if (last !== undefined && until < last.until) {
      throw new Refused({ code: "RELEASE_NOT_POSSIBLE", because: "too-early" });
    }
    const draft = releaseDraftOf(people, earlier);
    const number = (last?.number ?? 0) + 1;
    const outlines = draft.tables.map(({ outline }) => outline);
    const toPublish = { code: `${number}`, population: draft.population, tables: outlines, earlier };
    const mask = await masking.mask(toPublish, signal);
    const tables = asTold(draft, mask);
    const sha256 = createHash("sha256").update(JSON.stringify({ number, until, tables })).digest("hex");
    return { draft, mask, tables, number, sha256 };
  }

  return {
    /** Says what would be released now, and keeps nothing. */
    async attempt(actor: Actor, until: PlainDate, signal?: AbortSignal): Promise<TriedRelease> {
      permit(actor, "release:make");
      const { draft, mask, tables, sha256 } = await prepared(actor, until, signal);
      const participations = draft.population.cells.reduce((sum, { people }) => sum + people, 0);
      const counted = { until, isAudited: mask.isAudited, ...tallied(tables), sha256 };
      return { ...counted, participations, exposed: mask.exposed.length, tables };
    },

    /** How far the trial or the release is that is being worked out; nothing where there is none. */
    progress(actor: Actor): MaskingProgress | undefined {
      permit(actor, "release:make");
      return masking.progress();
    },

    /** Releases what a trial has shown, if it is still the same. */
    async make(actor: Actor, until: PlainDate, sha256: string, signal?: AbortSignal): Promise<MadeRelease> {
      permit(actor, "release:make");
      const { draft, mask, tables, number, sha256: own } = await prepared(actor, until, signal);
      if (own !== sha256) throw new Refused({ code: "RELEASE_DIFFERS" });
      const versions = { tables: TABLES_VERSION, method: mask.release.method, catalogue: EDITION };
      const counted = { until, isAudited: mask.isAudited, ...tallied(tables), sha256 };
      const summary = { number, madeAt: now(), ...counted, versions };
      const madeBy = accountOf(actor);
      const made = { summary, madeBy, ledger: mask.release, tables, outlines: draft.tables };
      const isMade = await atomically(db, (transaction) => releaseRepository(transaction).insert(made));
      if (!isMade) throw new Refused({ code: "RELEASE_DIFFERS" });
      return summary;
    },

    async list(actor: Actor): Promise<MadeRelease[]> {
      permit(actor, "release:make");
      return kept.all();
    },

    async get(actor: Actor, number: number): Promise<ToldRelease> {
      permit(actor, "release:make");
      const release = await kept.find(number);
      if (release === undefined) throw new Refused({ code: "RELEASE_NOT_FOUND", number });
      return { release, tables: await kept.tables(number) };
    },

    /** The last release as a donor is shown it: the tables of the whole programme, and of what its organisations pay for. */
    async lastFor(actor: Actor): Promise<ToldRelease | undefined> {
      permit(actor, "portal:read");
      const release = await kept.last();
      if (release === undefined) return undefined;
      const own = "organisations" in actor ? actor.organisations : [];
      return { release, tables: await kept.tables(release.number, own) };
    },
  };
}
export type ReleaseService = ReturnType<typeof releaseService>;

function asTold({ tables }: ReleaseDraft, mask: Mask): ToldTable[] {
  return tables.map(({ subject, funder, of }, nth) => ({
    subject,
    ...(funder !== null && { funder: OrganisationId.parse(funder) }),
    ...(of !== null && { of }),
    cells: (mask.tables[nth]?.cells ?? []).map(({ at, count }) => ({
      at,
      people: count.status === "published" ? count.people : null,
    })),
  }));
}

function tallied(tables: readonly ToldTable[]): { readonly told: number; readonly hidden: number } {
  const cells = tables.flatMap((table) => table.cells);
  const hidden = cells.filter(({ people }) => people === null).length;
  return { told: cells.length - hidden, hidden };
}
