import type { Currency } from "../money.js";
import type { Language } from "../text.js";
import { countIn, dayIn } from "./amount-words.js";
import { missingFrom, rowName, sumCell } from "./money-blocks.js";
import type { ReportBlock, ReportCell } from "./report.js";
import type { ReportNames } from "./report-names.js";
import { REPORT_WORDS } from "./report-words.js";
import { valueIn } from "./result-blocks.js";
import type { Correction, StatementFigure } from "./statement-figure.js";

interface Told {
  readonly language: Language;
  readonly currency: Currency;
  readonly names: ReportNames;
}

/** What of earlier statements is another now. */
export function correctionBlocks(corrections: readonly Correction[], isFirst: boolean, told: Told): ReportBlock[] {
  const { corrections: say, heading } = REPORT_WORDS[told.language];
  if (isFirst) {
    return [
      { is: "heading", text: heading.corrections },
      { is: "text", text: say.first },
    ];
  }
  return [
    { is: "heading", text: heading.corrections },
    {
      is: "table",
      name: say.name,
      columns: say.columns.map((text) => ({ heading: text, is: "words" })),
      rows: corrections.map(({ nth, before, after }): ReportCell[] => {
        const figure = before ?? after;
        return [String(nth), figure ? nameOf(figure, told) : "", toldIn(before, told), toldIn(after, told)];
      }),
      empty: say.empty,
    },
  ];
}

function nameOf(figure: StatementFigure, { language, names }: Told): string {
  const words = REPORT_WORDS[language];
  const { corrections: say } = words;
  switch (figure.is) {
    case "events":
      return say.events;
    case "money": {
      const of = figure.of ? rowName(figure.of.by, figure.of.key, names, words) : say.total;
      return `${words.stage[figure.stage]}: ${of}`;
    }
    case "people": {
      const sex = figure.at.sex;
      const parts = [
        figure.at.year,
        sex && sex in words.sex ? words.sex[sex as keyof typeof words.sex] : words.people.all,
      ];
      return `${words.heading.people}: ${parts.filter((part) => part !== undefined).join(", ")}`;
    }
    case "result": {
      const { value } = figure;
      const when =
        value.is === "baseline"
          ? ""
          : `, ${value.period
              .split(" ")
              .map((day) => dayIn(language, day))
              .join(" – ")}`;
      return `${figure.indicator} (${say[value.is]}${when})`;
    }
  }
}

function toldIn(figure: StatementFigure | undefined, told: Told): string {
  const words = REPORT_WORDS[told.language];
  if (figure === undefined) return words.corrections.notTold;
  switch (figure.is) {
    case "events":
      return countIn(told.language, figure.count);
    case "money": {
      const cell = sumCell(figure.sum, told);
      const missing = missingFrom([figure.sum], told.language);
      return [typeof cell === "string" ? cell : cell.text, missing].filter((part) => part !== "").join("; ");
    }
    case "people":
      return figure.people === null ? words.people.hidden : countIn(told.language, figure.people);
    case "result":
      return valueIn(figure.value.value, told);
  }
}
