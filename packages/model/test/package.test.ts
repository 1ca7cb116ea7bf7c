import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import sample from "../fixtures/events/sample.json" with { type: "json" };
import manifest from "../package.json" with { type: "json" };
import * as ics from "../src/ics/index.js";
import * as model from "../src/index.js";
import * as indicators from "../src/indicators/index.js";
import { DOORS } from "./example-blocks.js";
import { run, tool } from "./release/command.js";
import { type Rehearsal, rehearse } from "./release/rehearsal.js";

// What others get: a release is rehearsed, and what came out of the registry is tried.

const FOLDER = mkdtempSync(join(tmpdir(), "wps-model-"));

// The oldest zod that the package says it works with: this workspace proves the newest.
const ZOD = manifest.peerDependencies.zod.replace("^", "zod@");

let release: Rehearsal;
const inConsumer = (...path: string[]) => join(release.consumer, ...path);
const put = (file: string, text: string) => writeFileSync(inConsumer(file), text);
const node = (file: string) => run(process.execPath, [file], release.consumer);

/** A use of every door. Its result does not depend on where it runs. */
const USE = `
import { ProgrammeEvent, compareClauses } from "@wps/model";
import { findProgramme } from "@wps/model/catalogue";
import { recordStore } from "@wps/model/engine";
import { toCalendar } from "@wps/model/ics";
import { womenAmong } from "@wps/model/indicators";
import { isProgrammeEvent, sift } from "@wps/model/validate";

const event = ProgrammeEvent.parse(${JSON.stringify(sample)});
const store = recordStore({ dimensions: ["sex"] });
store.addAll(Array.from({ length: 9_000 }, (_, nth) => ({ sex: nth % 3 === 0 ? "F" : null })));
export const result = {
  women: store.count({ by: ["sex"] }).count({ sex: "F" }),
  clauses: ["II.2.e", "II.2.đ", "I.2"].sort(compareClauses),
  decision: findProgramme("nap-wps-2024-2030")?.instrument.number,
  womenShare: womenAmong([event]),
  doubtful: sift(isProgrammeEvent, [event, { ...event, status: "cancelled" }]).doubtful.map(({ index }) => index),
  calendar: toCalendar([event], { name: "Phụ nữ, hòa bình và an ninh", language: "vi" }),
};
`;
const EXPECTED = {
  women: 3_000,
  doubtful: [1],
  clauses: ["I.2", "II.2.đ", "II.2.e"],
  decision: "101/QĐ-TTg",
  womenShare: indicators.womenAmong([model.ProgrammeEvent.parse(sample)]),
  calendar: ics.toCalendar([model.ProgrammeEvent.parse(sample)], {
    name: "Phụ nữ, hòa bình và an ninh",
    language: "vi",
  }),
};

/** A list of participants of two events, as somebody keeps it. */
const PEOPLE = `event,person,day,sex,organisation,roles,registered,sessions_expected,sessions_attended,minutes_planned,completion
a,lan,2025-05-05,woman,moha,participant,yes,2,2,720,met
a,minh,2025-05-05,man,mps,participant trainer,yes,2,1,720,not-met
b,lan,2025-08-01,woman,moha,trainer,yes,2,2,360,met
b,hoa,2025-08-01,woman,moha,participant,yes,2,0,360,not-met
`;

/** The same list read by somebody’s own program. */
const MEASURE = `
import { readFileSync } from "node:fs";
import { REFERENCE } from "@wps/model/catalogue";
import { measureParticipations, ParticipationFact } from "@wps/model/indicators";

const [, ...lines] = readFileSync("people.csv", "utf8").trim().split("\\n");
const facts = lines.map((line) => {
  const [event, person, day, sex, organisation, roles, registered, expected, attended, planned, completion] = line.split(",");
  const unknown = { governmentLevel: null, province: null, ageGroup: null, positionLevel: null, mode: null };
  const sessions = { expected: Number(expected), attended: Number(attended) };
  const minutes = { planned: Number(planned), attended: null };
  const came = { roles: roles.split(" "), registered: registered === "yes", sessions, minutes, completion };
  return ParticipationFact.parse({ event, person, day, links: [], sex, organisation, ...unknown, ...came });
});
const table = measureParticipations({ measure: "PRT-08", by: ["sex", "organisation"] }, facts, REFERENCE);
process.stdout.write(JSON.stringify(table));
`;

beforeAll(async () => {
  release = await rehearse(FOLDER, ZOD);
}, 180_000);

afterAll(() => rmSync(FOLDER, { recursive: true }));

