/** What `npm test` checks: a table. */
import { join } from "node:path";

/** How a step's result is counted: as one check, or from its runner's report. */
export type Counted = "check" | "vitest" | "playwright";

export interface Step {
  name: string;
  /** Where it runs, from the root of the workspace. */
  in: string;
  command: readonly [string, ...string[]];
  counted: Counted;
}

/** Stages run one after the other; the lanes of a stage run side by side, each step by step. */
export type Stage = readonly (readonly Step[])[];

const model = join("packages", "model");
const events = join("apps", "events");

const staticChecks: Step[] = [
  { name: "types of the model", in: model, command: ["node", "--run", "typecheck"], counted: "check" },
  { name: "types of the app", in: events, command: ["node", "--run", "typecheck"], counted: "check" },
  { name: "types of the tools", in: "tools", command: ["tsc", "--project", "."], counted: "check" },
  {
    name: "lint and format",
    in: ".",
    command: ["biome", "ci", "--colors=off", "--error-on-warnings"],
    counted: "check",
  },
  { name: "dead code", in: ".", command: ["knip"], counted: "check" },
  { name: "walls", in: "tools", command: ["vitest", "run", "walls.test.ts"], counted: "vitest" },
];

const modelTests: Step[] = [{ name: "tests of the model", in: model, command: ["vitest", "run"], counted: "vitest" }];

const appTests: Step[] = [{ name: "tests of the app", in: events, command: ["vitest", "run"], counted: "vitest" }];

/** These start the whole thing, which builds: nobody else may be reading what is built meanwhile. */
const toolTests: Step[] = [
  {
    name: "tests of the tools",
    in: "tools",
    command: ["vitest", "run", "--exclude", "walls.test.ts"],
    counted: "vitest",
  },
];

const browserTests: Step[] = [
  { name: "browser tests", in: events, command: ["playwright", "test"], counted: "playwright" },
];

export const stages: readonly Stage[] = [[[...staticChecks, ...modelTests], appTests], [toolTests], [browserTests]];
