import { execFile } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { isDeepStrictEqual, promisify } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { guardModule } from "../build/guard-module.js";
import { guardedSchemas, homesOfFunctions, type Modules } from "../build/guards.js";
import * as model from "../src/index.js";
import * as indicators from "../src/indicators/index.js";
import * as guards from "../src/validate/index.js";
import { bundles } from "./bundle.js";
import { EVENT_VALUES } from "./event-values.js";
import { likelyValues } from "./good-values.js";
import { rowValues } from "./row-values.js";
import { spoiltOrNot } from "./spoilt.js";

// The guards as they are published, which the build wrote without zod, beside those of the source, which ask it.

const SOURCE = new URL("../src/", import.meta.url);
const BUILT = new URL("../dist/validate/guards.js", import.meta.url);
const text = readFileSync(BUILT, "utf8");
const built: ReadonlyMap<string, unknown> = new Map(Object.entries(await import(BUILT.href)));

function builtGuard(name: string): (value: unknown) => unknown {
  const guard = built.get(name);
  if (typeof guard !== "function") throw new TypeError(`${name} was not built`);
  return (value) => guard(value);
}

/** The modules of the source, by the paths that they are built to. */
const modules: Modules = new Map(
  await Promise.all(
    globSync("**/*.ts", { cwd: SOURCE, exclude: ["**/*.test.ts", "**/*.test-d.ts"] }).map(
      async (file): Promise<[string, object]> => [file.replace(/ts$/, "js"), await import(new URL(file, SOURCE).href)],
    ),
  ),
);

const { judge: _judge, sift: _sift, ...sourceGuards } = guards;
const guardOfSource: ReadonlyMap<string, (value: unknown) => boolean> = new Map(Object.entries(sourceGuards));
const nouns = guardedSchemas(modules).map((schema) => ({ name: `is${schema.meta()?.id}`, schema }));

describe("the built guards", () => {
  it("are those of the source, written of its schemas", () => {
    expect([...built.keys()].sort()).toEqual(Object.keys(sourceGuards).sort());
    const fresh = guardModule(guardedSchemas(modules), homesOfFunctions(modules));
    expect(text.replaceAll(".plain.js", ".js")).toBe(fresh);
  });

  it("check every noun that is made of fields, by itself or as a part of others", () => {
    const isOfFields = (value: unknown) => value instanceof z.ZodObject || value instanceof z.ZodDiscriminatedUnion;
    const ofFields = Object.entries({ ...model, ...indicators }).flatMap(([name, value]) =>
      isOfFields(value) ? name : [],
    );
    expect(ofFields.length).toBeGreaterThan(100);
    expect(ofFields.filter((name) => !text.includes(`function is${name}(`))).toEqual([]);
  });

  it("make no code of text, and know no zod", () => {
    expect(text.length).toBeGreaterThan(10_000);
    expect(text).not.toMatch(/\beval\b|\bFunction\b|\bimport\(|zod"|\basync\b/);
  });

  it("have Node read no zod either, which reads whatever is imported", async () => {
    const without = 'import { registerHooks } from "node:module"; registerHooks({ resolve(name, at, next) {';
    const hook = `${without} if (name === "zod") throw new Error("zod is asked for"); return next(name, at); } });`;
    const asked = (door: string) =>
      promisify(execFile)(process.execPath, [
        ...["--import", `data:text/javascript,${encodeURIComponent(hook)}`, "--input-type=module"],
        ...["--eval", `import(${JSON.stringify(new URL(`../dist/${door}`, import.meta.url))})`],
      ]);
    await expect(asked("validate/index.js")).resolves.toMatchObject({ stderr: "" });
    await expect(asked("indicators/index.js")).rejects.toThrow("zod is asked for");
  });

  it("come without zod and without schemas", async () => {
    const [door] = await bundles([{ door: "@wps/model/validate", name: "*" }]);
    expect(door?.libraries).toEqual([]);
    expect(door?.modules).toContain("validate/guards.js");
    expect(door?.modules.filter((module) => module.endsWith(".schemas.js"))).toEqual([]);
  });
});

describe.each(nouns)("$name", ({ name, schema }) => {
  const [ofBuild, ofSource] = [builtGuard(name), guardOfSource.get(name)];

  it("says of anything what zod says of it", { timeout: 60_000 }, () => {
    const said = { accepted: 0, refused: 0 };
    const noun = name.slice("is".length);
    const values = EVENT_VALUES[noun] ?? fc.oneof(...rowValues(noun), likelyValues(schema));
    const property = fc.property(spoiltOrNot(values), (value) => {
      const { success, data } = schema.safeParse(value);
      const verdict = ofSource?.(value) === true;
      said[verdict ? "accepted" : "refused"] += 1;
      expect(ofBuild(value)).toBe(verdict);
      // The guard of the source asks zod too, and refuses besides what zod puts another way.
      if (!success || isDeepStrictEqual(data, value)) expect(verdict).toBe(success);
    });
    fc.assert(property, { numRuns: 2_500 });
    // A guard that is asked about nothing but good values, or none, would prove nothing.
    expect(Math.min(said.accepted, said.refused)).toBeGreaterThan(100);
  });
});
