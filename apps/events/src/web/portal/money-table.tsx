import { useNavigate, useRouter } from "@tanstack/react-router";
import { type Currency, isWhole, type Language, MONEY_STAGES, type MoneyFigure } from "@wps/model";
import type { GrantMoney } from "@wps/model/indicators";
import { ChartFigure } from "../charts/chart-figure.tsx";
import type { ChartRow } from "../charts/row.ts";
import { RowChart } from "../charts/row-chart.tsx";
import { SaveButtons } from "../charts/save-buttons.tsx";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { useActor } from "../session.ts";
import { stageDefinition } from "../stage-definition.ts";
import { todayAtHome } from "../today.ts";
import { useCategoryNames } from "./category-names.ts";
import { FiguresTable } from "./figures-table.tsx";
import { eventsOf, inUnits, OPEN_COUNTS, type ShownTable, shapeOf, takenRows } from "./money-rows.ts";
import { portalMoneyTexts } from "./money-texts.ts";

const DRAWN = [
  { stage: "actual", tone: "accent" },
  { stage: "planned", tone: "quiet" },
] as const;

/** One table of money: a chart, the same numbers under it, and a way to take them along. */
export function MoneyTable({ money, table }: { money: GrantMoney; table: ShownTable }) {
  const say = useTexts(portalMoneyTexts);
  const { language } = useLanguage();
  const nameOf = useCategoryNames(table);
  const navigate = useNavigate();
  const actor = useActor();
  const own = "organisations" in actor && actor.organisations.length === 1 ? actor.organisations[0] : undefined;
  const { buildLocation } = useRouter();
  const { currency } = money;
  const rows = money.tables[table];
  const title = say(`line.${table}`);
  const drawn = DRAWN.flatMap(({ stage }) =>
    rows.flatMap(({ at, figures }): ChartRow[] => {
      const figure = figures[stage];
      if (figure === undefined) return [];
      const says = figure.counted === 0 && !isWhole(figure) ? say("notKnown") : sayBriefly(figure, currency, language);
      return [{ group: say(stage), name: nameOf(at), says, shape: shapeOf(figure) }];
    }),
  );
  const isDrawn = drawn.some(({ shape }) => shape.kind === "value" || shape.kind === "range");
  const definitions = MONEY_STAGES.flatMap((stage) => {
    const value = stageDefinition(stage);
    return value === null ? [] : [{ term: say("definition"), value: `${value}: ${say(stage)}` }];
  });
  const addressOf = (at: GrantMoney["tables"]["year"][number]["at"]) => {
    const search = eventsOf(table, at, own);
    return search ? `${window.location.origin}${buildLocation({ to: "/events", search }).href}` : null;
  };
  const taken = () => ({
    title,
    about: [
      { term: say("source"), value: say("moneySource") },
      { term: say("money"), value: say("moneyHint") },
      ...definitions,
      { term: say("taken"), value: todayAtHome() },
    ],
    columns: [
      say(`table.${table}`),
      say("stage"),
      say("currency"),
      say("known"),
      say("counted"),
      ...OPEN_COUNTS.map((count) => say(`count.${count}`)),
      say("definition"),
      say("shownAt"),
    ],
    rows: takenRows(money, table, { nameOf, addressOf, stage: say, total: say("total") }),
  });
  return (
    <ChartFigure
      title={title}
      unit={currency}
      legend={isDrawn ? DRAWN.map(({ stage, tone }) => ({ tone, name: say(stage) })) : []}
      chart={
        <>
          {isDrawn && (
            <RowChart
              rows={drawn}
              scale={{ kind: "count" }}
              label={say("chart")}
              onOpen={(to) => void navigate({ to })}
            />
          )}
          <FiguresTable
            caption={title}
            line={say(`table.${table}`)}
            currency={currency}
            rows={rows.map(({ at, figures }) => ({ name: nameOf(at), figures, events: eventsOf(table, at, own) }))}
            total={money.total}
          />
          <SaveButtons file={`portal-money-${table}`} of={title} table={taken} />
        </>
      }
      source={say("moneySource")}
    />
  );
}

/** A sum beside a bar, where there is no room for every digit: these stand in the table. */
function sayBriefly(figure: MoneyFigure, currency: Currency, language: Language): string {
  const brief = new Intl.NumberFormat(language, { notation: "compact", maximumFractionDigits: 1 });
  return `${isWhole(figure) ? "" : "≥ "}${brief.format(inUnits(figure.known, currency))}`;
}
