import { MONEY_STAGES, type MoneyStage } from "../line-part.js";
import type { Currency } from "../money.js";
import { isWhole, type MoneyFigure, type StagedFigures } from "../money-figure.js";
import type { Language } from "../text.js";
import { amountIn, countIn, unitsOf } from "./amount-words.js";
import type { StatementTable } from "./money-tables.js";
import type { ReportBlock, ReportCell, ReportTable } from "./report.js";
import type { ReportNames } from "./report-names.js";
import { REPORT_WORDS, type ReportWords } from "./report-words.js";
import type { Statement } from "./statement.js";

interface Told {
  readonly language: Language;
  readonly currency: Currency;
  readonly names: ReportNames;
}

/** What a grant paid: in all, and table by table. */
export function moneyBlocks({ money }: Statement, told: Told): ReportBlock[] {
  const words = REPORT_WORDS[told.language];
  const { money: say, fact, heading } = words;
  const entered = money.total.actual?.entered ?? [];
  return [
    { is: "heading", text: heading.money },
    stagesTable(money, told, words),
    {
      is: "facts",
      rows: [
        {
          term: fact.left,
          value:
            money.left === undefined
              ? say.leftUnknown
              : amountIn(told.language, { minor: money.left, currency: told.currency }),
        },
        ...(entered.length === 0
          ? []
          : [{ term: fact.entered, value: entered.map((sum) => amountIn(told.language, sum)).join("; ") }]),
      ],
    },
    { is: "note", text: say.note },
    { is: "heading", text: heading.tables },
    ...money.tables.map(({ by, rows }) => tableBy(by, rows, money.total, told, words)),
  ];
}

function stagesTable({ total, toDate }: Statement["money"], told: Told, words: ReportWords): ReportTable {
  const { money: say, stage } = words;
  return {
    is: "table",
    name: words.heading.money,
    columns: [
      { heading: say.stage, is: "words" },
      { heading: say.inPeriod, is: "number" },
      { heading: say.notIn, is: "words" },
      { heading: say.toDate, is: "number" },
      { heading: say.notInToDate, is: "words" },
    ],
    rows: MONEY_STAGES.map((at) => [
      stage[at],
      sumCell(total[at], told),
      missingFrom([total[at]], told.language),
      sumCell(toDate[at], told),
      missingFrom([toDate[at]], told.language),
    ]),
    empty: say.empty,
  };
}

function tableBy(
  by: StatementTable,
  rows: readonly { readonly key: string | null; readonly sums: StagedFigures }[],
  total: StagedFigures,
  told: Told,
  words: ReportWords,
): ReportTable {
  const { money: say, stage, table } = words;
  const cells = (name: string, sums: StagedFigures): ReportCell[] => [
    name,
    ...MONEY_STAGES.map((at) => sumCell(sums[at], told)),
    missingFrom(
      MONEY_STAGES.map((at) => sums[at]),
      told.language,
    ),
  ];
  return {
    is: "table",
    name: table[by].name,
    columns: [
      { heading: table[by].key, is: "words" },
      ...MONEY_STAGES.map((at: MoneyStage) => ({ heading: stage[at], is: "number" as const })),
      { heading: say.notIn, is: "words" },
    ],
    rows: rows.map(({ key, sums }) => cells(rowName(by, key, told.names, words), sums)),
    ...(rows.length > 1 && { total: cells(say.total, total) }),
    empty: say.empty,
  };
}

/** What a row of a table of money is called. */
export function rowName(by: string, key: string | null, names: ReportNames, { money: say }: ReportWords): string {
  switch (by) {
    case "task":
      return key === null ? say.noTask : names.tasks(key);
    case "province":
      return key === null ? say.noProvince : names.province(key);
    case "event":
      return (key === null ? undefined : names.event(key)) ?? say.heldBack;
    default:
      return key ?? say.heldBack;
  }
}

/** A sum in a table: nothing entered is a dash, and a sum of which nothing is known is not 0. */
export function sumCell(
  sum: MoneyFigure | undefined,
  { language, currency }: Pick<Told, "language" | "currency">,
): ReportCell {
  const words = REPORT_WORDS[language];
  if (sum === undefined) return words.nothing;
  if (sum.counted === 0 && !isWhole(sum)) return words.unknown;
  const money = { minor: sum.known, currency };
  return { text: amountIn(language, money), value: unitsOf(money) };
}

/** What is in none of some sums, and why. */
export function missingFrom(sums: readonly (MoneyFigure | undefined)[], language: Language): string {
  const { money: say } = REPORT_WORDS[language];
  const reasons = ["amountUnknown", "shareUnknown", "rateMissing", "unpriced"] as const;
  return reasons
    .flatMap((reason) => {
      const lines = sums.reduce((count, sum) => count + (sum?.[reason] ?? 0), 0);
      return lines === 0 ? [] : [say[reason](countIn(language, lines))];
    })
    .join("; ");
}
