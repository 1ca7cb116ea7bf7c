import { plot } from "@observablehq/plot";
import { type MouseEvent, useCallback } from "react";
import type { ChartRow, ChartScale } from "./row.ts";
import { LEAST_WIDTH, rowOptions } from "./row-options.ts";
import classes from "./row-plot.module.css";
import { useDrawing } from "./use-drawing.ts";

export interface RowPlotProps {
  readonly rows: readonly ChartRow[];
  readonly scale: ChartScale;
  /** What a listener is told that this is. */
  readonly label: string;
  /** Opens what a label leads to, without loading the page again. */
  readonly onOpen: (href: string) => void;
}

/** The drawing itself. It comes with the chart library, so that it is loaded only where something is drawn. */
export function RowPlot({ rows, scale, label, onOpen }: RowPlotProps) {
  const draw = useCallback(
    (width: number) => {
      const drawing = plot({ ...rowOptions(rows, scale, width), ariaLabel: label });
      makeAudible(drawing);
      return drawing;
    },
    [rows, scale, label],
  );
  const ref = useDrawing(draw, LEAST_WIDTH);

  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const href = link?.getAttributeNS("http://www.w3.org/1999/xlink", "href") ?? link?.getAttribute("href");
    if (!href) return;
    event.preventDefault();
    onOpen(href);
  };
  // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: the links inside are what is pressed, and the keyboard reaches them
  return <div ref={ref} className={classes.drawing} onClick={open} />;
}

/**
 * The library names every group of shapes after itself, which tells a listener nothing: what is left to hear is the name of
 * the chart, and each number with the row it belongs to.
 */
function makeAudible(drawing: Element): void {
  drawing.setAttribute("role", "group");
  for (const shapes of drawing.querySelectorAll("g[aria-label]")) {
    shapes.removeAttribute("aria-label");
    if (shapes.querySelector("a") === null) shapes.setAttribute("aria-hidden", "true");
  }
  for (const words of drawing.querySelectorAll("text[aria-label]")) {
    words.closest("a")?.setAttribute("aria-label", words.getAttribute("aria-label") ?? "");
    words.removeAttribute("aria-label");
  }
}
