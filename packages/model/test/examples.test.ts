import { globSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import contribution from "../fixtures/contributions/sample.json" with { type: "json" };
import sample from "../fixtures/events/sample.json" with { type: "json" };
import * as catalogue from "../src/catalogue/index.js";
import * as engine from "../src/engine/index.js";
import * as ics from "../src/ics/index.js";
import * as model from "../src/index.js";
import * as indicators from "../src/indicators/index.js";
import * as validate from "../src/validate/index.js";
import { spending } from "./money-facts.js";
import { attendees } from "./participation-facts.js";
import { testedPeople } from "./tested-people.js";

const ROOT = new URL("..", import.meta.url);
const FILES = globSync("src/**/*.ts", { cwd: ROOT, exclude: ["**/*.test.ts", "**/*.test-d.ts"] });
const DOORS: Readonly<Record<string, object>> = {
  "@wps/model": model,
  "@wps/model/catalogue": catalogue,
  "@wps/model/engine": engine,
  "@wps/model/ics": ics,
  "@wps/model/indicators": indicators,
  "@wps/model/validate": validate,
};

/** A programme as it was kept before there were its later fields. */
const {
  legalBases: _legalBases,
  launch: _launch,
  pillarTags: _pillarTags,
  remarks: _remarks,
  ...olderProgramme
} = catalogue.nationalActionProgramme;

/** Two women at two events, one of which has a funder. */
const participationStore = engine.recordStore({
  dimensions: ["sex", "province"],
  keys: ["person", "event"],
  quantities: ["halfDays"],
  links: { funder: { of: "event", whole: 100 } },
});
participationStore.addAll([
  { sex: "F", province: "Huế", person: "P1", event: "E1", halfDays: 9 },
  { sex: "F", province: "Cà Mau", person: "P2", event: "E2", halfDays: 4 },
  { sex: "M", province: null, person: null, event: "E2", halfDays: null },
]);
participationStore.link("funder", "E1", [
  ["UN Women", 60],
  ["Na Uy", 40],
]);

/** What every example may use without saying where it comes from. */
const GIVEN = {
  event: model.ProgrammeEvent.parse(sample),
  contribution: model.Contribution.parse(contribution),
  nap: catalogue.nationalActionProgramme,
  olderProgramme,
  participationStore,
  attendees,
  spending,
  testedPeople,
  z,
};

/** Code with examples in it, and the names it may use. */
interface Block {
  readonly where: string;
  readonly code: string;
  readonly scope: object;
}

const read = (file: string) => readFileSync(new URL(file, ROOT), "utf8");

/** The `@example` blocks of a source, which know the front doors and the file they stand in. */
async function blocksOfSource(file: string): Promise<Block[]> {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    for (const tag of ts.getJSDocTags(node)) {
      if (tag.tagName.text === "example") found.add(ts.getTextOfJSDocComment(tag.comment) ?? "");
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  const own: object = await import(new URL(file, ROOT).href);
  const scope = { ...model, ...catalogue, ...engine, ...ics, ...indicators, ...validate, ...own, ...GIVEN };
  return [...found].map((code) => ({ where: file, code, scope }));
}

/** The code of a page for people, which knows what it imports. */
function blocksOfPage(page: string): Block[] {
  return [...read(page).matchAll(/^```ts\n(.*?)^```/gms)].map(([, text = ""]) => {
    const scope: Record<string, unknown> = { ...GIVEN };
    const code = text.replaceAll(/^import \{ (.+) \} from "(.+)";$/gm, (_, names: string, door: string) => {
      const exported = new Map(Object.entries(DOORS[door] ?? {}));
      for (const name of names.split(", ")) {
        if (!exported.has(name)) throw new Error(`${door} exports no ${name}`);
        scope[name] = exported.get(name);
      }
      return "";
    });
    return { where: page, code, scope };
  });
}

/** A statement and, in the comment behind it, its result. */
const STATEMENT = /(\S[\s\S]*?);\s*\/\/ (.+)(?:\n|$)/g;

const PAGES = ["README.md", "MIGRATING.md"];
const blocks = [...(await Promise.all(FILES.map(blocksOfSource))).flat(), ...PAGES.flatMap(blocksOfPage)];
const examples = blocks.flatMap(({ where, code, scope }) =>
  [...code.matchAll(STATEMENT)].map(([, expression = "", result = ""]) => ({ where, expression, result, scope })),
);

function evaluate(code: string, scope: object): unknown {
  return new Function(...Object.keys(scope), `return (${code});`)(...Object.values(scope));
}

describe("the examples in doc comments and pages", () => {
  it("are many, and each has a result", () => {
    expect(examples.length).toBeGreaterThan(35);
    for (const page of PAGES) expect(examples.map(({ where }) => where)).toContain(page);
    expect(blocks.map(({ code }) => code.replace(STATEMENT, "").trim()).filter((rest) => rest !== "")).toEqual([]);
  });

  it("show every exported function at work", () => {
    const functions = Object.values(DOORS).flatMap((door) =>
      Object.entries(door).flatMap(([name, value]) =>
        typeof value === "function" && /^[a-z]/.test(name) ? [name] : [],
      ),
    );
    expect(functions.length).toBeGreaterThan(20);
    const shown = (name: string) => examples.some(({ expression }) => new RegExp(`\\b${name}\\b`).test(expression));
    expect(functions.filter((name) => !shown(name))).toEqual([]);
  });

  it.each(examples)("$where: $expression", async ({ expression, result, scope }) => {
    expect(await evaluate(expression, scope)).toEqual(evaluate(result, scope));
  });
});
