import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { compileFunction } from "node:vm";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import formats from "ajv-formats";

const SCHEMAS = new URL("../../dist/schema/", import.meta.url);

/**
 * A check that ajv wrote ahead of time of the JSON Schema of a noun. JSON Schema has no words for what fields are to each
 * other, so it passes more than the model does.
 */
export function standaloneCheck(noun: string): (value: unknown) => boolean {
  const ajv = new Ajv2020({ code: { source: true }, strict: false });
  formats.default(ajv);
  for (const file of globSync("*.json", { cwd: SCHEMAS })) {
    ajv.addSchema(JSON.parse(readFileSync(new URL(file, SCHEMAS), "utf8")));
  }
  const check = ajv.getSchema(`${noun}.json`);
  if (check === undefined) throw new RangeError(`there is no schema of ${noun}`);
  const module: { exports: unknown } = { exports: {} };
  const code = standalone.default(ajv, check);
  compileFunction(code, ["module", "exports", "require"])(module, module.exports, createRequire(import.meta.url));
  const { exports } = module;
  if (typeof exports !== "function") throw new TypeError("ajv wrote no function");
  return (value) => exports(value) === true;
}
