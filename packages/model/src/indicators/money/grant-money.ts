import * as z from "zod";
import type { PlainDate } from "../../date.js";
import type { EventId } from "../../event.js";
import type { EventMoney } from "../../event-money.js";
import type { Grant } from "../../grant.js";
import { type LinePart, linePartsOf } from "../../line-part.js";
import { meaning } from "../../meaning.js";
import { Currency } from "../../money.js";
import { type MoneyReading, StagedFigures, stagedFigures } from "../../money-figure.js";
import { type ProvinceRef, toProvinceKey } from "../../place.js";
import type { TaskLink } from "../../task-link.js";
import { StagedOthers, stagedOthers } from "./other-funders.js";

/** What the money of grants is told by, besides all together. */
export const GRANT_MONEY_TABLES = ["grant", "event", "year", "programme", "task", "province", "channel"] as const;
/** One of the {@link GRANT_MONEY_TABLES}. */
export type GrantMoneyTable = (typeof GRANT_MONEY_TABLES)[number];

/** Where money stands in a table. */
export const MoneyCategory = z
  .discriminatedUnion("is", [
    /** A grant, an event or a year; a programme; `programme clause` as it is linked, or the programme as a whole; a province; who passes it on, in their order. */
    z.strictObject({ is: z.literal("one"), key: z.string() }),
    /** Of several, and nobody said how much of each: it stands here once, and is not shared out. */
    z.strictObject({ is: z.literal("several") }),
    /** Nothing is on record: no task, no province; of a channel, that nobody passes it on. */
    z.strictObject({ is: z.literal("none") }),
    /** Of events that the reader is not told of. */
    z.strictObject({ is: z.literal("withheld") }),
  ])
  .meta(meaning("MoneyCategory", "Where money stands in a table.", "Vị trí của khoản tiền trong bảng."));
export type MoneyCategory = z.infer<typeof MoneyCategory>;

/** One row of a table of money. */
export const GrantMoneyRow = z
  .strictObject({ at: MoneyCategory, figures: StagedFigures })
  .meta(meaning("GrantMoneyRow", "A row of a table of money.", "Một dòng của bảng kinh phí."));
export interface GrantMoneyRow extends z.infer<typeof GrantMoneyRow> {}

/** What grants pay for events: together and by closed tables, of which each adds up to the whole; and, in one sum, who else pays. */
export const GrantMoney = z
  .strictObject({
    currency: Currency,
    total: StagedFigures,
    tables: z.strictObject({
      grant: z.array(GrantMoneyRow),
      event: z.array(GrantMoneyRow),
      year: z.array(GrantMoneyRow),
      programme: z.array(GrantMoneyRow),
      task: z.array(GrantMoneyRow),
      province: z.array(GrantMoneyRow),
      channel: z.array(GrantMoneyRow),
    }),
    others: StagedOthers,
  })
  .meta(meaning("GrantMoney", "What grants pay for events.", "Kinh phí các khoản tài trợ chi cho sự kiện."));
export interface GrantMoney extends z.infer<typeof GrantMoney> {}

/** What of an event decides where its money stands: a whole event does, and so does this much of one. */
export interface PaidEvent {
  readonly id: EventId;
  readonly taskLinks: readonly Pick<TaskLink, "programme" | "clause">[];
  readonly place: { readonly status: "not-given" } | { readonly status: "known"; readonly province?: ProvinceRef };
}

/** Whose money is asked for, and what it is read with. */
export interface GrantMoneyQuestion extends MoneyReading {
  /** The grants whose money is told. */
  readonly grants: readonly Grant[];
  /** Every other grant that is named in the money, so that it is known who gives it; whoever is missing counts as one donor. */
  readonly others: readonly Grant[];
  /** The money of events, whole and with every payer. */
  readonly money: readonly EventMoney[];
  /** The events that the reader may know of: of all others only sums are told. */
  readonly events: readonly PaidEvent[];
  /** Only amounts of these days, where it is left out of all: of plan, commitment and payment each its own day. */
  readonly days?: { readonly from: PlainDate; readonly to: PlainDate };
}

/**
 * What grants pay for events: planned, committed and spent; by grant, event, year of the amount, programme, task, province as it
 * was on the day, and channel. Each part stands in one row of each table, so that every table adds up to the whole. Amounts that
 * nobody knows, shares that nobody said, rates that are not on record and things without a price are counted apart and are not 0.
 *
 * @returns the tables in minor units of the currency; and of all others who pay for the same events one sum for each stage, told
 *   to its first digit and only where it gives away nobody's part, also not to two donors who compare
 * @example
 * moneyOfGrants({ grants: [grant], others: [], money: [], events: [], currency: "CAD", rates: [] }).total; // {}
 * moneyOfGrants({ grants: [grant], others: [], money: [{ event: "439c044e-b44b-4821-8672-2662705f45ac", revision: 1, shares: { status: "known", parts: [{ payer: { is: "grant", grant: grant.id }, hundredths: 10_000 }] }, lines: [{ id: "0d3c8f6e-5f0a-4d8e-9f7e-2a1f6f0f8a11", category: "venue", actual: { on: "2026-03-01", amount: { status: "known", money: { minor: 125_000, currency: "CAD" } } } }] }], events: [], currency: "CAD", rates: [] }).total.actual.known; // 125000
 */
