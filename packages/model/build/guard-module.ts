import * as z from "zod";
import {
  defOf,
  keysBody,
  type Lines,
  lastOf,
  member,
  NOT_AN_OBJECT,
  oneOf,
  remembering,
  returned,
  valueCode,
} from "./guard-code.js";
import { all, checksOf, type NameOf, Unguardable } from "./guard-conditions.js";
import { HELPERS } from "./guard-helpers.js";

/** Where a function can be imported from, and by which name. */
export interface Home {
  readonly name: string;
  readonly from: string;
}

type Schema = z.core.$ZodType;

/** A module of guards under way. */
interface Draft {
  readonly guards: Map<Schema, string>;
  readonly functions: string[];
  readonly imports: Map<string, Home>;
  readonly nameOf: NameOf;
}

const capitalised = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);

/** The guard of what lies on a way such as `ParticipationFact.sessions`. */
const guardName = (way: string) => `is${way.split(/\W+/).map(capitalised).join("")}`;

/** Does something for a part of a schema; what fails there says where it failed. */
function at<Result>(way: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof Unguardable) || error.way !== undefined) throw error;
    throw new Unguardable(error.reason, way);
  }
}

/** Whether a schema is written as a function of its own, and not where it is used. */
function isLarge(schema: Schema): boolean {
  const def = defOf(schema);
  return ["object", "array", "tuple", "record"].includes(def.type) || (def.type === "union" && "discriminator" in def);
}

/** That something is as a schema wants it: a call of its guard, or for a small nameless schema the code itself. */
function condition(draft: Draft, schema: Schema, way: string, it: string): string {
  const id = z.globalRegistry.get(schema)?.id;
  if (id === undefined && !isLarge(schema)) return at(way, () => all(smallCode(draft, schema, way, it)));
  const guard = draft.guards.get(schema) ?? writeGuard(draft, schema, id ?? way);
  return `${guard}(${it})`;
}

/** The name, with a number where something else bears it already. */
function freeName({ guards, imports }: Draft, wanted: string): string {
  const taken = new Set([...guards.values(), ...imports.keys()]);
  let name = wanted;
  for (let number = 2; taken.has(name); number += 1) name = `${wanted}${number}`;
  return name;
}

function writeGuard(draft: Draft, schema: Schema, way: string): string {
  const name = freeName(draft, guardName(way));
  draft.guards.set(schema, name);
  const lines = at(way, () => bodyOf(draft, schema, way));
  if (defOf(schema).type === "string") draft.functions.push(`let ${lastOf(name)};\n`);
  draft.functions.push(`function ${name}(value) {\n${lines.map((line) => `  ${line}\n`).join("")}}\n`);
  return name;
}

function bodyOf(draft: Draft, schema: Schema, way: string): Lines {
  const def = defOf(schema);
  const checks = checksOf(schema, "value", draft.nameOf);
  switch (def.type) {
    case "object":
      return [NOT_AN_OBJECT, ...keysBody(def), ...returned([...members(draft, def, way), ...checks])];
    case "array": {
      const item = condition(draft, def.element, `${way}.item`, "value[index]");
      // What is asked of all items together is asked of items that are as they should be.
      const ofLength = checks.filter((check) => check.startsWith("value.length "));
      return [
        `if (!(${all(["Array.isArray(value)", ...ofLength])})) return false;`,
        "for (let index = 0; index < value.length; index++) {",
        `  if (!(${item})) return false;`,
        "}",
        ...returned(checks.filter((check) => !ofLength.includes(check))),
      ];
    }
    case "tuple": {
      if (def.rest !== null) throw new Unguardable("a list that goes on");
      const items = def.items.map((item, index) => {
        if (item._zod.optin !== undefined) throw new Unguardable("a list with places that may be empty");
        return condition(draft, item, `${way}.${index}`, `value[${index}]`);
      });
      return returned(["Array.isArray(value)", `value.length === ${items.length}`, ...items, ...checks]);
    }
    case "record":
      return recordBody(draft, def, way, checks);
    case "string":
      return remembering(draft.guards.get(schema) ?? "", smallCode(draft, schema, way, "value"));
    case "union":
      if ("discriminator" in def) return taggedBody(draft, def as z.core.$ZodDiscriminatedUnionDef, way, checks);
  }
  return returned(smallCode(draft, schema, way, "value"));
}

function members(draft: Draft, { shape }: z.core.$ZodObjectDef, way: string): Lines {
  return Object.entries(shape).map(([key, schema]) => {
    const wayOfMember = `${way}.${key}`;
    return at(wayOfMember, () => {
      if (key === "__proto__") throw new Unguardable("a key that zod passes over");
      const mayBeAbsent = ["optional", "default"].includes(defOf(schema).type);
      const { optin, optout } = schema._zod;
      // Of a key that may be absent zod forgives more than its schema alone would.
      if ((optin !== undefined || optout !== undefined) && !(mayBeAbsent && !schema._zod.def.checks?.length))
        throw new Unguardable("a key that may be absent, by a schema that does not simply say so");
      return condition(draft, schema, wayOfMember, member(key));
    });
  });
}

