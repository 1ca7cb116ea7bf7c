import { plot } from "@observablehq/plot";
import { useCallback } from "react";
import type { Path } from "./path.ts";
import { leastPathWidth, type PathSize, pathOptions } from "./path-options.ts";
import classes from "./row-plot.module.css";
import { useDrawing } from "./use-drawing.ts";

export interface PathPlotProps {
  readonly path: Path;
  /** All that is drawn, for a listener: the drawing is a picture to them. */
  readonly label: string;
  readonly size?: PathSize;
}

/** The drawing itself. It comes with the chart library, so that it is loaded only where something is drawn. */
export function PathPlot({ path, label, size = "full" }: PathPlotProps) {
  const draw = useCallback(
    (width: number) => {
      const drawing = plot({ ...pathOptions(path, width, size), ariaLabel: label });
      drawing.setAttribute("role", "img");
      for (const shapes of drawing.querySelectorAll("g[aria-label]")) shapes.removeAttribute("aria-label");
      return drawing;
    },
    [path, label, size],
  );
  return <div ref={useDrawing(draw, leastPathWidth(size))} className={classes.drawing} />;
}
