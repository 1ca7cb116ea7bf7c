// What lies behind and below the events or in place of their days, fetched when the calendar stands. It travels in one file.
export { CountryLayer } from "./country/country-layer.tsx";
export { Legend } from "./legend.tsx";
export { YearGrid } from "./year/year-grid.tsx";
