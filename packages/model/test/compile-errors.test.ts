import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

// What a developer reads who misspells a code: the compiler's message has to name the good ones, also where it shortens.

const PACKAGE = join(import.meta.dirname, "..");
const SNIPPET = join(PACKAGE, "snippet.ts");

const CASES = [
  {
    title: "a clause that the programme does not letter",
    code: `clauseRef("nap-wps-2024-2030", "II.2.f");`,
    names: ['"II.2.a" | "II.2.b" | "II.2.c" | "II.2.d" | "II.2.đ" | "II.2.e" | "II.2.g"'],
  },
  {
    title: "an item where none was found: the group above it",
    code: `clauseRef("nap-wps-2024-2030", "II.3.a");`,
    names: ['"II.3"'],
  },
  {
    title: "a task group that does not exist",
    code: `clauseRef("nap-wps-2024-2030", "II.6");`,
    names: ['"II.1"', '"II.2"', '"II.3"', '"II.4"', '"II.5"'],
  },
  {
    title: "a clause of the other programme",
    code: `clauseRef("molisa-vwu-2019-2022", "II");`,
    names: ['"1"', '"2"', '"M.1"'],
  },
  {
    title: "a programme",
    code: `clauseRef("nap-wps-2024-2031");`,
    names: ['"nap-wps-2024-2030"'],
  },
  {
    title: "an agency",
    code: `getAgency("molissa");`,
    names: ["parameter of type '\"molisa\"'"],
  },
  {
    title: "an agency that stands last in a long list",
    code: `getAgency("vwuu");`,
    names: ["parameter of type '\"vwu\"'"],
  },
  {
    title: "an agency whose name on a day is asked",
    code: `nameOn("molissa", "2025-02-28");`,
    names: ['"molisa"', '"moha"'],
  },
  {
    title: "a plan",
    code: `getPlan("norway-nap-2023-2031");`,
    names: ['"norway-nap-2023-2030"'],
  },
  {
    title: "an indicator among many",
    code: `getIndicator("women-director");`,
    names: ['"women-directors"'],
  },
  {
    title: "a measure, by those of its family",
    code: `getMeasure("PRT-81");`,
    names: ['"PRT-01"', '"PRT-16"'],
  },
  {
    title: "an agency in a constant",
    code: `const agency: KnownAgencyCode = "molissa";`,
    names: ["Did you mean '\"molisa\"'"],
  },
  {
    title: "a function",
    code: `holderOn("gender", "2025-03-01");`,
    names: ['"gender-equality"', '"labour"'],
  },
  {
    title: "a province",
    code: `provinceRef("21", "2004");`,
    names: ['"20"', '"22"', '"24"'],
  },
  {
    title: "a target",
    code: `getTarget("gender-equality-strategy-2021-2030", "O1.2");`,
    names: ['"O1.1"'],
  },
  {
    title: "a legal act",
    code: `const act: KnownLegalActCode = "202-2025-qh16";`,
    names: ["Did you mean '\"202-2025-qh15\"'"],
  },
];

/** Every message of the compiler about this text, by its line. */
function messagesAbout(text: string): ReadonlyMap<number, string> {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    types: [],
    skipLibCheck: true,
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  const snippet = ts.createSourceFile(SNIPPET, text, ts.ScriptTarget.ES2023);
  host.fileExists = (path) => path === SNIPPET || fileExists(path);
  host.readFile = (path) => (path === SNIPPET ? text : readFile(path));
  host.getSourceFile = (path, ...rest) => (path === SNIPPET ? snippet : getSourceFile(path, ...rest));
  const program = ts.createProgram([SNIPPET], options, host);
  return new Map(
    [...program.getSyntacticDiagnostics(snippet), ...program.getSemanticDiagnostics(snippet)].map(
      ({ start = 0, messageText }) => [
        snippet.getLineAndCharacterOfPosition(start).line,
        ts.flattenDiagnosticMessageText(messageText, "\n"),
      ],
    ),
  );
}

const IMPORTS = `import {
  clauseRef, getAgency, getIndicator, getMeasure, getPlan, getTarget, holderOn, type KnownAgencyCode, type KnownLegalActCode, nameOn, provinceRef,
} from "./src/catalogue/index.js";`.replaceAll("\n", " ");
const messages = messagesAbout([IMPORTS, ...CASES.map(({ code }) => code)].join("\n"));

describe("a misspelt code", () => {
  it("is all that does not compile", () => {
    expect([...messages.keys()].sort((a, b) => a - b)).toEqual(CASES.map((_, index) => index + 1));
  });

  it.each(CASES.map((wrong, index) => ({ ...wrong, message: messages.get(index + 1) ?? "" })))(
    "is answered with the good ones: $title",
    ({ message, names }) => {
      for (const name of names) expect(message).toContain(name);
    },
  );
});
