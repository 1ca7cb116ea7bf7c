import { Skeleton } from "@mantine/core";
import { lazy, Suspense } from "react";
import type { RowPlotProps } from "./row-plot.tsx";

const RowPlot = lazy(async () => ({ default: (await import("./plots.ts")).RowPlot }));

/** A chart of rows; the chart library is fetched when the first one is shown. */
export function RowChart(props: RowPlotProps) {
  return (
    <Suspense fallback={<Skeleton height={props.rows.length * 30 + 30} animate={false} />}>
      <RowPlot {...props} />
    </Suspense>
  );
}