describe("the rehearsed release", () => {
  it("raises the version and uses up the changesets", () => {
    expect(release.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(release.version).not.toBe(manifest.version);
    expect(release.changes.length).toBeGreaterThan(0);
    expect(release.left).toEqual([]);
  });

  it("tells in the changelog what every changeset says", () => {
    expect(release.changelog).toContain(`## ${release.version}\n`);
    expect(release.changes.filter((change) => !release.changelog.includes(change))).toEqual([]);
  });

  it("is what a project gets from the registry", () => {
    const lock = JSON.parse(readFileSync(inConsumer("package-lock.json"), "utf8"));
    const published = createHash("sha512").update(readFileSync(release.tarball)).digest("base64");
    expect(lock.packages["node_modules/@wps/model"]).toMatchObject({
      version: release.version,
      integrity: `sha512-${published}`,
    });
  });
});

describe("the published package", { timeout: 120_000 }, () => {
  it("holds what is built, a licence and a readme, and nothing of the workshop", () => {
    const installed = inConsumer("node_modules", "@wps", "model");
    expect(readdirSync(installed).sort()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "MIGRATING.md",
      "README.md",
      "dist",
      "package.json",
    ]);
    const built = readdirSync(installed, { recursive: true, encoding: "utf8" });
    expect(built.filter((file) => /[/.]test(?:[/.]|$)|fixture/.test(file))).toEqual([]);
    expect(readFileSync(join(installed, "package.json"), "utf8")).not.toContain("workspace:");
  });

  it("exports at every door what the source exports", async () => {
    put(
      "doors.mjs",
      `
      const doors = ${JSON.stringify(Object.keys(DOORS))};
      const modules = await Promise.all(doors.map((door) => import(door)));
      process.stdout.write(JSON.stringify(modules.map((module) => Object.keys(module).sort())));
    `,
    );
    expect(JSON.parse(await node("doors.mjs"))).toEqual(
      Object.values(DOORS).map((module) => Object.keys(module).sort()),
    );
  });

  it("works in Node", async () => {
    put("use.mjs", `${USE}\nprocess.stdout.write(JSON.stringify(result));`);
    expect(JSON.parse(await node("use.mjs"))).toEqual(EXPECTED);
  });

  it("measures a file from the command line as from code", async () => {
    put("people.csv", PEOPLE);
    put("measure.mjs", MEASURE);
    const asked = ["measure", "people.csv", "--indicator", "PRT-08", "--by", "sex,organisation", "--json"];
    const [said, counted] = await Promise.all([
      run("npx", ["--no", "--", "@wps/model", ...asked], release.consumer),
      node("measure.mjs"),
    ]);
    expect(JSON.parse(said)).toEqual(JSON.parse(counted));
    expect(JSON.parse(said).total.value).toEqual({ numerator: 2, denominator: 3 });
  });

  it("gives other languages the catalogue and its schemas as JSON", async () => {
    put(
      "json.mjs",
      `
      import catalogue from "@wps/model/catalogue.json" with { type: "json" };
      import programme from "@wps/model/schema/Programme.json" with { type: "json" };
      const { $schema, programmes: [first] } = catalogue;
      const { default: beside } = await import(new URL($schema, import.meta.resolve("@wps/model/catalogue.json")), {
        with: { type: "json" },
      });
      process.stdout.write(JSON.stringify([first.code, programme.$id, beside.$id]));
    `,
    );
    expect(JSON.parse(await node("json.mjs"))).toEqual(["nap-wps-2024-2030", "Programme.json", "Catalogue.json"]);
  });

  it("works bundled for a browser, without Node", async () => {
    put("browser.mjs", USE);
    await build({
      entryPoints: [inConsumer("browser.mjs")],
      outfile: inConsumer("browser.js"),
      bundle: true,
      format: "iife",
      globalName: "app",
      platform: "browser",
      logLevel: "silent",
    });
    const code = readFileSync(inConsumer("browser.js"), "utf8");
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
    expect(await run(tool("tsc"), ["--project", "."], release.consumer)).toBe("");
  });

  it("has nothing for publint to complain about", async () => {
    const said = await run(tool("publint"), ["run", release.tarball, "--strict"], FOLDER);
    expect(said).toContain("All good!");
  });

  it("has types that attw finds right for ES modules", async () => {
    const options = ["--profile", "esm-only", "--no-color", "--no-emoji"];
    const said = await run(tool("attw"), [release.tarball, ...options], FOLDER);
    const doors = Object.values(manifest.exports).filter((door) => typeof door === "object");
    expect(doors.length).toBeGreaterThanOrEqual(8);
    expect(said.match(/OK \(ESM\)/g)).toHaveLength(doors.length);
  });
});
