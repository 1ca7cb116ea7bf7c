import { describe, expect, it } from "vitest";
import { blocks, DOORS, PAGES, STATEMENT } from "./example-blocks.js";

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
