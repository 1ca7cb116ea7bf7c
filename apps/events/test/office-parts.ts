import { join } from "node:path/posix";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/** An element of XML, and what is in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/** The parts of a document or a workbook by their paths, read as XML: one that is not well-formed throws. */
export const officeParts = (file: Buffer): ReadonlyMap<string, Element> =>
  new Map(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, elementOf(strFromU8(bytes))]));

/**
 * What keeps a program from opening a document or a workbook: parts of a kind that is not declared, and relationships that lead to
 * a part that is not there.
 */
export function faultsOf(parts: ReadonlyMap<string, Element>): readonly string[] {
  const types = parts.get("[Content_Types].xml");
  const [defaults, overrides] = ["Default", "Override"].map((name) => (types ? elementsOf(types, name) : []));
  const extensions = new Set(defaults?.map(attribute("Extension")));
  const paths = new Set(overrides?.map(attribute("PartName")));
  const undeclared = [...parts.keys()].filter(
    (path) => path !== "[Content_Types].xml" && !paths.has(`/${path}`) && !extensions.has(path.split(".").at(-1)),
  );
  const unkept = [...paths].filter((path) => !parts.has(path?.slice(1) ?? ""));
  const broken = [...parts].flatMap(([path, part]) =>
    elementsOf(part, "Relationship")
      .filter((one) => attribute("TargetMode")(one) !== "External")
      .map((one) => targetOf(path, attribute("Target")(one) ?? ""))
      .filter((target) => !parts.has(target)),
  );
  return [...undeclared, ...unkept.map(String), ...broken];
}

/** All elements of a name, in the order of the document. */
export function elementsOf(element: Element, name: string): readonly Element[] {
  return element.children.flatMap((child) =>
    typeof child === "string" ? [] : [...(child.name === name ? [child] : []), ...elementsOf(child, name)],
  );
}

/** An attribute of an element, by its name. */
export const attribute =
  (name: string) =>
  ({ attributes }: Element): string | undefined =>
    attributes[name];

/** All that is said in an element. */
export const saidIn = (element: Element): string =>
  element.children.map((child) => (typeof child === "string" ? child : saidIn(child))).join("");

/** Relationships of `a/b.xml` stand in `a/_rels/b.xml.rels` and count from `a`. */
const targetOf = (path: string, target: string) =>
  target.startsWith("/") ? target.slice(1) : join(path, "../..", target);

function elementOf(xml: string): Element {
  const root = { name: "", attributes: {}, children: [] as (Element | string)[] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes: { ...attributes }, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => open.at(-1)?.children.push(text));
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return root;
}
