import {
  type Application,
  Comment,
  CommentTag,
  type Context,
  Converter,
  type DeclarationReflection,
  type ProjectReflection,
  ReferenceType,
  ReflectionKind,
  type SomeType,
  TypeScript as ts,
} from "typedoc";
import { Naming } from "./naming.ts";

/** Spelt out it would be a text with everything that can be done to texts. */
const ANY_TEXT = "AnyText";

/** The names of type parameters, which TypeDoc would take for types of the same name. */
const parametersIn = (node: ts.Node): string[] => [
  ...(ts.isTypeParameterDeclaration(node) ? [node.name.text] : []),
  ...childrenOf(node).flatMap(parametersIn),
];

function childrenOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  return children;
}

/** The types that the sources declare, but for those that need others to be one, and whose name a type parameter bears too. */
function typesDeclaredIn(program: ts.Program): string[] {
  const sources = program.getSourceFiles().filter(({ fileName }) => !fileName.includes("node_modules"));
  const parameters = new Set(sources.flatMap(parametersIn));
  return sources
    .flatMap(({ statements }) => [...statements])
    .filter((one) => ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one))
    .filter(({ typeParameters }) => typeParameters === undefined)
    .map(({ name }) => name.text)
    .filter((name) => name !== ANY_TEXT && !parameters.has(name));
}

/** What some doors give out. */
function givenBehind({ checker, program }: Context, doors: readonly string[]): Set<string> {
  const names = doors.flatMap((door) => {
    const file = program.getSourceFile(door);
    const symbol = file && checker.getSymbolAtLocation(file);
    return symbol ? checker.getExportsOfModule(symbol).map(({ name }) => name) : [];
  });
  return new Set(names);
}

/** A type that is made of values is spelt out: how it is made tells a reader nothing. */
function spellOut(context: Context, noun: DeclarationReflection): void {
  const { declarations = [] } = context.getSymbolFromReflection(noun) ?? {};
  if (!declarations.some((declaration) => /\btypeof\b|\bkeyof\b|\["/.test(declaration.getText()))) return;
  noun.comment ??= new Comment();
  noun.comment.modifierTags.add("@useDeclaredType");
}

const isInferred = (type: SomeType) => type.type === "reference" && /(?:infer|output)$/.test(type.name);

/** An interface has what zod infers as its own. */
function ownWhatIsInferred(noun: DeclarationReflection): void {
  if (!noun.extendedTypes?.every(isInferred)) return;
  delete noun.extendedTypes;
  for (const child of noun.children ?? []) {
    delete child.inheritedFrom;
    delete child.defaultValue;
  }
}

const declared = (project: ProjectReflection, kind: ReflectionKind): DeclarationReflection[] =>
  project.getReflectionsByKind(kind).filter((one) => one.isDeclaration());

/** Puts something under a heading of its own. */
const put = ({ comment }: DeclarationReflection, heading: string) =>
  comment?.blockTags.push(new CommentTag("@group", [{ kind: "text", text: heading }]));

/** What a noun means, in Vietnamese, by its name. */
export type Meanings = ReadonlyMap<string, string>;

/** The schema of a noun: what it accepts, and not how it is made. What stands over the schema is about the noun. */
function tellSchema(noun: DeclarationReflection, schema: DeclarationReflection, meanings: Meanings): void {
  const { project } = noun;
  if (!noun.comment?.hasVisibleComponent()) noun.comment = schema.comment?.clone();
  const meaning = meanings.get(noun.name);
  if (meaning) noun.comment?.summary.push({ kind: "text", text: `\n\n<p lang="vi">${meaning}</p>` });
  put(schema, "Schemas");
  delete schema.defaultValue;
  project.removeTypeReflections(schema.type);
  const type = ReferenceType.createBrokenReference("ZodType", project, "zod");
  type.typeArguments = [ReferenceType.createResolvedReference(noun.name, noun, project)];
  schema.type = type;
}

function tellByName(project: ProjectReflection, meanings: Meanings): void {
  for (const door of declared(project, ReflectionKind.Module)) door.comment?.removeTags("@inlineType");
  const nouns = declared(project, ReflectionKind.Interface | ReflectionKind.TypeAlias);
  const values = declared(project, ReflectionKind.Variable);
  for (const noun of nouns) {
    ownWhatIsInferred(noun);
    const schema = values.find(({ name, parent }) => name === noun.name && parent === noun.parent);
    if (schema !== undefined) tellSchema(noun, schema, meanings);
  }
  for (const value of values) if (value.type?.type === "reference" && value.type.name === "Guard") put(value, "Guards");
  const naming = new Naming(project, nouns);
  for (const one of [...nouns, ...values, ...declared(project, ReflectionKind.Function)]) {
    if (one.type) one.type = naming.named(one.type, one);
    naming.nameMembers(one, one);
  }
}

/** What has no page, since neither this door gives it out nor the one of the nouns, is spelt out where it is used. */
function spellOutBelow(context: Context, door: DeclarationReflection, nouns: string, types: readonly string[]): void {
  const [declaration] = context.getSymbolFromReflection(door)?.declarations ?? [];
  const given = givenBehind(context, [nouns, declaration?.getSourceFile().fileName ?? nouns]);
  door.comment ??= new Comment();
  for (const text of ["infer", ...types.filter((type) => !given.has(type))]) {
    door.comment.blockTags.push(new CommentTag("@inlineType", [{ kind: "text", text }]));
  }
}

/**
 * Tells of the nouns as their readers speak of them: by name, and by what they are.
 *
 * @param nouns the source file of the door that they are behind
 */
export function tellNouns({ converter }: Application, nouns: string, meanings: Meanings): void {
  let types: readonly string[] | undefined;
  converter.on(Converter.EVENT_CREATE_DECLARATION, (context, one) => {
    if (one.kindOf(ReflectionKind.TypeAlias)) spellOut(context, one);
    if (!one.kindOf(ReflectionKind.Module)) return;
    types ??= typesDeclaredIn(context.program);
    spellOutBelow(context, one, nouns, types);
  });
  converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => tellByName(project, meanings));
}
