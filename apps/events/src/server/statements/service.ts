import {
  type Actor,
  dayAt,
  donorsOf,
  type Grant,
  type GrantId,
  HOME_TIME_ZONE,
  type OrganisationId,
  type Period,
  Refused,
  subjectOfGrant,
} from "@wps/model";
import { issuersOf, StatementSnapshot, statementOf } from "@wps/model/statements";
import type { Kysely } from "kysely";
import { atomically, consistently } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import type { GrantService } from "../grants/service.ts";
import { accountOf } from "../session/actor.ts";
import { permit } from "../session/permission.ts";
import { filesOf, type StatementFile, sha256Of } from "./files.ts";
import { type IssuedStatement, statementRepository } from "./repository.ts";
import { factsOf } from "./repository-of-facts.ts";

export interface StatementServiceDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly grants: GrantService;
}

/** Of which months a statement is, and who issues it. */
export interface StatementRequest {
  readonly period: Period;
  readonly issuer: OrganisationId;
}

/** A statement with what it is made from. */
export interface ToldStatement {
  readonly sha256: string;
  readonly snapshot: StatementSnapshot;
}

/** The file that a statement is made from. */
const DATA_FILE = "data.json";

/** What donors are told of their grants, once and for all. */
export function statementService({ db, now, grants }: StatementServiceDeps) {
  const kept = statementRepository(db);

  /** A snapshot that nobody has kept, and the hash of all of it that does not change with the clock. */
  async function prepared(actor: Actor, id: GrantId, { period, issuer }: StatementRequest): Promise<ToldStatement> {
    const grant = await grants.get(actor, id);
    permit(actor, "statement:issue", subjectOfGrant(grant));
    const madeAt = now();
    if (period.end >= dayAt(Date.parse(madeAt), HOME_TIME_ZONE)) {
      throw new Refused({ code: "STATEMENT_NOT_POSSIBLE", because: "not-over" });
    }
    if (!issuersOf(grant, actor).includes(issuer)) {
      throw new Refused({ code: "STATEMENT_NOT_POSSIBLE", because: "not-its-issuer" });
    }
    const { facts, last } = await consistently(db, async (transaction) => ({
      facts: await factsOf(transaction, id, asItsDonors(actor, grant)),
      last: await statementRepository(transaction).last(id),
    }));
    if (facts === undefined) throw new Refused({ code: "GRANT_NOT_FOUND", id });
    const earlier = last === undefined ? [] : statementOf(last).told;
    const basis = { format: 1, nth: (last?.nth ?? 0) + 1, period, issuer, ...facts, earlier } as const;
    const sha256 = sha256Of(JSON.stringify(basis));
    return { sha256, snapshot: StatementSnapshot.parse({ ...basis, madeAt }) };
  }

  /** What a statement was made from, letter by letter. */
  async function textOf(actor: Actor, id: GrantId, nth: number): Promise<string> {
    await grants.get(actor, id);
    const text = await kept.snapshot(id, nth);
    if (text === undefined) throw new Refused({ code: "STATEMENT_NOT_FOUND", grant: id, nth });
    return text;
  }

  return {
    /** Says what a statement would tell now, and keeps nothing. */
    attempt: prepared,

    /** Issues what was looked at, if it is still the same. */
    async issue(actor: Actor, id: GrantId, request: StatementRequest, sha256: string): Promise<IssuedStatement> {
      const { snapshot, sha256: own } = await prepared(actor, id, request);
      if (own !== sha256) throw new Refused({ code: "STATEMENT_DIFFERS" });
      const text = `${JSON.stringify(snapshot, null, 2)}\n`;
      const { nth, period, issuer, madeAt } = snapshot;
      const corrections = statementOf(snapshot).corrections.length;
      const issued = { grant: id, nth, period, issuer, madeAt, corrections, sha256: sha256Of(text) };
      const made = { issued, madeBy: accountOf(actor), snapshot: text, files: await filesOf(text) };
      const isMade = await atomically(db, (transaction) => statementRepository(transaction).insert(made));
      if (!isMade) throw new Refused({ code: "STATEMENT_DIFFERS" });
      return issued;
    },

    async list(actor: Actor, id: GrantId): Promise<IssuedStatement[]> {
      await grants.get(actor, id);
      return kept.of(id);
    },

    async get(actor: Actor, id: GrantId, nth: number): Promise<ToldStatement> {
      const text = await textOf(actor, id, nth);
      return { sha256: sha256Of(text), snapshot: StatementSnapshot.parse(JSON.parse(text)) };
    },

    async file(actor: Actor, id: GrantId, nth: number, name: string): Promise<StatementFile> {
      const text = await textOf(actor, id, nth);
      if (name === DATA_FILE) return { name, sha256: sha256Of(text), bytes: Buffer.from(text) };
      const file = await kept.file(id, nth, name);
      if (file === undefined) throw new Refused({ code: "STATEMENT_NOT_FOUND", grant: id, nth });
      return file;
    },
  };
}
export type StatementService = ReturnType<typeof statementService>;

/** As its donors would ask: a statement tells them nothing that they may not read themselves. */
function asItsDonors(actor: Actor, grant: Grant): Actor {
  return "account" in actor ? { ...actor, role: "donor", organisations: donorsOf(grant) } : { role: "public" };
}
