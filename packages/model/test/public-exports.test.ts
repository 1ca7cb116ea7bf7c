import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, it } from "vitest";
import manifest from "../package.json" with { type: "json" };

const ROOT = new URL("..", import.meta.url);

/** The doors of the package and the source file behind each. */
const DOORS = Object.entries(manifest.exports).flatMap(([door, target]) =>
  typeof target === "string"
    ? []
    : [
        {
          door,
          source: fileURLToPath(new URL(target.default.replace("./dist/", "src/").replace(/\.js$/, ".ts"), ROOT)),
        },
      ],
);

function publicExports(): string {
  const program = ts.createProgram(
    DOORS.map(({ source }) => source),
    { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2023, types: [], skipLibCheck: true },
  );
  const checker = program.getTypeChecker();
  const lines = DOORS.flatMap(({ door, source }) => {
    const file = program.getSourceFile(source);
    const symbol = file && checker.getSymbolAtLocation(file);
    if (symbol === undefined) throw new Error(`${source} is no module`);
    const names = checker.getExportsOfModule(symbol).map((entry) => {
      const { flags } = entry.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(entry) : entry;
      const faces = [flags & ts.SymbolFlags.Value ? "value" : "", flags & ts.SymbolFlags.Type ? "type" : ""];
      return `  ${entry.name}: ${faces.filter((face) => face !== "").join(" and ")}`;
    });
    return [door, ...names.sort(), ""];
  });
  return lines.join("\n");
}

it("changes what it promises to others only where a reader can see it", { timeout: 30_000 }, async () => {
  expect(DOORS.length).toBeGreaterThanOrEqual(3);
  await expect(publicExports()).toMatchFileSnapshot("../fixtures/public-exports.snapshot");
});
