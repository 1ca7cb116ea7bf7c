import { globSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import sample from "../fixtures/events/sample.json" with { type: "json" };
import * as catalogue from "../src/catalogue/index.js";
import * as ics from "../src/ics/index.js";
import * as model from "../src/index.js";

const ROOT = new URL("..", import.meta.url);
const FILES = globSync("src/**/*.ts", { cwd: ROOT, exclude: ["**/*.test.ts", "**/*.test-d.ts"] });

/** What an example may use without saying where it comes from. */
const SCOPE = {
  ...model,
  ...catalogue,
  ...ics,
  z,
  nap: catalogue.nationalActionProgramme,
  event: model.ProgrammeEvent.parse(sample),
};

interface Example {
  readonly file: string;
  readonly expression: string;
  readonly result: string;
}

/** A statement and, in the comment behind it, its result. */
const STATEMENT = /(\S[\s\S]*?);\s*\/\/ (.+)(?:\n|$)/g;

/** The `@example` blocks of a source, taken apart, and whatever in them is no statement with a result. */
function examplesIn(file: string): { examples: Example[]; rest: string[] } {
  const source = ts.createSourceFile(file, readFileSync(new URL(file, ROOT), "utf8"), ts.ScriptTarget.Latest, true);
  const blocks = new Set<string>();
  const visit = (node: ts.Node): void => {
    for (const tag of ts.getJSDocTags(node)) {
      if (tag.tagName.text === "example") blocks.add(ts.getTextOfJSDocComment(tag.comment) ?? "");
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return {
    examples: [...blocks].flatMap((block) =>
      [...block.matchAll(STATEMENT)].map(([, expression = "", result = ""]) => ({ file, expression, result })),
    ),
    rest: [...blocks].map((block) => block.replace(STATEMENT, "").trim()).filter((rest) => rest !== ""),
  };
}

const found = FILES.map(examplesIn);

describe("the examples in the doc comments", () => {
  it("are many, and each has a result", () => {
    expect(found.flatMap(({ examples }) => examples).length).toBeGreaterThan(30);
    expect(found.flatMap(({ rest }) => rest)).toEqual([]);
  });

  it.each(found.flatMap(({ examples }) => examples))("$file: $expression", async ({ file, expression, result }) => {
    const own: Record<string, unknown> = await import(new URL(file, ROOT).href);
    const scope = { ...SCOPE, ...own };
    const evaluate = (code: string): unknown =>
      new Function(...Object.keys(scope), `return (${code});`)(...Object.values(scope));
    expect(evaluate(expression)).toEqual(evaluate(result));
  });
});