function recordBody(draft: Draft, def: z.core.$ZodRecordDef, way: string, checks: Lines): Lines {
  const { keyType, valueType, partial, mode } = def;
  const isOfWords =
    defOf(keyType).type === "enum" && [...(keyType._zod.values ?? [])].every((key) => typeof key === "string");
  if (!isOfWords || !partial || mode === "loose")
    throw new Unguardable("a record, but for one of some of certain words");
  const entry = [
    condition(draft, keyType, `${way}.key`, "key"),
    condition(draft, valueType, `${way}.value`, "value[key]"),
  ];
  return [
    "if (!isPlain(value)) return false;",
    "for (const key of Reflect.ownKeys(value)) {",
    '  if (key === "__proto__" || !Object.prototype.propertyIsEnumerable.call(value, key)) continue;',
    `  if (!(${all(entry)})) return false;`,
    "}",
    ...returned(checks),
  ];
}

function taggedBody(draft: Draft, def: z.core.$ZodDiscriminatedUnionDef, way: string, checks: Lines): Lines {
  if (def.unionFallback) throw new Unguardable("a union that also takes what has none of its tags");
  const cases = def.options.flatMap((option) => {
    const tags = [...(option._zod.propValues?.[def.discriminator] ?? [])];
    const guard = condition(draft, option, `${way}.${tags.join("-or-")}`, "value");
    return [...tags.map((tag) => `  case ${valueCode(tag)}:`), `    return ${all([guard, ...checks])};`];
  });
  return [NOT_AN_OBJECT, `switch (${member(def.discriminator)}) {`, ...cases, "  default:", "    return false;", "}"];
}

/** The code of what needs no statements of its own. */
function smallCode(draft: Draft, schema: Schema, way: string, it: string): Lines {
  const checks = checksOf(schema, it, draft.nameOf);
  const inner = (part: Schema) => condition(draft, part, way, it);
  const def = defOf(schema);
  switch (def.type) {
    case "string":
      if (def.coerce) throw new Unguardable("a text made of anything");
      return [`typeof ${it} === "string"`, ...checks];
    case "number":
      if (def.coerce) throw new Unguardable("a number made of anything");
      return [
        ...(checks.some((check) => check.startsWith("Number.isSafe")) ? [] : [`Number.isFinite(${it})`]),
        ...checks,
      ];
    case "boolean":
      if (def.coerce) throw new Unguardable("a yes or no made of anything");
      return [`typeof ${it} === "boolean"`, ...checks];
    case "null":
      return [`${it} === null`, ...checks];
    case "enum":
      return [oneOf(it, [...(schema._zod.values ?? [])]), ...checks];
    case "literal":
      return [oneOf(it, def.values), ...checks];
    case "nullable":
      return [`(${it} === null || ${inner(def.innerType)})`, ...checks];
    case "optional":
      if (schema._zod.traits.has("$ZodExactOptional"))
        throw new Unguardable("a key that may be absent but not undefined");
      return [`(${it} === undefined || ${inner(def.innerType)})`, ...checks];
    case "default":
      // What zod puts in its place did not stand there.
      return [`${it} !== undefined`, inner(def.innerType), ...checks];
    case "readonly":
      return [inner(def.innerType), ...checks];
    case "union":
      if (def.inclusive === false) throw new Unguardable("a union of which only one may hold");
      return [
        `(${def.options.map((option, index) => condition(draft, option, `${way}.${index}`, it)).join(" || ")})`,
        ...checks,
      ];
    default:
      throw new Unguardable(`a schema of the kind ${def.type}`);
  }
}

/** A draft that finds the functions of schemas where they live. */
function emptyDraft(homes: ReadonlyMap<unknown, Home>): Draft {
  const imports = new Map<string, Home>();
  return {
    guards: new Map(),
    functions: [],
    imports,
    nameOf(fn) {
      const home = homes.get(fn);
      if (home === undefined) throw new Unguardable(`a function that is at home in none of the known modules: ${fn}`);
      const other = imports.get(home.name);
      if (other !== undefined && other.from !== home.from) throw new Unguardable(`two functions called ${home.name}`);
      imports.set(home.name, home);
      return home.name;
    },
  };
}

/**
 * A module of guards, written of schemas: they take things as zod takes them, and need no zod. A guard is true where its
 * schema accepts something and gives it back as it is; a text that the schema would trim is for zod to judge.
 *
 * @param schemas each of them named in its metadata
 * @param homes of the functions that schemas refine by
 * @throws {Unguardable} for a schema that cannot have such a guard, with the way to the part that is to blame
 */
export function guardModule(schemas: readonly Schema[], homes: ReadonlyMap<unknown, Home>): string {
  const draft = emptyDraft(homes);
  for (const schema of schemas) {
    if (z.globalRegistry.get(schema)?.id === undefined) throw new Unguardable("a schema without a name");
    condition(draft, schema, "", "");
  }
  return [
    [...draft.imports.values()].map(({ name, from }) => `import { ${name} } from "${from}";\n`).join(""),
    HELPERS,
    ...draft.functions,
    `export { ${schemas.map((schema) => draft.guards.get(schema)).join(", ")} };\n`,
  ].join("\n");
}
