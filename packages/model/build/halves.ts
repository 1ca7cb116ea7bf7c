import { readdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import ts from "typescript";

/** A statement of a built module: what it declares, and every name it may speak of. */
interface Statement {
  readonly text: string;
  readonly declares: readonly string[];
  readonly mentions: ReadonlySet<string>;
}

interface Import {
  readonly name: string;
  /** What the other module calls it. */
  readonly imported: string;
  readonly from: string;
  /** As it is written between `import` and `from`. */
  readonly clause: string;
}

interface Module {
  readonly imports: readonly Import[];
  readonly statements: readonly Statement[];
  readonly exports: readonly string[];
}

/** The names in a piece of code, but for those of properties. */
function namesIn(node: ts.Node, names = new Set<string>()): Set<string> {
  if (ts.isIdentifier(node)) names.add(node.text);
  node.forEachChild((child) => {
    const isProperty = (ts.isPropertyAccessExpression(node) || ts.isPropertyAssignment(node)) && node.name === child;
    if (!isProperty) namesIn(child, names);
  });
  return names;
}

function namesDeclaredBy(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => [...namesIn(name)]);
  }
  const isNamed = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement);
  return isNamed && statement.name ? [statement.name.text] : [];
}

function importsBy({ importClause, moduleSpecifier }: ts.ImportDeclaration): Import[] {
  const bindings = importClause?.namedBindings;
  if (bindings === undefined || !ts.isStringLiteral(moduleSpecifier)) return [];
  const from = moduleSpecifier.text;
  return ts.isNamespaceImport(bindings)
    ? [{ name: bindings.name.text, imported: "*", from, clause: bindings.getText() }]
    : bindings.elements.map(({ name: { text }, propertyName = { text } }) => ({
        name: text,
        imported: propertyName.text,
        from,
        clause: `{ ${propertyName.text === text ? text : `${propertyName.text} as ${text}`} }`,
      }));
}

function moduleOf(source: string): Module {
  const { statements } = ts.createSourceFile("module.js", source, ts.ScriptTarget.Latest, true);
  return {
    imports: statements.filter(ts.isImportDeclaration).flatMap(importsBy),
    statements: statements
      .filter((statement) => !ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement))
      .map((statement) => ({
        text: statement.getText(),
        declares: namesDeclaredBy(statement),
        mentions: namesIn(statement),
      })),
    exports: statements.filter(ts.isExportDeclaration).flatMap(({ exportClause }) => {
      const elements = exportClause && ts.isNamedExports(exportClause) ? exportClause.elements : [];
      return elements.map(({ name }) => name.text);
    }),
  };
}

const mentionsOneOf = (names: ReadonlySet<string>, { mentions }: Statement) =>
  [...mentions].some((name) => names.has(name));

/** The names that a module knows of zod, of schemas, and of what is made of them. */
function schemaNames(path: string, modules: ReadonlyMap<string, Module>, found: Map<string, Set<string>>): Set<string> {
  const before = found.get(path);
  if (before !== undefined) return before;
  const { imports = [], statements = [] } = modules.get(path) ?? {};
  const ofImports = imports.filter(
    ({ name, from }) => from === "zod" || schemaNames(join(dirname(path), from), modules, found).has(name),
  );
  const names = new Set(ofImports.map(({ name }) => name));
  found.set(path, names);
  for (let size = -1; size !== names.size; ) {
    size = names.size;
    const speakers = statements.filter((statement) => mentionsOneOf(names, statement));
    for (const name of speakers.flatMap(({ declares }) => declares)) names.add(name);
  }
  return names;
}

/** What some names rest on, of the statements of one module. */
function reachedFrom(names: readonly string[], statements: readonly Statement[]): Statement[] {
  const reached = new Set(names);
  // A set also goes over what is added on the way.
  for (const name of reached) {
    const declaring = statements.filter(({ declares }) => declares.includes(name));
    for (const mentioned of declaring.flatMap(({ mentions }) => [...mentions])) reached.add(mentioned);
  }
  return statements.filter(({ declares }) => declares.some((name) => reached.has(name)));
}

const declaredIn = (half: readonly Statement[]) => half.flatMap(({ declares }) => declares);

