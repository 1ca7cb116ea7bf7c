import { fileURLToPath } from "node:url";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";

/** What one room says, as it stands in its source. */
interface Room {
  readonly name: string;
  readonly vi: ReadonlyMap<string, string>;
  readonly en: ReadonlyMap<string, string>;
}

const CONFIG = fileURLToPath(new URL("../tsconfig.web.json", import.meta.url));

/** What stands in the other language's text with reason: what is quoted, a value, a language's name, a single letter. */
const AS_WRITTEN = /“[^”]*”|\{\{.*?\}\}|Tiếng Việt|(?<!\p{L})đ(?!\p{L})/gu;
const VIETNAMESE_LETTER = /[ăâđêôơưàảãạáằẳẵặắầẩẫậấèẻẽẹéềểễệếìỉĩịíòỏõọóồổỗộốờởỡợớùủũụúừửữựứỳỷỹỵý]/i;
/** Small words that no Vietnamese text has by itself. */
const ENGLISH_WORD = /\b(?:the|of|and|is|are|not|with|this|that|from|has|have|was|were|for|your)\b/i;

/** Where something is declared that says texts. */
const SAYING = /(\w+)(?:: \w+<.*>)? = useTexts\(|(\w+): Say/g;

let rooms: Room[] = [];
/** Every key that some call can ask for, with the keys it could choose from. */
let asked: { readonly keys: readonly string[]; readonly among: ReadonlySet<string> }[] = [];

beforeAll(() => {
  const { config } = ts.readConfigFile(CONFIG, ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(
    config,
    ts.sys,
    fileURLToPath(new URL("..", import.meta.url)),
  );
  const program = ts.createProgram(fileNames, options);
  const checker = program.getTypeChecker();
  const sources = program.getSourceFiles().filter(({ fileName }) => fileName.includes("/src/web/"));
  // What says a text goes by few names: to ask for the type of every call would take minutes.
  const names = new Set(sources.flatMap(({ text }) => [...text.matchAll(SAYING)].flatMap(([, a, b]) => a ?? b ?? [])));
  const found: Room[] = [];
  const calls: typeof asked = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const room = roomIn(node, checker);
      if (room) found.push(room);
      const call = asking(node, checker, names);
      if (call) calls.push(call);
    }
    ts.forEachChild(node, visit);
  };
  for (const source of sources) visit(source);
  [rooms, asked] = [found, calls];
}, 180_000);

/** The room that a call of `texts` makes. */
function roomIn({ expression, arguments: given }: ts.CallExpression, checker: ts.TypeChecker): Room | undefined {
  if (!ts.isIdentifier(expression) || expression.text !== "texts") return undefined;
  const [name, vi, en] = given;
  if (!name || !ts.isStringLiteral(name)) return undefined;
  return { name: name.text, vi: spelt(vi, checker), en: spelt(en, checker) };
}

function spelt(given: ts.Expression | undefined, checker: ts.TypeChecker): Map<string, string> {
  const value = given && ts.isIdentifier(given) ? initializerOf(given, checker) : given;
  const node = value && ts.isAsExpression(value) ? value.expression : value;
  if (!node || !ts.isObjectLiteralExpression(node)) return new Map();
  return new Map(
    node.properties.flatMap((property) => {
      if (!ts.isPropertyAssignment(property) || !ts.isStringLiteralLike(property.initializer)) return [];
      const key = property.name;
      return ts.isIdentifier(key) || ts.isStringLiteral(key) ? [[key.text, property.initializer.text]] : [];
    }),
  );
}

/** What a name, imported or not, stands for. */
function initializerOf(name: ts.Identifier, checker: ts.TypeChecker): ts.Expression | undefined {
  const symbol = checker.getSymbolAtLocation(name);
  const origin = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const declaration = origin?.valueDeclaration;
  return declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
}

