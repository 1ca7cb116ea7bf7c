import { Skeleton } from "@mantine/core";
import { lazy, Suspense } from "react";
import type { PathPlotProps } from "./path-plot.tsx";

const PathPlot = lazy(async () => ({ default: (await import("./plots.ts")).PathPlot }));

/** A drawing of the way to a target; the chart library is fetched when the first one is shown. */
export function PathChart(props: PathPlotProps) {
  return (
    <Suspense fallback={<Skeleton height={props.size === "small" ? 206 : 300} animate={false} />}>
      <PathPlot {...props} />
    </Suspense>
  );
}
