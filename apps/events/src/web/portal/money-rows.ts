import {
  CURRENCIES,
  type Currency,
  isClauseCode,
  isGrantId,
  isProvinceKey,
  isWhole,
  MONEY_STAGES,
  type MoneyFigure,
  type MoneyStage,
  type OrganisationId,
} from "@wps/model";
import type { GrantMoney, GrantMoneyTable } from "@wps/model/indicators";
import type { TakenTable } from "../../contract/taken-table.ts";
import type { RowShape } from "../charts/row.ts";
import type { EventFilterSearch } from "../event-filter-search.ts";
import { stageDefinition } from "../stage-definition.ts";

/** The tables that a donor chooses from. Events stand in the way from the agreement to the outcome. */
export const SHOWN_TABLES = [
  "year",
  "task",
  "programme",
  "province",
  "channel",
  "grant",
] as const satisfies readonly GrantMoneyTable[];
/** One of the {@link SHOWN_TABLES}. */
export type ShownTable = (typeof SHOWN_TABLES)[number];

/** Why parts are in no sum, in the order in which that is said. */
export const OPEN_COUNTS = [
  "amountUnknown",
  "shareUnknown",
  "rateMissing",
  "unpriced",
] as const satisfies readonly (keyof MoneyFigure)[];

/** How a figure is drawn: what is not whole has no end, and what is not known at all has no bar. */
export function shapeOf(figure: MoneyFigure | undefined): RowShape {
  if (figure === undefined) return { kind: "nothing" };
  if (isWhole(figure)) return { kind: "value", value: figure.known };
  return figure.counted === 0 ? { kind: "missing" } : { kind: "range", lower: figure.known };
}

/** A sum in the units that people count in, as a workbook holds it. */
export const inUnits = (minor: number, currency: Currency) => minor / 10 ** CURRENCIES[currency];

type Category = GrantMoney["tables"]["year"][number]["at"];

/**
 * Which events the money of a line is of, as lists are asked for them; nothing where no list holds these alone: money of a year
 * is of events of other years too.
 *
 * @param of who gives all this money, where it is one organisation
 */
export function eventsOf(
  table: ShownTable,
  at: Category,
  of: OrganisationId | undefined,
): EventFilterSearch | undefined {
  if (at.is !== "one") return undefined;
  const { key } = at;
  if (table === "grant") return isGrantId(key) ? { grant: key } : undefined;
  if (of === undefined) return undefined;
  const [programme = "", clause = ""] = key.split(" ");
  switch (table) {
    case "programme":
      return { grantsOf: of, programme: key };
    case "task":
      return { grantsOf: of, programme, ...(isClauseCode(clause) && { clause }) };
    case "province":
      return isProvinceKey(key) ? { grantsOf: of, province: key } : undefined;
    default:
      return undefined;
  }
}

interface Words {
  readonly nameOf: (at: Category) => string;
  /** Where the events of a line are listed. */
  readonly addressOf: (at: Category) => string | null;
  readonly stage: (stage: MoneyStage) => string;
  readonly total: string;
}

/** The lines of a table to take away: one for each stage at which anything was entered, and the whole at the end. */
export function takenRows(
  money: GrantMoney,
  table: ShownTable,
  { nameOf, addressOf, stage, total }: Words,
): TakenTable["rows"] {
  const named = [
    ...money.tables[table].map(({ at, figures }) => ({ name: nameOf(at), address: addressOf(at), figures })),
    { name: total, address: null, figures: money.total },
  ];
  return named.flatMap(({ name, address, figures }) =>
    MONEY_STAGES.flatMap((at) => {
      const figure = figures[at];
      if (figure === undefined) return [];
      const known = figure.counted === 0 ? null : inUnits(figure.known, money.currency);
      const open = OPEN_COUNTS.map((count) => figure[count]);
      return [[name, stage(at), money.currency, known, figure.counted, ...open, stageDefinition(at), address]];
    }),
  );
}
