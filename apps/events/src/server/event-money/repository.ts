import {
  type CostLine,
  EventId,
  EventMoney,
  type EventMoneyChange,
  type GrantId,
  type Payer,
  type Shares,
} from "@wps/model";
import type { Insertable, Kysely, Selectable } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Made } from "../db/made.ts";
import type { Tables } from "../db/tables.ts";

/** All SQL about what events cost and who pays it. */
export function eventMoneyRepository(db: Kysely<Tables>) {
  const selected = () =>
    db
      .selectFrom("event_money")
      .selectAll()
      .select(({ selectFrom }) => [
        jsonArrayFrom(
          selectFrom("money_shares")
            .select(["grant_id", "organisation_id", "domestic", "hundredths"])
            .whereRef("money_shares.event_id", "=", "event_money.event_id")
            .where("line_id", "is", null)
            .orderBy("position"),
        ).as("shares"),
        jsonArrayFrom(
          selectFrom("cost_lines")
            .select(["id", "category", "name", "shares_status"])
            .select(["planned", "planned_on", "committed", "committed_on", "actual", "actual_on"])
            .select((line) =>
              jsonArrayFrom(
                line
                  .selectFrom("money_shares")
                  .select(["grant_id", "organisation_id", "domestic", "hundredths"])
                  .whereRef("money_shares.event_id", "=", "cost_lines.event_id")
                  .whereRef("line_id", "=", "cost_lines.id")
                  .orderBy("position"),
              ).as("shares"),
            )
            .whereRef("cost_lines.event_id", "=", "event_money.event_id")
            .orderBy("position"),
        ).as("lines"),
      ]);

  return {
    /** Of some events, in any order; those of which nobody has entered anything are left out. */
    async find(events: readonly EventId[]): Promise<EventMoney[]> {
      if (events.length === 0) return [];
      const rows = await selected()
        .where("event_id", "in", [...events])
        .execute();
      return rows.map(toMoney);
    },

    /** The events of which some grants pay something. */
    async paidBy(grants: readonly GrantId[]): Promise<EventId[]> {
      if (grants.length === 0) return [];
      const shares = db.selectFrom("money_shares").select("event_id").distinct();
      const rows = await shares.where("grant_id", "in", [...grants]).execute();
      return rows.map(({ event_id }) => EventId.parse(event_id));
    },

    /** The revision of the money of an event, which nobody else changes until the transaction ends; 0 where there is none. */
    async lock(event: EventId): Promise<number> {
      const found = db.selectFrom("event_money").select("revision").where("event_id", "=", event);
      return (await found.forUpdate().executeTakeFirst())?.revision ?? 0;
    },

    /** Writes a version and keeps it; false where the version before it is not the present one. */
    async set(money: EventMoney, { by, at }: Made): Promise<boolean> {
      const { event, revision, shares, lines } = money;
      const row = { revision, shares_status: shares?.status ?? null };
      const { numInsertedOrUpdatedRows } = await db
        .insertInto("event_money")
        .values({ event_id: event, ...row })
        .onConflict((conflict) =>
          conflict
            .column("event_id")
            .doUpdateSet(row)
            .where("event_money.revision", "=", revision - 1),
        )
        .executeTakeFirstOrThrow();
      if (numInsertedOrUpdatedRows !== 1n) return false;
      await db.deleteFrom("money_shares").where("event_id", "=", event).execute();
      await db.deleteFrom("cost_lines").where("event_id", "=", event).execute();
      if (lines.length > 0)
        await db
          .insertInto("cost_lines")
          .values(lines.map(lineRow(event)))
          .execute();
      const paid = shareRows(money);
      if (paid.length > 0) await db.insertInto("money_shares").values(paid).execute();
      await db
        .insertInto("event_money_revisions")
        .values({ event_id: event, revision, value: JSON.stringify(money), made_by: by, made_at: at })
        .execute();
      return true;
    },
  };
}

const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value));

const lineRow =
  (event: EventId) =>
  (line: CostLine, position: number): Insertable<Tables["cost_lines"]> => ({
    event_id: event,
    id: line.id,
    position,
    category: line.category,
    name: json(line.name),
    shares_status: line.shares?.status ?? null,
    planned: json(line.planned?.amount),
    planned_on: line.planned?.on ?? null,
    committed: json(line.committed?.amount),
    committed_on: line.committed?.on ?? null,
    actual: json(line.actual?.amount),
    actual_on: line.actual?.on ?? null,
  });

type ShareRow = Insertable<Tables["money_shares"]>;

function shareRows({ event, shares, lines }: EventMoney): ShareRow[] {
  const rowsOf = (line: string | null, of: EventMoneyChange["shares"]): ShareRow[] => {
    const parts = of?.status === "known" ? of.parts : (of?.payers.map((payer) => ({ payer, hundredths: null })) ?? []);
    return parts.map(({ payer, hundredths }, position) => ({
      event_id: event,
      line_id: line,
      position,
      ...payerColumns(payer),
      hundredths,
    }));
  };
  return [...rowsOf(null, shares), ...lines.flatMap((line) => rowsOf(line.id, line.shares))];
}

/** @throws RangeError where it was not said which grant is meant: the database would not know either */
function payerColumns(payer: Payer) {
  switch (payer.is) {
    case "grant":
      return { grant_id: payer.grant, organisation_id: null, domestic: null };
    case "organisation":
      return { grant_id: null, organisation_id: payer.organisation, domestic: payer.domestic };
    case "withheld":
      throw new RangeError("a payer that is not told is never kept");
  }
}

interface ShareColumns
  extends Pick<Selectable<Tables["money_shares"]>, "grant_id" | "organisation_id" | "domestic" | "hundredths"> {}
interface LineColumns extends Omit<Selectable<Tables["cost_lines"]>, "event_id" | "position"> {
  readonly shares: readonly ShareColumns[];
}
type MoneyRow = Selectable<Tables["event_money"]> & {
  readonly shares: readonly ShareColumns[];
  readonly lines: readonly LineColumns[];
};

const toMoney = ({ event_id, revision, shares_status, shares, lines }: MoneyRow): EventMoney =>
  EventMoney.parse({
    event: event_id,
    revision,
    ...toShares(shares_status, shares),
    lines: lines.map((line) => ({
      id: line.id,
      category: line.category,
      ...(line.name && { name: line.name }),
      ...(line.planned && { planned: { amount: line.planned, on: line.planned_on } }),
      ...(line.committed && { committed: { amount: line.committed, on: line.committed_on } }),
      ...(line.actual && { actual: { amount: line.actual, on: line.actual_on } }),
      ...toShares(line.shares_status, line.shares),
    })),
  });

function toShares(status: Shares["status"] | null, rows: readonly ShareColumns[]) {
  if (status === null) return {};
  const paid = rows.map(({ grant_id, organisation_id, domestic, hundredths }) => ({
    payer:
      grant_id === null
        ? { is: "organisation", organisation: organisation_id, domestic }
        : { is: "grant", grant: grant_id },
    hundredths,
  }));
  return { shares: status === "known" ? { status, parts: paid } : { status, payers: paid.map(({ payer }) => payer) } };
}