/** A half with what it imports and what it gives out. */
function print(half: readonly Statement[], imports: readonly Import[], given: readonly string[]): string {
  return [
    ...imports
      .filter(({ name }) => half.some(({ mentions }) => mentions.has(name)))
      .map(({ clause, from }) => `import ${clause} from "${from}";`),
    ...half.map(({ text }) => text),
    `export { ${given.join(", ")} };\n`,
  ].join("\n");
}

/** What stands in the place of a module that was cut: what each half gives out, under the half's file name. */
interface Cut {
  readonly plain: readonly string[];
  readonly schemas: readonly string[];
}

const halfOf = (path: string, half: keyof Cut) => path.replace(/js$/, `${half}.js`);

/**
 * A module that takes what it needs from the halves themselves. Node, which drops nothing, would otherwise read the schemas
 * of every module of which somebody needs a function.
 */
function fromHalves(path: string, source: string, cuts: ReadonlyMap<string, Cut>): string {
  const { statements } = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  return statements.filter(ts.isImportDeclaration).reduceRight((text, statement) => {
    const imports = importsBy(statement);
    const [from = ""] = imports.map((one) => one.from);
    const cut = cuts.get(join(dirname(path), from));
    if (cut === undefined) return text;
    const lines = (["plain", "schemas"] as const).flatMap((half) => {
      const taken = imports
        .filter(({ imported }) => cut[half].includes(imported))
        .map(({ clause }) => clause.slice(2, -2));
      return taken.length === 0 ? [] : [`import { ${taken.join(", ")} } from "${halfOf(from, half)}";`];
    });
    return text.slice(0, statement.getStart()) + lines.join("\n") + text.slice(statement.end);
  }, source);
}

/**
 * Cuts each module that holds schemas and other things into two halves, and leaves what it exports in its place: a bundler
 * that splits an app by its pages moves modules whole, and a page that adds days would load the schema of a day, and
 * zod, as soon as any other page reads one.
 *
 * @param sources the text of every built module by its path, such as `date.js`
 * @returns the modules to write: the halves, and what stands in place of the module
 */
export function inHalves(sources: ReadonlyMap<string, string>): Map<string, string> {
  const modules = new Map([...sources].map(([path, source]) => [path, moduleOf(source)]));
  const found = new Map<string, Set<string>>();
  const written = new Map<string, string>();
  const cuts = new Map<string, Cut>();
  for (const [path, { imports, statements, exports }] of modules) {
    const names = schemaNames(path, modules, found);
    // What a module hands on from another one is cut there.
    const own = exports.filter((name) => declaredIn(statements).includes(name));
    if (own.length < exports.length) continue;
    const given = own.filter((name) => names.has(name));
    const others = own.filter((name) => !names.has(name));
    const plain = reachedFrom(others, statements);
    const schemas = statements.filter((statement) => !plain.includes(statement));
    if (given.length === 0 || others.length === 0) continue;
    const [plainPath, schemaPath] = [halfOf(path, "plain"), halfOf(path, "schemas")];
    const [fromPlain, fromSchemas] = [`./${basename(plainPath)}`, `./${basename(schemaPath)}`];
    const lent = declaredIn(plain).map((name) => ({ name, imported: name, from: fromPlain, clause: `{ ${name} }` }));
    written.set(plainPath, print(plain, imports, declaredIn(plain)));
    written.set(schemaPath, print(schemas, [...imports, ...lent], given));
    cuts.set(path, { plain: others, schemas: given });
    written.set(
      path,
      `export { ${others.join(", ")} } from "${fromPlain}";\nexport { ${given.join(", ")} } from "${fromSchemas}";\n`,
    );
  }
  for (const [path, source] of [...sources, ...written]) {
    const direct = cuts.has(path) ? source : fromHalves(path, source, cuts);
    if (direct !== source) written.set(path, direct);
  }
  return written;
}

/** Cuts the built modules of a folder. */
export async function writeHalves(folder: string): Promise<void> {
  const paths = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith(".js"));
  const sources = await Promise.all(
    paths.map(async (path) => [path, await readFile(join(folder, path), "utf8")] as const),
  );
  const halves = inHalves(new Map(sources));
  await Promise.all([...halves].map(([path, text]) => writeFile(join(folder, path), text)));
}
