import type { XmlElement } from "./xml-element.js";
import { forbiddenCharacter } from "./xml-text.js";

/** What a reader has to say about a place in a document that it could not take as it stood. */
export interface IatiRemark {
  /** The place, such as `iati-activities/iati-activity[2]/budget[1]/value`. */
  readonly path: string;
  /**
   * `missing`: an element was left out of the value, since this is not there; `malformed`: no number, day or answer,
   * kept as it stands; `not-kept`: the value has no place for it.
   */
  readonly because: "missing" | "malformed" | "not-kept";
}

/** An element under way: in what order things are put into it is the order in which they are written. */
export interface Draft {
  readonly path: string;
  readonly attributes: Map<string, string>;
  readonly children: XmlElement[];
  text: string;
}

/** Where something is read, and what is to be said about it. */
export interface Reading {
  readonly element: XmlElement;
  readonly path: string;
  readonly remarks: IatiRemark[];
}

/** One thing that an element says: by an attribute, by its text, or by children of one name. */
export interface Part<Said> {
  readonly isOptional: boolean;
  readonly attribute?: string;
  readonly child?: string;
  /** What is said; `undefined` where nothing is. */
  read(from: Reading): Said | undefined;
  /** @throws {RangeError} where XML cannot say it */
  write(said: Said, into: Draft): void;
}

/** A part that may be left out. */
export interface OptionalPart<Said> extends Part<Said> {
  readonly isOptional: true;
}

type Parts = Readonly<Record<string, Part<unknown>>>;
type Said<One> = One extends Part<infer Value> ? Value : never;

/** The value that an element of such parts says. */
export type SaidBy<All extends Parts> = {
  readonly [Key in keyof All as All[Key] extends OptionalPart<unknown> ? never : Key]: Said<All[Key]>;
} & {
  readonly [Key in keyof All as All[Key] extends OptionalPart<unknown> ? Key : never]?: Said<All[Key]> | undefined;
};

/** An element as it is written and read: one description for both directions. */
export interface Shape<Value> {
  read(from: Reading): Value | undefined;
  write(name: string, value: Value, path: string): XmlElement;
}

/** An element of these parts, which are written in this order, as the schema wants it. */
export function shape<const All extends Parts>(parts: All): Shape<SaidBy<All>> {
  const entries = Object.entries(parts);
  const attributes = new Set(entries.map(([, part]) => part.attribute));
  const children = new Set(entries.map(([, part]) => part.child));
  return {
    read(from) {
      const { element, path, remarks } = from;
      for (const key of element.attributes.keys()) {
        if (!attributes.has(key) && !isDeclaration(key)) remarks.push({ path: `${path}/@${key}`, because: "not-kept" });
      }
      for (const one of element.children) {
        if (!children.has(one.name) || isForeign(one))
          remarks.push({ path: `${path}/${one.name}`, because: "not-kept" });
      }
      const said: Record<string, unknown> = {};
      let isWhole = true;
      for (const [key, part] of entries) {
        const value = part.read(from);
        if (value !== undefined) said[key] = value;
        else if (!part.isOptional) {
          isWhole = false;
          remarks.push({ path: `${path}/${placeOf(part)}`, because: "missing" });
        }
      }
      // Every part has read what its own type says, and none that is needed is missing.
      return isWhole ? (said as SaidBy<All>) : undefined;
    },
    write(name, value, path) {
      const draft: Draft = { path, attributes: new Map(), children: [], text: "" };
      const said = new Map<string, unknown>(Object.entries(value));
      for (const [key, part] of entries) {
        const one = said.get(key);
        const isSaid = one !== undefined && !(Array.isArray(one) && one.length === 0);
        if (isSaid) part.write(one, draft);
        else if (!part.isOptional) throw new RangeError(`${path}/${placeOf(part)} is missing`);
      }
      return { name, attributes: draft.attributes, children: draft.children, text: draft.text };
    },
  };
}

const placeOf = ({ attribute, child }: Part<unknown>) =>
  attribute === undefined ? (child ?? "text()") : `@${attribute}`;

/** The same part, which may be left out. */
export const optional = <Value>(part: Part<Value>): OptionalPart<Value> => ({ ...part, isOptional: true });

