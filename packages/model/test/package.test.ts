import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { createContext, runInContext } from "node:vm";
import { build } from "tsup";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import workspace from "../../../package.json" with { type: "json" };
import sample from "../fixtures/events/sample.json" with { type: "json" };
import manifest from "../package.json" with { type: "json" };
import * as catalogue from "../src/catalogue/index.js";
import * as ics from "../src/ics/index.js";
import * as model from "../src/index.js";

// What others get: the packed tarball in a project that knows nothing of this workspace.

const PACKAGE = join(import.meta.dirname, "..");
const WORKSPACE = join(PACKAGE, "..", "..");
const CONSUMER = mkdtempSync(join(tmpdir(), "wps-model-"));
const TARBALL = join(CONSUMER, `wps-model-${manifest.version}.tgz`);

// The oldest zod that the package says it works with: this workspace proves the newest.
const ZOD = manifest.peerDependencies.zod.replace("^", "zod@");

// An `npm exec` around this run leaves its own command in the environment, where ours would find it.
const { npm_config_call: _call, npm_config_package: _package, ...env } = process.env;
const run = (command: string, args: string[], cwd = CONSUMER) => promisify(execFile)(command, args, { cwd, env });
const tool = (name: string) => join(WORKSPACE, "node_modules", ".bin", name);
const put = (file: string, text: string) => writeFileSync(join(CONSUMER, file), text);

/** A use of every door. Its result does not depend on where it runs. */
const USE = `
import { ProgrammeEvent, compareClauses } from "@wps/model";
import { findProgramme } from "@wps/model/catalogue";
import { toCalendar } from "@wps/model/ics";

const event = ProgrammeEvent.parse(${JSON.stringify(sample)});
export const result = {
  clauses: ["II.2.e", "II.2.đ", "I.2"].sort(compareClauses),
  decision: findProgramme("nap-wps-2024-2030")?.instrument.number,
  calendar: toCalendar([event], { name: "Phụ nữ, hòa bình và an ninh", language: "vi" }),
};
`;
const EXPECTED = {
  clauses: ["I.2", "II.2.đ", "II.2.e"],
  decision: "101/QĐ-TTg",
  calendar: ics.toCalendar([model.ProgrammeEvent.parse(sample)], {
    name: "Phụ nữ, hòa bình và an ninh",
    language: "vi",
  }),
};

beforeAll(async () => {
  const pnpm = ["exec", "--yes", `--package=${workspace.packageManager}`, "--", "pnpm"];
  await run("npm", [...pnpm, "pack", "--pack-destination", CONSUMER], PACKAGE);
  put("package.json", JSON.stringify({ name: "consumer", private: true, type: "module" }));
  await run("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", TARBALL, ZOD]);
}, 180_000);

afterAll(() => rmSync(CONSUMER, { recursive: true }));

describe("the packed tarball", { timeout: 120_000 }, () => {
  it("holds what is built, a licence and a readme, and nothing of the workshop", () => {
    const installed = join(CONSUMER, "node_modules", "@wps", "model");
    const names = readdirSync(installed).filter((name) => name !== "CHANGELOG.md");
    expect(names.sort()).toEqual(["LICENSE", "README.md", "dist", "package.json"]);
    const built = readdirSync(installed, { recursive: true, encoding: "utf8" });
    expect(built.filter((file) => /test|fixture/.test(file))).toEqual([]);
    expect(readFileSync(join(installed, "package.json"), "utf8")).not.toContain("workspace:");
  });

  it("exports at every door what the source exports", async () => {
    put(
      "doors.mjs",
      `
      const doors = ["@wps/model", "@wps/model/catalogue", "@wps/model/ics"];
      const modules = await Promise.all(doors.map((door) => import(door)));
      process.stdout.write(JSON.stringify(modules.map((module) => Object.keys(module).sort())));
    `,
    );
    const { stdout } = await run(process.execPath, ["doors.mjs"]);
    expect(JSON.parse(stdout)).toEqual([model, catalogue, ics].map((module) => Object.keys(module).sort()));
  });

  it("works in Node", async () => {
    put("use.mjs", `${USE}\nprocess.stdout.write(JSON.stringify(result));`);
    const { stdout } = await run(process.execPath, ["use.mjs"]);
    expect(JSON.parse(stdout)).toEqual(EXPECTED);
  });

  it("works bundled for a browser, without Node", async () => {
    put("browser.mjs", USE);
    await build({
      entry: { browser: join(CONSUMER, "browser.mjs") },
      outDir: join(CONSUMER, "bundle"),
      format: "iife",
      platform: "browser",
      globalName: "app",
      noExternal: [/.*/],
      config: false,
      silent: true,
    });
    const code = readFileSync(join(CONSUMER, "bundle", "browser.global.js"), "utf8");
    // A bare context has nothing but the language. Of what a browser adds, zod uses `URL` and ics Web Crypto.
    const page = createContext({ URL: globalThis.URL, crypto: globalThis.crypto });
    expect(runInContext("typeof process + typeof require + typeof Buffer", page)).toBe("undefined".repeat(3));
    expect(JSON.parse(runInContext(`${code}; JSON.stringify(app.result)`, page))).toEqual(EXPECTED);
  });

  it("has types that stand on their own, and refuse a wrong clause", async () => {
    put(
      "use.ts",
      `
      import { Line, type ProgrammeEvent } from "@wps/model";
      import { clauseRef } from "@wps/model/catalogue";
      import { type Calendar, toCalendar } from "@wps/model/ics";
      export const line: string = Line.parse("x");
      export const ref = clauseRef("nap-wps-2024-2030", "II.2.e");
      // @ts-expect-error the programme has no such clause
      clauseRef("nap-wps-2024-2030", "II.2.z");
      export const feed = (events: ProgrammeEvent[]): Calendar => toCalendar(events, { name: "x", language: "vi" });
    `,
    );
    // The types of zod name `URL`, which the DOM library declares.
    const compilerOptions = { strict: true, noEmit: true, lib: ["ES2023", "DOM"], types: [], module: "NodeNext" };
    put("tsconfig.json", JSON.stringify({ compilerOptions, files: ["use.ts"] }));
    const { stdout } = await run(tool("tsc"), ["--project", CONSUMER]);
    expect(stdout).toBe("");
  });

  it("has nothing for publint to complain about", async () => {
    const { stdout } = await run(tool("publint"), ["run", TARBALL, "--strict"]);
    expect(stdout).toContain("All good!");
  });

  it("has types that attw finds right for ES modules", async () => {
    const { stdout } = await run(tool("attw"), [TARBALL, "--profile", "esm-only", "--no-color", "--no-emoji"]);
    expect(stdout.match(/OK \(ESM\)/g)).toHaveLength(3);
  });
});
