import { Text, Title } from "@mantine/core";
import { type ReactNode, useId } from "react";
import classes from "./chart-figure.module.css";
import type { ChartTone } from "./row.ts";

interface ChartFigureProps {
  readonly title: ReactNode;
  /** What is counted, and in what. */
  readonly unit: ReactNode;
  /** What each colour stands for. */
  readonly legend: readonly { readonly tone: ChartTone; readonly name: string }[];
  readonly chart: ReactNode;
  /** The same numbers as a table, and the words on its fold; absent where they stand as a table already. */
  readonly table?: { readonly title: string; readonly content: ReactNode };
  readonly source: ReactNode;
  /** A link to where more can be asked. */
  readonly more?: ReactNode;
}

/** What stands around every chart: title and unit, legend, the drawing, the same as a table, the source. */
export function ChartFigure({ title, unit, legend, chart, table, source, more }: ChartFigureProps) {
  const id = useId();
  return (
    <figure className={classes.figure} aria-labelledby={id}>
      <div>
        <Title order={3} id={id}>
          {title}
        </Title>
        <Text size="sm" c="dimmed">
          {unit}
        </Text>
      </div>
      {legend.length > 1 && (
        <ul className={classes.legend}>
          {legend.map(({ tone, name }) => (
            <li key={name} className={classes.entry} data-tone={tone}>
              {name}
            </li>
          ))}
        </ul>
      )}
      {chart}
      {table && (
        <details className={classes.twin}>
          <summary>{table.title}</summary>
          {table.content}
        </details>
      )}
      <figcaption className={classes.source}>
        {source}
        {more && <span className={classes.more}>{more}</span>}
      </figcaption>
    </figure>
  );
}
