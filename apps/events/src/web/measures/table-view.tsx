import { Stack, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { wordingIn } from "@wps/model";
import { getMeasure } from "@wps/model/catalogue";
import type { MeasureTable } from "@wps/model/indicators";
import { useRef } from "react";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Section } from "../ui/section.tsx";
import { BreakdownChart } from "./breakdown-chart.tsx";
import { Breaks } from "./breaks.tsx";
import { useCategoryNames } from "./categories.ts";
import { CellLink } from "./cell-link.tsx";
import { type MeasureAsk, WHOLE } from "./choices.ts";
import { COMPARED, COMPARISON } from "./compare-search.ts";
import { compareTexts } from "./compare-texts.ts";
import { Downloads } from "./downloads.tsx";
import { Matrix } from "./matrix.tsx";
import { measurePageTexts } from "./page-texts.ts";
import { PeriodNote } from "./period-note.tsx";
import classes from "./table-view.module.css";

/** A number and its parts: alone, as rows, or as a table of two dimensions. */
export function TableView({ table, ask }: { table: MeasureTable; ask: MeasureAsk }) {
  const say = useTexts(measurePageTexts);
  const { language } = useLanguage();
  const nameOf = useCategoryNames(ask.programme);
  const { by } = table.question;
  const drawing = useRef<HTMLDivElement>(null);
  const sayCompare = useTexts(compareTexts);
  const { measure: _, ...scope } = ask;
  const compared = by.length === 1 ? COMPARED.find((name) => name === by[0]) : undefined;
  const name = wordingIn(getMeasure(ask.measure).name, language).text;
  return (
    <Section title={by.length === 0 ? say("total") : by.map((dimension) => say(`by.${dimension}`)).join(" × ")}>
      <Stack gap="lg" ref={drawing}>
        <PeriodNote from={ask.from} to={ask.to} measure={ask.measure} />
        <p className={classes.total}>
          {by.length > 0 && <span className={classes.label}>{say("total")}</span>}
          <CellLink cell={WHOLE} ask={ask} measurement={table.total} name={name} />
        </p>
        {by.length === 1 && <BreakdownChart table={table} ask={ask} nameOf={nameOf} />}
        {by.length === 2 && <Matrix table={table} ask={ask} nameOf={nameOf} />}
        {compared && (
          <Link
            to="/measures/$measure"
            params={{ measure: COMPARISON }}
            search={{ ...scope, by: compared }}
            className={classes.link}
          >
            {sayCompare("compareAll")}
          </Link>
        )}
        {table.overlapping && (
          <Text size="sm" c="dimmed">
            {say("overlapping")}
          </Text>
        )}
        <Breaks of={table} />
        {by.length > 0 && <Downloads table={table} ask={ask} nameOf={nameOf} name={name} drawing={drawing} />}
      </Stack>
    </Section>
  );
}
