/** Takes what is in an XML document, in its order. Names come without prefixes, which every writer chooses anew. */
export interface XmlTaker {
  readonly open: (name: string, attributes: XmlAttributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** The attributes of an element. They are looked for when they are asked for: of most nobody asks. */
export interface XmlAttributes {
  /** The value of an attribute, by its name without prefix. */
  get(name: string): string | undefined;
}

/** What is no XML, or goes on without an end. */
export class XmlFault extends Error {}

/** A document that declares a type, and entities with it. */
export class XmlDeclaration extends Error {}

/** No text, tag or comment of a spreadsheet comes to so many characters. */
const LONGEST = 2_000_000;
/** Nor are its elements in one another any deeper. */
const DEEPEST = 200;

const [TAB, RETURN, SPACE, QUOTE, APOSTROPHE] = [0x09, 0x0d, 0x20, 0x22, 0x27];
const [EXCLAMATION, SLASH, GREATER, QUESTION, COLON] = [0x21, 0x2f, 0x3e, 0x3f, 0x3a];

const isSpace = (code: number) => code === SPACE || (code >= TAB && code <= RETURN);

/**
 * Reads XML piece by piece and holds no more of it than what is under way. Of XML it knows what spreadsheets are made
 * of: elements, attributes, texts and what stands between them. A document that declares a type is refused, so that no
 * entity but the five of XML itself is ever resolved.
 */
export class XmlScanner {
  readonly #taker: XmlTaker;
  readonly #open: string[] = [];
  #hasRoot = false;
  #xml = "";
  #at = 0;

  constructor(taker: XmlTaker) {
    this.#taker = taker;
  }

  /** Takes another piece, which may end anywhere. */
  write(piece: string): void {
    this.#xml = this.#xml.slice(this.#at) + piece;
    this.#at = 0;
    while (this.#next());
    if (this.#xml.length - this.#at > LONGEST) throw new XmlFault();
  }

  /** The document ends here. */
  end(): void {
    const isWhole = this.#hasRoot && this.#open.length === 0;
    if (!isWhole || this.#xml.slice(this.#at).trim() !== "") throw new XmlFault();
  }

  /** Reads what comes next, where all of it is there. */
  #next(): boolean {
    const tag = this.#xml.indexOf("<", this.#at);
    if (tag === -1 || tag + 1 >= this.#xml.length) return false;
    switch (this.#xml.charCodeAt(tag + 1)) {
      case SLASH:
        return this.#closing(tag);
      case QUESTION:
        return this.#upTo("?>", tag);
      case EXCLAMATION:
        return this.#special(tag);
      default:
        return this.#opening(tag);
    }
  }

  /** Goes on behind what ends at a place; what stood before it is a text. */
  #goOn(tag: number, end: number): void {
    if (tag > this.#at && this.#open.length > 0) this.#taker.text?.(unescapeXml(this.#xml.slice(this.#at, tag)));
    this.#at = end;
  }

  #upTo(mark: string, tag: number): boolean {
    const end = this.#xml.indexOf(mark, tag);
    if (end === -1) return false;
    this.#goOn(tag, end + mark.length);
    return true;
  }

  #special(tag: number): boolean {
    const begins = this.#xml.slice(tag, tag + CDATA.length);
    if (begins.startsWith(COMMENT)) return this.#upTo("-->", tag);
    if (begins === CDATA) return this.#cdata(tag);
    if (CDATA.startsWith(begins) || COMMENT.startsWith(begins)) return false;
    throw new XmlDeclaration();
  }

  #cdata(tag: number): boolean {
    const end = this.#xml.indexOf("]]>", tag);
    if (end === -1) return false;
    const text = this.#xml.slice(tag + CDATA.length, end);
    this.#goOn(tag, end + 3);
    if (this.#open.length > 0) this.#taker.text?.(text);
    return true;
  }

  #closing(tag: number): boolean {
    const end = this.#xml.indexOf(">", tag);
    if (end === -1) return false;
    this.#goOn(tag, end + 1);
    const name = this.#open.pop();
    if (name === undefined || this.#xml.slice(tag + 2, end).trimEnd() !== name) throw new XmlFault();
    this.#taker.close?.(withoutPrefix(name));
    return true;
  }

  #opening(tag: number): boolean {
    const xml = this.#xml;
    const end = endOfTag(xml, tag);
    if (end === -1) return false;
    this.#goOn(tag, end + 1);
    const isEmpty = xml.charCodeAt(end - 1) === SLASH;
    const last = isEmpty ? end - 1 : end;
    let at = tag + 1;
    while (at < last && !isSpace(xml.charCodeAt(at))) at += 1;
    if (at === tag + 1) throw new XmlFault();
    const name = xml.slice(tag + 1, at);
    this.#hasRoot = true;
    const local = withoutPrefix(name);
    this.#taker.open(local, new TagAttributes(xml, at, last));
    if (isEmpty) this.#taker.close?.(local);
    else if (this.#open.push(name) > DEEPEST) throw new XmlFault();
    return true;
  }
}

const CDATA = "<![CDATA[";
const COMMENT = "<!--";

/** Where a tag ends: a ">" within quotes does not end it. */
function endOfTag(xml: string, tag: number): number {
  let quote = 0;
  for (let at = tag + 1; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === GREATER) {
      return at;
    } else if (code === QUOTE || code === APOSTROPHE) {
      quote = code;
    }
  }
  return -1;
}

const withoutPrefix = (name: string) => name.slice(name.indexOf(":") + 1);

class TagAttributes implements XmlAttributes {
  readonly #xml: string;
  readonly #start: number;
  readonly #end: number;

  constructor(xml: string, start: number, end: number) {
    this.#xml = xml;
    this.#start = start;
    this.#end = end;
  }

  get(wanted: string): string | undefined {
    const xml = this.#xml;
    for (let at = this.#start; at < this.#end; ) {
      while (isSpace(xml.charCodeAt(at))) at += 1;
      const equals = xml.indexOf("=", at);
      if (equals === -1 || equals >= this.#end) return undefined;
      let quote = equals + 1;
      while (isSpace(xml.charCodeAt(quote))) quote += 1;
      const close = xml.indexOf(xml.charAt(quote), quote + 1);
      if (close === -1 || close >= this.#end) throw new XmlFault();
      if (this.#isNamed(wanted, at, equals)) return unescapeXml(xml.slice(quote + 1, close));
      at = close + 1;
    }
    return undefined;
  }

  /** Whether the name between two places is the wanted one. What begins with "xmlns:" names a prefix. */
  #isNamed(wanted: string, start: number, equals: number): boolean {
    const xml = this.#xml;
    let end = equals;
    while (isSpace(xml.charCodeAt(end - 1))) end -= 1;
    const local = end - wanted.length;
    if (local < start || !xml.startsWith(wanted, local)) return false;
    return local === start || (xml.charCodeAt(local - 1) === COLON && !xml.startsWith("xmlns", start));
  }
}

const ENTITY = /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos));/gi;
const NAMED = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);
const LAST_LETTER = 0x10ffff;

/** A text as it is meant: `Nguyễn & Lê` of `Nguyễn &amp; L&#xEA;`. */
const unescapeXml = (text: string): string =>
  text.includes("&")
    ? text.replaceAll(ENTITY, (written, hex?: string, decimal?: string, name?: string) => {
        if (name !== undefined) return NAMED.get(name.toLowerCase()) ?? written;
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return code <= LAST_LETTER ? String.fromCodePoint(code) : written;
      })
    : text;
