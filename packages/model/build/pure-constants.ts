import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";
import ts from "typescript";

/**
 * Whether a bundler would keep this value although nobody uses it. A function or a plain text it drops by itself; of a
 * call such as `z.string()` it cannot know that nothing else happens.
 */
const mayDoSomething = (value: ts.Expression): boolean =>
  !ts.isArrowFunction(value) && !ts.isLiteralExpression(value) && !ts.isIdentifier(value);

/**
 * The source with each constant of its top level marked as pure, which a test holds the model to: importing one
 * function of a noun then brings neither the noun's schemas nor zod.
 *
 * @param source the text of a TypeScript module
 */
export function withPureConstants(source: string): string {
  const values = ts
    .createSourceFile("module.ts", source, ts.ScriptTarget.Latest)
    .statements.filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations.flatMap(({ initializer }) => initializer ?? []))
    .filter(mayDoSomething);
  return values.reduceRight((text, { pos, end }) => {
    const value = text.slice(pos, end);
    return `${text.slice(0, pos)} /* @__PURE__ */ (() => (${value}))()${text.slice(end)}`;
  }, source);
}

/** Marks the constants of every source file on its way into the build. */
export const pureConstants: Plugin = {
  name: "pure-constants",
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, async ({ path }) => ({
      contents: withPureConstants(await readFile(path, "utf8")),
      loader: "ts",
    }));
  },
};