/** How a text has to be written, so that it says what it should; anything will do where there is no rule. */
export interface Form {
  /** What it is, as a message says it: `a decimal`. */
  readonly name: string;
  readonly holds: (text: string) => boolean;
}

/** What an attribute says. */
export function attribute(name: string, form?: Form): Part<string> {
  return {
    isOptional: false,
    attribute: name,
    read: ({ element, path, remarks }) => {
      const text = element.attributes.get(name);
      if (text !== undefined && form?.holds(text.trim()) === false) {
        remarks.push({ path: `${path}/@${name}`, because: "malformed" });
      }
      return form === undefined ? text : text?.trim();
    },
    write: (said, { attributes, path }) => attributes.set(name, written(said, form, `${path}/@${name}`)),
  };
}

/** What is written in the element itself. */
export function content(form?: Form): Part<string> {
  return {
    isOptional: false,
    read: ({ element, path, remarks }) => {
      if (form?.holds(element.text.trim()) === false) remarks.push({ path, because: "malformed" });
      return form === undefined ? element.text : element.text.trim();
    },
    write: (said, draft) => {
      draft.text = written(said, form, draft.path);
    },
  };
}

function written(said: string, form: Form | undefined, path: string): string {
  const forbidden = forbiddenCharacter(said);
  if (forbidden !== undefined) throw new RangeError(`${path} holds the character ${forbidden}, which XML cannot hold`);
  if (form?.holds(said) === false) throw new RangeError(`${path} is no ${form.name}: ${said}`);
  return said;
}

/** An attribute that answers with yes or no, which XML writes as 1 and 0. */
export function flag(name: string): Part<boolean> {
  return {
    isOptional: false,
    attribute: name,
    read: ({ element, path, remarks }) => {
      const text = element.attributes.get(name)?.trim();
      if (text === undefined) return undefined;
      if (!["0", "1", "false", "true"].includes(text)) {
        remarks.push({ path: `${path}/@${name}`, because: "malformed" });
        return undefined;
      }
      return text === "1" || text === "true";
    },
    write: (said, { attributes }) => attributes.set(name, said ? "1" : "0"),
  };
}

/** The one child of a name. A second one is not kept. */
export function child<Value>(name: string, inside: Shape<Value>): Part<Value> {
  return {
    isOptional: false,
    child: name,
    read: ({ element, path, remarks }) => {
      const [one, ...others] = named(element, name);
      for (const [nth] of others.entries()) remarks.push({ path: `${path}/${name}[${nth + 2}]`, because: "not-kept" });
      return one && inside.read({ element: one, path: `${path}/${name}`, remarks });
    },
    write: (said, { children, path }) => children.push(inside.write(name, said, `${path}/${name}`)),
  };
}

/** Every child of a name, one or more. None of them and an empty list are the same. */
export function children<Value>(name: string, inside: Shape<Value>): Part<readonly Value[]> {
  return {
    isOptional: false,
    child: name,
    read: ({ element, path, remarks }) => {
      const all = named(element, name).flatMap((one, index) => {
        const value = inside.read({ element: one, path: `${path}/${name}[${index + 1}]`, remarks });
        return value === undefined ? [] : [value];
      });
      return all.length === 0 ? undefined : all;
    },
    write: (said, draft) => {
      for (const [index, one] of said.entries()) {
        draft.children.push(inside.write(name, one, `${draft.path}/${name}[${index + 1}]`));
      }
    },
  };
}

/** A child that says one thing and nothing else, such as a code. */
export const only = <Value>(name: string, part: Part<Value>): Part<Value> => {
  const inside = shape({ part });
  return child(name, {
    read: (from) => inside.read(from)?.part,
    write: (itself, said, path) => inside.write(itself, { part: said }, path),
  });
};

const isDeclaration = (attribute: string) => attribute === "xmlns" || attribute.startsWith("xmlns:");

/** Whether an element belongs to a namespace of somebody else: the standard has none. */
const isForeign = ({ attributes }: XmlElement) => (attributes.get("xmlns") ?? "") !== "";

const named = (element: XmlElement, name: string) =>
  element.children.filter((one) => one.name === name && !isForeign(one));
