import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import * as count from "../src/count.js";
import * as date from "../src/date.js";
import * as eventCoherence from "../src/event-coherence.js";
import * as eventDates from "../src/event-dates.js";
import * as headcount from "../src/headcount.js";
import * as model from "../src/index.js";
import * as indicators from "../src/indicators/index.js";
import * as surveyFact from "../src/indicators/learning/survey-fact.js";
import * as moneyFact from "../src/indicators/money/money-fact.js";
import * as participationFact from "../src/indicators/participation-fact.js";
import * as period from "../src/period.js";
import * as session from "../src/session.js";
import * as text from "../src/text.js";
import * as guards from "../src/validate/guards.js";
import * as validity from "../src/validity.js";
import * as zoneName from "../src/zone-name.js";
import { guardModule, type Home } from "./guard-module.js";

/** The modules whose functions the schemas refine by. */
const MODULES = {
  count,
  date,
  "event-coherence": eventCoherence,
  "event-dates": eventDates,
  headcount,
  period,
  session,
  text,
  validity,
  "zone-name": zoneName,
  "indicators/learning/survey-fact": surveyFact,
  "indicators/money/money-fact": moneyFact,
  "indicators/participation-fact": participationFact,
};

/** The schemas that have a guard, of which `isEventFact` belongs to `EventFact`. */
export function guardedSchemas(): z.ZodType[] {
  const nouns = new Map<string, unknown>([...Object.entries(model), ...Object.entries(indicators)]);
  return Object.keys(guards)
    .sort()
    .map((guard) => {
      const schema = nouns.get(guard.replace(/^is/, ""));
      if (schema instanceof z.ZodType) return schema;
      throw new TypeError(`${guard} is named after no schema`);
    });
}

/** Where the guards, which stand in a room of their own, find each function; `pathOf` names a built module. */
export function homesOfFunctions(pathOf: (module: string) => string): ReadonlyMap<unknown, Home> {
  return new Map(
    Object.entries(MODULES).flatMap(([module, exported]) =>
      Object.entries(exported).flatMap(([name, value]): [unknown, Home][] =>
        typeof value === "function" ? [[value, { name, from: `../${pathOf(module)}` }]] : [],
      ),
    ),
  );
}

/** Writes the guards over those that ask zod, among built modules whose halves are cut already. */
export async function writeGuards(folder: string): Promise<void> {
  const pathOf = (module: string) =>
    existsSync(join(folder, `${module}.plain.js`)) ? `${module}.plain.js` : `${module}.js`;
  await writeFile(join(folder, "validate/guards.js"), guardModule(guardedSchemas(), homesOfFunctions(pathOf)));
}