export function moneyOfGrants({ grants, others, money, events, days, ...reading }: GrantMoneyQuestion): GrantMoney {
  const own = new Map<string, Grant>(grants.map((grant) => [grant.id, grant]));
  const shown = new Map<string, PaidEvent>(events.map((event) => [event.id, event]));
  const all: LinePart[] = [];
  const ours: PaidPart[] = [];
  for (const one of money) {
    const parts = linePartsOf(one);
    const paid = parts.flatMap((part): PaidPart[] => {
      const by = grantsOf(part, own);
      return by.length > 0 ? [{ part, grants: by, event: shown.get(one.event) }] : [];
    });
    if (paid.length === 0) continue;
    all.push(...parts.filter((part) => isWithin(part, days)));
    ours.push(...paid.filter(({ part }) => isWithin(part, days)));
  }
  const by = (table: GrantMoneyTable) => tableOf(ours, CATEGORIES[table], reading);
  return {
    currency: reading.currency,
    total: figuresOf(ours, reading),
    tables: {
      grant: by("grant"),
      event: by("event"),
      year: by("year"),
      programme: by("programme"),
      task: by("task"),
      province: by("province"),
      channel: by("channel"),
    },
    others: stagedOthers(all, { ...reading, own: grants, grants: [...grants, ...others] }),
  };
}

/**
 * What a grant pays for events in all, for those who need no table.
 *
 * @example
 * totalOfGrant(grant, [], { currency: "CAD", rates: [] }); // {}
 */
export function totalOfGrant(grant: Grant, money: readonly EventMoney[], reading: MoneyReading): StagedFigures {
  const own = new Map([[grant.id, grant]]);
  const parts = money.flatMap((one) => linePartsOf(one).filter((part) => grantsOf(part, own).length > 0));
  return stagedFigures(parts, reading);
}

const isWithin = ({ on }: LinePart, days: GrantMoneyQuestion["days"]) =>
  days === undefined || (on >= days.from && on <= days.to);

/** What some of the asked grants pay of a line, and of what event, where that is told. */
interface PaidPart {
  readonly part: LinePart;
  readonly grants: readonly Grant[];
  readonly event: PaidEvent | undefined;
}

const figuresOf = (paid: readonly PaidPart[], reading: MoneyReading) =>
  stagedFigures(
    paid.map(({ part }) => part),
    reading,
  );

/** Those of some grants that pay a part, alone or with others. */
const grantsOf = ({ payers }: LinePart, own: ReadonlyMap<string, Grant>): Grant[] =>
  payers.flatMap((payer) => (payer.is === "grant" ? (own.get(payer.grant) ?? []) : []));

const WITHHELD: MoneyCategory = { is: "withheld" };

/** One category for what is told by several keys: the one, that there are several, or that there is none. */
function among(keys: readonly string[]): MoneyCategory {
  const [key, ...more] = new Set(keys);
  if (key === undefined) return { is: "none" };
  return more.length > 0 ? { is: "several" } : { is: "one", key };
}

const ofShown =
  (keys: (event: PaidEvent) => readonly string[]) =>
  ({ event }: PaidPart): MoneyCategory =>
    event ? among(keys(event)) : WITHHELD;

/** Where a part stands in each table. */
const CATEGORIES: Readonly<Record<GrantMoneyTable, (paid: PaidPart) => MoneyCategory>> = {
  grant: ({ grants }) => among(grants.map(({ id }) => id)),
  event: ofShown(({ id }) => [id]),
  year: ({ part }) => ({ is: "one", key: part.on.slice(0, 4) }),
  programme: ofShown(({ taskLinks }) => taskLinks.map(({ programme }) => programme)),
  task: ofShown(clausesOf),
  province: ofShown(({ place }) => (place.status === "known" && place.province ? [toProvinceKey(place.province)] : [])),
  channel: ({ grants }) => {
    const channels = grants.map(channelOf);
    return channels.every((key) => key === "") ? { is: "none" } : among(channels);
  },
};

/** The clauses that an event is linked to; a programme as a whole only where no clause of it is named beside. */
function clausesOf({ taskLinks }: PaidEvent): string[] {
  const named = new Set(taskLinks.flatMap(({ programme, clause }) => (clause === undefined ? [] : [programme])));
  return taskLinks.flatMap(({ programme, clause }) => {
    if (clause !== undefined) return [`${programme} ${clause}`];
    return named.has(programme) ? [] : [programme];
  });
}

const channelOf = ({ chain }: Grant): string =>
  chain.flatMap(({ organisation, role }) => (role === "extending" ? [organisation] : [])).join(" ");

/** Rows by their keys, and what has none after them. */
function tableOf(
  ours: readonly PaidPart[],
  categoryOf: (paid: PaidPart) => MoneyCategory,
  reading: MoneyReading,
): GrantMoneyRow[] {
  const rows = new Map<string, { at: MoneyCategory; paid: PaidPart[] }>();
  for (const paid of ours) {
    const at = categoryOf(paid);
    const key = orderOf(at);
    const row = rows.get(key);
    if (row) row.paid.push(paid);
    else rows.set(key, { at, paid: [paid] });
  }
  const inOrder = [...rows].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return inOrder.map(([, { at, paid }]) => ({ at, figures: figuresOf(paid, reading) }));
}

const LATER = { several: "1", none: "2", withheld: "3" } as const;
const orderOf = (at: MoneyCategory) => (at.is === "one" ? `0${at.key}` : LATER[at.is]);