/** The keys that a call of a `Say` can ask for: its argument's type knows, whether it is written out or worked out. */
function asking({ expression, arguments: given }: ts.CallExpression, checker: ts.TypeChecker, names: Set<string>) {
  const isSaying = ts.isIdentifier(expression) ? names.has(expression.text) : ts.isCallExpression(expression);
  if (!isSaying) return undefined;
  const type = checker.getTypeAtLocation(expression);
  const [key] = given;
  if (!type.aliasSymbol?.name.startsWith("Say") || !key) return undefined;
  const parameter = type.getCallSignatures()[0]?.getParameters()[0];
  if (!parameter) return undefined;
  const among = literals(checker.getTypeOfSymbol(parameter));
  return { keys: literals(checker.getTypeAtLocation(key)), among: new Set(among) };
}

function literals(type: ts.Type): string[] {
  const parts = type.isUnion() ? type.types : [type];
  return parts.flatMap((part) => (part.isStringLiteral() ? [part.value] : []));
}

const base = (key: string) => key.replace(/_(?:one|other)$/, "");
const placeholders = (text: string) => [...text.matchAll(/\{\{\s*([\w.]+)/g)].map(([, name]) => name).sort();
const allTexts = (language: "vi" | "en") =>
  rooms.flatMap(({ name, [language]: said }) => [...said].map(([key, text]) => ({ at: `${name}.${key}`, text })));
const wrong = (language: "vi" | "en", isWrong: (text: string) => boolean) =>
  allTexts(language)
    .filter(({ text }) => isWrong(text))
    .map(({ at, text }) => `${at}: ${text}`);

describe("the texts of the app", () => {
  it("are found, and each room says the same in both languages", () => {
    expect(rooms.length).toBeGreaterThan(20);
    expect(allTexts("vi").length).toBeGreaterThan(800);
    expect(new Set(rooms.map(({ name }) => name)).size).toBe(rooms.length);
    for (const { vi, en } of rooms) {
      expect([...en.keys()].sort()).toEqual([...vi.keys()].sort());
      expect(vi.size).toBeGreaterThan(0);
    }
  });

  it("are composed (NFC), trimmed and not empty", () => {
    const isOff = (text: string) => text !== text.normalize("NFC") || text.trim() !== text || text === "";
    expect([...wrong("vi", isOff), ...wrong("en", isOff)]).toEqual([]);
  });

  it("hold the same values in both languages", () => {
    const differing = rooms.flatMap(({ name, vi, en }) =>
      [...vi].flatMap(([key, text]) => {
        const [here, there] = [placeholders(text), placeholders(en.get(key) ?? "")];
        return here.join() === there.join() ? [] : [`${name}.${key}: ${here} | ${there}`];
      }),
    );
    expect(differing).toEqual([]);
  });

  it("hold no value in single braces, which would be read as they stand", () => {
    const isOff = (text: string) => /[{}]/.test(text.replaceAll(/\{\{\s*[\w.]+\s*\}\}/g, ""));
    expect([...wrong("vi", isOff), ...wrong("en", isOff)]).toEqual([]);
  });

  it("are in the language they are said to be in", () => {
    expect(wrong("en", (text) => VIETNAMESE_LETTER.test(text.replace(AS_WRITTEN, "")))).toEqual([]);
    expect(wrong("vi", (text) => ENGLISH_WORD.test(text.replace(AS_WRITTEN, "")))).toEqual([]);
  });

  it("are all said somewhere", () => {
    expect(asked.length).toBeGreaterThan(500);
    const silent = rooms.flatMap(({ name, vi }) => {
      const keys = [...new Set([...vi.keys()].map(base))];
      const calls = asked.filter(({ among }) => [...among].every((key) => keys.includes(key)));
      const said = new Set(calls.flatMap(({ keys }) => keys));
      return keys.filter((key) => !said.has(key)).map((key) => `${name}.${key}`);
    });
    expect(silent).toEqual([]);
  });
});
