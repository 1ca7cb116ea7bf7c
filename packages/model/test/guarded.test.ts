import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guardModule } from "../build/guard-module.js";
import { guardedSchemas, homesOfFunctions } from "../build/guards.js";
import * as guards from "../src/validate/guards.js";
import { bundles } from "./bundle.js";
import { likelyValues } from "./good-values.js";
import { spoiltOrNot } from "./spoilt.js";

// The guards as they are published, which the build wrote without zod, beside those of the source, which ask it.

const BUILT = new URL("../dist/validate/guards.js", import.meta.url);
const text = readFileSync(BUILT, "utf8");
const built: ReadonlyMap<string, unknown> = new Map(Object.entries(await import(BUILT.href)));

function builtGuard(name: string): (value: unknown) => unknown {
  const guard = built.get(name);
  if (typeof guard !== "function") throw new TypeError(`${name} was not built`);
  return (value) => guard(value);
}

const sourceGuards: ReadonlyMap<string, (value: unknown) => boolean> = new Map(Object.entries(guards));
const nouns = guardedSchemas().map((schema) => ({ name: `is${schema.meta()?.id}`, schema }));

describe("the built guards", () => {
  it("are those of the source, written of its schemas", () => {
    expect([...built.keys()].sort()).toEqual(Object.keys(guards).sort());
    const fresh = guardModule(
      guardedSchemas(),
      homesOfFunctions((module) => `${module}.js`),
    );
    expect(text.replaceAll(".plain.js", ".js")).toBe(fresh);
  });

  it("make no code of text, and know no zod", () => {
    expect(text.length).toBeGreaterThan(10_000);
    expect(text).not.toMatch(/\beval\b|\bFunction\b|\bimport\(|zod"|\basync\b/);
  });

  it("come without zod and without schemas", async () => {
    const [door] = await bundles([{ door: "@wps/model/validate", name: "*" }]);
    expect(door?.libraries).toEqual([]);
    expect(door?.modules).toContain("validate/guards.js");
    expect(door?.modules.filter((module) => module.endsWith(".schemas.js"))).toEqual([]);
  });
});

describe.each(nouns)("$name", ({ name, schema }) => {
  const [ofBuild, ofSource] = [builtGuard(name), sourceGuards.get(name)];

  it("says of anything what zod says of it", { timeout: 60_000 }, () => {
    const said = { accepted: 0, refused: 0 };
    const property = fc.property(spoiltOrNot(likelyValues(schema)), (value) => {
      const { success } = schema.safeParse(value);
      said[success ? "accepted" : "refused"] += 1;
      expect([ofBuild(value), ofSource?.(value)]).toEqual([success, success]);
    });
    fc.assert(property, { numRuns: 2_500 });
    // A guard that is asked about nothing but good values, or none, would prove nothing.
    expect(Math.min(said.accepted, said.refused)).toBeGreaterThan(100);
  });
});
