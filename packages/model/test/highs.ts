import { type Highs, solverOf } from "../src/disclosure/index.js";

/** The package says of its types that they are of CommonJS, and is none: what it gives is looked at. */
const { default: load }: { readonly default: unknown } = await import("highs");
if (typeof load !== "function") throw new Error("highs cannot be loaded.");
const highs: Highs = await load();

export const solver = solverOf(highs);
