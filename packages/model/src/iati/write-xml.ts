import type { XmlElement } from "./xml-element.js";
import { escapeXmlAttribute, escapeXmlText } from "./xml-text.js";

const INDENT = "  ";

/**
 * An XML document of one element and what stands in it, in the order given: UTF-8, a line for each element that holds
 * others or a text.
 *
 * @example
 * writeXml({ name: "a", attributes: new Map([["b", "1"]]), children: [], text: "" }); // '<?xml version="1.0" encoding="UTF-8"?>\n<a b="1"/>\n'
 */
export function writeXml(root: XmlElement): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>'];
  write(root, "", lines);
  return `${lines.join("\n")}\n`;
}

function write({ name, attributes, children, text }: XmlElement, indent: string, lines: string[]): void {
  const said = [...attributes].map(([key, value]) => ` ${key}="${escapeXmlAttribute(value)}"`).join("");
  const tag = `${indent}<${name}${said}`;
  if (children.length > 0) {
    lines.push(`${tag}>`);
    for (const child of children) write(child, `${indent}${INDENT}`, lines);
    lines.push(`${indent}</${name}>`);
  } else {
    lines.push(text === "" ? `${tag}/>` : `${tag}>${escapeXmlText(text)}</${name}>`);
  }
}
