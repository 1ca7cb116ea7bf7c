import type { XmlElement } from "./xml-element.js";

/** What a reader has to say about a place in a document that it could not take as it stood. */
export interface IatiRemark {
  /** The place, such as `iati-activities/iati-activity[2]/budget[1]/value`. */
  readonly path: string;
  /**
   * `missing`: an element was left out of the value, since this is not there; `malformed`: no number, day or address, kept as
   * it stands, or an answer that is neither yes nor no, left out; `not-kept`: the value has no place for it.
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

const isDeclaration = (attribute: string) => attribute === "xmlns" || attribute.startsWith("xmlns:");

/** Whether an element belongs to a namespace of somebody else: the standard has none. */
export const isForeign = ({ attributes }: XmlElement) => (attributes.get("xmlns") ?? "") !== "";
