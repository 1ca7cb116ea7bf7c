import type { Baseline, ResultActual, ResultTarget } from "../reported-value.js";
import type { Result } from "../result.js";
import type { Language } from "../text.js";
import { dayIn } from "./amount-words.js";
import type { ReportBlock, ReportCell } from "./report.js";
import type { ReportNames } from "./report-names.js";
import { REPORT_WORDS } from "./report-words.js";
import type { Statement } from "./statement.js";
import type { StatementSnapshot } from "./statement-snapshot.js";

interface Told {
  readonly language: Language;
  readonly names: ReportNames;
}

/** What was aimed at and what was reached, of the grant and of its events. */
export function resultBlocks(snapshot: StatementSnapshot, { events }: Statement, told: Told): ReportBlock[] {
  const { results: say, heading } = REPORT_WORDS[told.language];
  const until = snapshot.period.end;
  const rows = [
    ...snapshot.results.results.flatMap((result) => rowsOf(say.ofGrant, result, until, told)),
    ...events.flatMap(({ title, results }) =>
      results.flatMap((result) => rowsOf(told.names.say(title), result, until, told)),
    ),
  ];
  return [
    { is: "heading", text: heading.results },
    {
      is: "table",
      name: say.name,
      columns: say.columns.map((text) => ({ heading: text, is: "words" })),
      rows,
      empty: say.empty,
    },
  ];
}

/** A row for each period that began by the end of the statement; one for what has none. */
function rowsOf(of: string, { level, statement, indicators }: Result, until: string, told: Told): ReportCell[][] {
  const words = REPORT_WORDS[told.language];
  const { results: say } = words;
  const result = `${words.level[level]}: ${told.names.say(statement)}`;
  if (indicators.length === 0) return [[of, result, say.noIndicator, words.nothing, words.nothing, words.nothing]];
  return indicators.flatMap(({ title, baseline, periods }) => {
    const before = valueIn(baseline, told);
    const begun = periods.filter(({ period }) => period.start <= until);
    const name = told.names.say(title);
    if (begun.length === 0) return [[of, result, name, before, say.noTarget, say.notYet]];
    return begun.map(({ period: { start, end }, target, actual }) => {
      const when = words.fromTo(dayIn(told.language, start), dayIn(told.language, end));
      const aim = target ? valueIn(target, told) : say.noTarget;
      const reached = actual && end <= until ? valueIn(actual, told) : say.notYet;
      return [of, result, `${name} (${when})`, before, aim, reached];
    });
  });
}

/** A value of a result in words. */
export function valueIn(value: Baseline | ResultTarget | ResultActual, { language, names }: Told): string {
  const words = REPORT_WORDS[language];
  switch (value.status) {
    case "known":
      return language === "vi" ? value.value.replace(".", ",") : value.value;
    case "told":
      return names.say(value.text);
    case "unknown":
      return words.unknown;
    case "withheld":
      return words.results.withheld;
    case "not-asked":
      return words.results.notAsked;
  }
}
