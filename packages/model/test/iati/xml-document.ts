import { XmlAttribute, XmlDocument, XmlElement, type XmlNode } from "libxml2-wasm";

/** Looks at an XML document and lets go of it: it lies in memory that nothing collects. */
export function withDocument<Answer>(xml: string, look: (document: XmlDocument) => Answer): Answer {
  const document = XmlDocument.fromString(xml);
  try {
    return look(document);
  } finally {
    document.dispose();
  }
}

/** Where a node stands: the elements above it, each with its number among those of its name, such as `/a/b[2]/@c`. */
export function pathOf(node: XmlNode): string {
  const above = node.parent === null ? "" : pathOf(node.parent);
  if (node instanceof XmlAttribute) return `${above}/@${node.prefix ? `${node.prefix}:` : ""}${node.name}`;
  if (!(node instanceof XmlElement)) return `${above}/text()`;
  const before = node.find(`preceding-sibling::*[name() = '${node.name}']`).length;
  const after = node.find(`following-sibling::*[name() = '${node.name}']`).length;
  return `${above}/${node.name}${before + after > 0 ? `[${before + 1}]` : ""}`;
}

/** What a node says: the value of an attribute, the text of an element. */
export const textOf = (node: XmlNode) => (node instanceof XmlAttribute ? node.value : node.content);

/** Whether an XPath expression is true of a node. */
export const isTrue = (node: XmlNode, expression: string) => node.eval(`boolean(${expression})`) === true;
