import { globSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const ROOT = new URL("..", import.meta.url);
const FILES = globSync("src/**/*.ts", { cwd: ROOT, exclude: ["**/*.test.ts", "**/*.test-d.ts"] });

/** What needs a world outside the values handed in, or a clock, or luck. */
const WORLD = new Set([
  "Promise",
  "clearInterval",
  "clearTimeout",
  "console",
  "crypto",
  "document",
  "fetch",
  "globalThis",
  "navigator",
  "performance",
  "process",
  "queueMicrotask",
  "require",
  "setImmediate",
  "setInterval",
  "setTimeout",
  "structuredClone",
  "window",
]);
const MEMBERS = new Set(["Date.now", "Math.random"]);
/** The one file that waits, for records that are handed in; its comment says why. */
const WAITING = { file: "src/engine/from-async.ts", may: /(?: async| await| Promise)$/ };
/** Parts of `Date` and texts that depend on where the process runs. */
const LOCAL =
  /^(?:getTimezoneOffset|getYear|[gs]et(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)|toLocale\w+|localeCompare)$/;
const LIBRARIES = new Set(["zod", "ics", "rrule-temporal"]);

/** Every impure thing a source mentions in code; comments and texts may speak of anything. */
function impurities(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const report = (node: ts.Node, what: string) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    found.push(`${path}:${line + 1} ${what}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && WORLD.has(node.text)) report(node, node.text);
    if (ts.isPropertyAccessExpression(node)) {
      if (MEMBERS.has(node.getText(source))) report(node, node.getText(source));
      if (LOCAL.test(node.name.text)) report(node, node.name.text);
    }
    if (ts.isNewExpression(node) && node.expression.getText(source) === "Date" && !node.arguments?.length) {
      report(node, "new Date()");
    }
    if (ts.isCallExpression(node) && node.expression.getText(source) === "Date") report(node, "Date()");
    if (node.kind === ts.SyntaxKind.AsyncKeyword) report(node, "async");
    if (ts.isAwaitExpression(node)) report(node, "await");
    const from = ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier : undefined;
    if (from && ts.isStringLiteral(from) && !from.text.startsWith(".") && !LIBRARIES.has(from.text)) {
      report(node, `import of ${from.text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe("the model", () => {
  it("has no clock, no luck, no waiting and no world", () => {
    expect(FILES.length).toBeGreaterThan(25);
    const found = FILES.flatMap((file) => impurities(file, readFileSync(new URL(file, ROOT), "utf8")));
    expect(found.filter((one) => !(one.startsWith(`${WAITING.file}:`) && WAITING.may.test(one)))).toEqual([]);
  });
});

describe("the guard", () => {
  it.each([
    ["Date.now()", "Date.now"],
    ["new Date()", "new Date()"],
    ["new Date", "new Date()"],
    ["Date()", "Date()"],
    ["Math.random()", "Math.random"],
    ["async () => 1", "async"],
    ["Promise.resolve(1)", "Promise"],
    ["process.env.TZ", "process"],
    ["fetch('x')", "fetch"],
    ["console.log(1)", "console"],
    ["setTimeout(run, 1)", "setTimeout"],
    ["new Date(0).getHours()", "getHours"],
    ["[].sort((a, b) => a.localeCompare(b))", "localeCompare"],
    ["import { readFileSync } from 'node:fs'", "import of node:fs"],
    ["export { x } from 'left-pad'", "import of left-pad"],
  ])("sees %s", (code, what) => {
    expect(impurities("x.ts", code)).toEqual([`x.ts:1 ${what}`]);
  });

  it.each([
    "// the peace process, new Date()",
    'const title = "Promise of peace";',
    "new Date(0).getUTCHours()",
    "date.toISOString()",
  ])("lets %s pass", (code) => {
    expect(impurities("x.ts", code)).toEqual([]);
  });
});
