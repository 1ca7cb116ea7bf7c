// In one piece, for they share nearly all of it: what is loaded first names every piece there is.
export { PathPlot } from "./path-plot.tsx";
export { RowPlot } from "./row-plot.tsx";
