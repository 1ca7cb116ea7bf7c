import type { XmlElement } from "./xml-element.js";
import { XmlFault, type XmlRefusal } from "./xml-fault.js";
import { XmlSource } from "./xml-source.js";

/** How much a document may hold. What lies beyond is refused before it is read. */
export interface XmlLimits {
  /** Characters of the whole document. */
  readonly characters: number;
  /** Elements in one another. */
  readonly depth: number;
  readonly elements: number;
  /** Attributes of one element. */
  readonly attributes: number;
}

/** Room for some thousand activities; no document of the standard is nested deeper than ten. */
export const XML_LIMITS: XmlLimits = { characters: 30_000_000, depth: 40, elements: 1_000_000, attributes: 60 };

/** A document as its elements, or why it was refused and on which line. */
export type XmlReading =
  | { readonly status: "read"; readonly root: XmlElement }
  | { readonly status: "refused"; readonly because: XmlRefusal; readonly line: number };

/**
 * The elements of an XML document that nobody vouches for. It is read once from front to back, so that no document takes
 * longer than its length. A declared document type is refused, and with it every entity but the five of XML itself: nothing
 * is fetched, and nothing grows.
 *
 * @example
 * readXml("<a><b/></a>").status; // "read"
 * readXml('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'); // { status: "refused", because: "document-type", line: 1 }
 */
export function readXml(xml: string, limits: XmlLimits = XML_LIMITS): XmlReading {
  if (xml.length > limits.characters) return { status: "refused", because: "too-long", line: 1 };
  const source = new XmlSource(xml);
  try {
    return { status: "read", root: rootOf(source, limits) };
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    return { status: "refused", because: error.because, line: source.line };
  }
}

interface OpenElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  readonly texts: string[];
}

function rootOf(source: XmlSource, limits: XmlLimits): XmlElement {
  source.skipProlog();
  const open: OpenElement[] = [];
  let elements = 0;
  for (;;) {
    const inside = open.at(-1);
    const piece = source.next(inside !== undefined, limits.attributes);
    if (piece.kind === "text") {
      inside?.texts.push(piece.text);
      continue;
    }
    if (piece.kind === "close" && piece.name !== inside?.name) throw new XmlFault("not-well-formed");
    if (piece.kind === "open") {
      elements += 1;
      if (elements > limits.elements) throw new XmlFault("too-many-elements");
      if (open.length >= limits.depth) throw new XmlFault("too-deep");
      open.push({ name: piece.name, attributes: piece.attributes, children: [], texts: [] });
      if (!piece.isClosed) continue;
    }
    const closed = closedOf(open.pop());
    const above = open.at(-1);
    if (above === undefined) {
      source.skipEpilog();
      return closed;
    }
    above.children.push(closed);
  }
}

function closedOf(element: OpenElement | undefined): XmlElement {
  if (element === undefined) throw new XmlFault("not-well-formed");
  const { name, attributes, children, texts } = element;
  return { name, attributes, children, text: texts.join("") };
}
