import { lazy } from "react";

// All of it is below the events, or not what a first visit begins with.
const behind = () => import("./behind.ts");

export const CountryLayer = lazy(async () => ({ default: (await behind()).CountryLayer }));
export const Legend = lazy(async () => ({ default: (await behind()).Legend }));
export const YearGrid = lazy(async () => ({ default: (await behind()).YearGrid }));
