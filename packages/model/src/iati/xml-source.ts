import { XmlFault } from "./xml-fault.js";
import { forbiddenCharacter } from "./xml-text.js";

/** The next piece of a document: the beginning of an element, its end, or a text. */
export type XmlPiece =
  | {
      readonly kind: "open";
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly isClosed: boolean;
    }
  | { readonly kind: "close"; readonly name: string }
  | { readonly kind: "text"; readonly text: string };

const FIRST =
  ":A-Z_a-z\\u{c0}-\\u{d6}\\u{d8}-\\u{f6}\\u{f8}-\\u{2ff}\\u{370}-\\u{37d}\\u{37f}-\\u{1fff}\\u{200c}\\u{200d}" +
  "\\u{2070}-\\u{218f}\\u{2c00}-\\u{2fef}\\u{3001}-\\u{d7ff}\\u{f900}-\\u{fdcf}\\u{fdf0}-\\u{fffd}\\u{10000}-\\u{effff}";
const NAME = new RegExp(`[${FIRST}][${FIRST}\\-.0-9\\u{b7}\\u{300}-\\u{36f}\\u{203f}\\u{2040}]*`, "uy");
const SPACE = /[ \t\n]*/y;
const EQUALS = /[ \t\n]*=[ \t\n]*/y;
const DECLARATION =
  /<\?xml[ \t\n]+version[ \t\n]*=[ \t\n]*["']1\.\d+["'](?:[ \t\n]+encoding[ \t\n]*=[ \t\n]*["'][A-Za-z][\w.-]*["'])?(?:[ \t\n]+standalone[ \t\n]*=[ \t\n]*["'](?:yes|no)["'])?[ \t\n]*\?>/y;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const REFERENCE = /&(?:#0*(\d{1,7})|#x0*([\dA-Fa-f]{1,6})|([^;&\s]{1,60}));|&/g;

/** A document that is read from front to back, piece by piece. */
export class XmlSource {
  readonly #xml: string;
  #at = 0;

  constructor(xml: string) {
    this.#xml = xml.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  }

  /** The line that is being read, from 1. */
  get line(): number {
    return this.#xml.slice(0, this.#at).split("\n").length;
  }

  /** Goes on behind the declaration and what else may stand before the first element. */
  skipProlog(): void {
    if (forbiddenCharacter(this.#xml) !== undefined) throw new XmlFault("forbidden-character");
    this.#match(DECLARATION);
    this.#skipAside();
  }

  /** Nothing may stand behind the last element that says something. */
  skipEpilog(): void {
    this.#skipAside();
    if (this.#at < this.#xml.length) throw new XmlFault("not-well-formed");
  }

  /** The next piece. Text stands within elements only. */
  next(isInside: boolean, mostAttributes: number): XmlPiece {
    if (!this.#xml.startsWith("<", this.#at)) return { kind: "text", text: this.#text(isInside) };
    if (this.#take("</")) return this.#close();
    if (this.#take("<![CDATA[")) {
      if (!isInside) throw new XmlFault("not-well-formed");
      return { kind: "text", text: this.#upTo("]]>") };
    }
    if (this.#skipOneAside()) return { kind: "text", text: "" };
    this.#at += 1;
    return this.#open(mostAttributes);
  }

  #open(mostAttributes: number): XmlPiece {
    const name = this.#name();
    const attributes = new Map<string, string>();
    for (;;) {
      const space = this.#match(SPACE);
      if (this.#take("/>")) return { kind: "open", name, attributes, isClosed: true };
      if (this.#take(">")) return { kind: "open", name, attributes, isClosed: false };
      if (space === "") throw new XmlFault("not-well-formed");
      const key = this.#name();
      if (attributes.has(key)) throw new XmlFault("not-well-formed");
      if (attributes.size >= mostAttributes) throw new XmlFault("too-many-attributes");
      attributes.set(key, this.#attributeValue());
    }
  }

  #close(): XmlPiece {
    const name = this.#name();
    this.#match(SPACE);
    if (!this.#take(">")) throw new XmlFault("not-well-formed");
    return { kind: "close", name };
  }

  #attributeValue(): string {
    if (this.#match(EQUALS) === "") throw new XmlFault("not-well-formed");
    const quote = this.#xml.charAt(this.#at);
    if (quote !== '"' && quote !== "'") throw new XmlFault("not-well-formed");
    this.#at += 1;
    const value = this.#upTo(quote);
    if (value.includes("<")) throw new XmlFault("not-well-formed");
    return resolved(value.replace(/[\t\n]/g, " "));
  }

  #text(isInside: boolean): string {
    const end = this.#xml.indexOf("<", this.#at);
    const text = this.#xml.slice(this.#at, end);
    if (end === -1 || !isInside || text.includes("]]>")) throw new XmlFault("not-well-formed");
    this.#at = end;
    return resolved(text);
  }

  #skipAside(): void {
    do this.#match(SPACE);
    while (this.#skipOneAside());
  }

  /** Goes on behind a comment or an instruction, which say nothing to us. */
  #skipOneAside(): boolean {
    if (this.#take("<!--")) {
      this.#upTo("--");
      if (!this.#take(">")) throw new XmlFault("not-well-formed");
      return true;
    }
    if (this.#take("<?")) {
      const name = this.#name();
      if (name.toLowerCase() === "xml") throw new XmlFault("not-well-formed");
      const rest = this.#upTo("?>");
      if (rest !== "" && !/^[ \t\n]/.test(rest)) throw new XmlFault("not-well-formed");
      return true;
    }
    if (this.#xml.startsWith("<!DOCTYPE", this.#at)) throw new XmlFault("document-type");
    return false;
  }

  #name(): string {
    const name = this.#match(NAME);
    if (name === "") throw new XmlFault("not-well-formed");
    return name;
  }

  #take(mark: string): boolean {
    const isThere = this.#xml.startsWith(mark, this.#at);
    if (isThere) this.#at += mark.length;
    return isThere;
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#xml)?.[0] ?? "";
    this.#at += found.length;
    return found;
  }

  #upTo(mark: string): string {
    const end = this.#xml.indexOf(mark, this.#at);
    if (end === -1) throw new XmlFault("not-well-formed");
    const text = this.#xml.slice(this.#at, end);
    this.#at = end + mark.length;
    return text;
  }
}

/** A text with its references resolved: numbers of characters, and the five names that XML itself knows. */
function resolved(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(REFERENCE, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) {
      const character = Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
      if (character === undefined) throw new XmlFault("unknown-entity");
      return character;
    }
    if (whole === "&") throw new XmlFault("not-well-formed");
    const point = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
    const character = point <= 0x10ffff ? String.fromCodePoint(point) : "\0";
    if (forbiddenCharacter(character) !== undefined) throw new XmlFault("forbidden-character");
    return character;
  });
}
