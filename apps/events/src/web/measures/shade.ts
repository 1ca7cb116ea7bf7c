import type { OpenMeasurement } from "@wps/model/indicators";
import type { CSSProperties } from "react";
import { partsDrawnAs, shapeOf } from "./numbers.ts";

/** How much a part of a number is at least, as it is drawn; 0 where nothing is sure. */
export function sizeOf(measurement: OpenMeasurement): number {
  const shape = shapeOf(measurement, partsDrawnAs(measurement));
  if ("value" in shape) return shape.value;
  return "lower" in shape ? shape.lower : 0;
}

/** How dark each part of a number is, from 0 to 1: shares of 100 %, counts of the greatest. */
export function depthsOf(parts: readonly OpenMeasurement[]): (part: OpenMeasurement) => number {
  const isShare = parts.some((part) => partsDrawnAs(part) === "percent");
  const end = isShare ? 100 : Math.max(1, ...parts.map(sizeOf));
  return (part) => sizeOf(part) / end;
}

/** A depth for a style sheet. */
export const shadeOf = (depth: number): CSSProperties => ({ ["--depth" as string]: depth });
