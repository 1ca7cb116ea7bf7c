import { Stack, Text } from "@mantine/core";
import { wordingIn } from "@wps/model";
import { getMeasure } from "@wps/model/catalogue";
import type { MeasureTable } from "@wps/model/indicators";
import { useRef } from "react";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Section } from "../ui/section.tsx";
import { BreakdownChart } from "./breakdown-chart.tsx";
import { useCategoryNames } from "./categories.ts";
import { CellLink } from "./cell-link.tsx";
import { type MeasureAsk, WHOLE } from "./choices.ts";
import { Downloads } from "./downloads.tsx";
import { Matrix } from "./matrix.tsx";
import { measurePageTexts } from "./page-texts.ts";
import classes from "./table-view.module.css";

/** A number and its parts: alone, as rows, or as a table of two dimensions. */
export function TableView({ table, ask }: { table: MeasureTable; ask: MeasureAsk }) {
  const say = useTexts(measurePageTexts);
  const { language } = useLanguage();
  const nameOf = useCategoryNames(ask.programme);
  const { by } = table.question;
  const drawing = useRef<HTMLDivElement>(null);
  const name = wordingIn(getMeasure(ask.measure).name, language).text;
  return (
    <Section title={by.length === 0 ? say("total") : by.map((dimension) => say(`by.${dimension}`)).join(" × ")}>
      <Stack gap="lg" ref={drawing}>
        <p className={classes.total}>
          {by.length > 0 && <span className={classes.label}>{say("total")}</span>}
          <CellLink cell={WHOLE} ask={ask} measurement={table.total} name={name} />
        </p>
        {by.length === 1 && <BreakdownChart table={table} ask={ask} nameOf={nameOf} />}
        {by.length === 2 && <Matrix table={table} ask={ask} nameOf={nameOf} />}
        {table.overlapping && (
          <Text size="sm" c="dimmed">
            {say("overlapping")}
          </Text>
        )}
        {table.breaks.map(
          ({ dimension, on }) =>
            (dimension === "province" || dimension === "organisation") && (
              <Text key={`${dimension} ${on}`} size="sm" className={classes.break}>
                {say(`break.${dimension}`, { day: sayDay(on, language) })}
              </Text>
            ),
        )}
        {by.length > 0 && <Downloads table={table} nameOf={nameOf} name={name} drawing={drawing} />}
      </Stack>
    </Section>
  );
}
