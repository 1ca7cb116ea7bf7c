import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import * as model from "../src/index.js";

// What an editor shows who points at a name: the names of nouns, not everything they are made of.

const fileOf = (path: string) => fileURLToPath(new URL(`../src/${path}`, import.meta.url));
const DOORS = ["", "catalogue/", "disclosure/", "engine/", "iati/", "ics/", "indicators/", "validate/"].map((door) =>
  fileOf(`${door}index.ts`),
);

const program = ts.createProgram(DOORS, {
  strict: true,
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2023,
  types: [],
  skipLibCheck: true,
});
const checker = program.getTypeChecker();

/** What a door exports. */
function exportsOf(path: string): ts.Symbol[] {
  const file = program.getSourceFile(path);
  const door = file && checker.getSymbolAtLocation(file);
  if (!door) throw new Error(`${path} is no module`);
  return checker
    .getExportsOfModule(door)
    .map((name) => (name.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(name) : name));
}

const doors = DOORS.map(exportsOf);
const [nouns = [], catalogue = []] = doors;
const guards = doors.at(-1) ?? [];

const isMadeOfFields = (name: string) =>
  Object.entries(model).some(
    ([key, value]) => key === name && value instanceof z.ZodType && value.def.type === "object",
  );

/** A type as an editor prints it, in full. */
const printed = (type: ts.Type) => checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);

describe("a noun made of fields", () => {
  const found = nouns.filter(({ name }) => isMadeOfFields(name));

  it("is an interface, which keeps its name wherever it is used", () => {
    expect(found.length).toBeGreaterThan(50);
    expect(found.filter(({ flags }) => !(flags & ts.SymbolFlags.Interface)).map(({ name }) => name)).toEqual([]);
  });
});

describe("the door of the catalogue", () => {
  const values = catalogue.filter(({ flags }) => flags & ts.SymbolFlags.Value);

  it("gives constants and answers that are told by name", { timeout: 60_000 }, () => {
    const told = values.flatMap((value) => {
      const type = checker.getTypeOfSymbol(value);
      const answers = type.getCallSignatures().map((signature) => signature.getReturnType());
      return (answers.length > 0 ? answers : [type]).map((answer) => `${value.name}: ${printed(answer)}`);
    });
    expect(told.length).toBeGreaterThan(30);
    expect(told.filter((line) => line.includes("{"))).toEqual([]);
  });
});

describe("the door of the guards", () => {
  const named = new Set(
    doors.flatMap((door) => door.flatMap(({ name, flags }) => (flags & ts.SymbolFlags.Interface ? name : []))),
  );

  it("tells by name what a guard lets pass, unless it is one of several kinds", () => {
    const told = guards
      .filter(({ name }) => named.has(name.replace(/^is/, "")))
      .map((guard) => `${guard.name}: ${printed(checker.getTypeOfSymbol(guard))}`);
    expect(told.length).toBeGreaterThan(50);
    expect(told).toEqual(told.map((line) => line.replace(/^is(\w+): .*/, "is$1: Guard<$1>")));
  });
});

it("tells of every name what it means", () => {
  const names = doors.flat();
  expect(names.length).toBeGreaterThan(200);
  const mute = names.filter((name) => name.getDocumentationComment(checker).length === 0);
  expect(mute.map(({ name }) => name)).toEqual([]);
});
