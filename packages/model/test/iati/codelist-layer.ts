import type { XmlDocument, XmlNode } from "libxml2-wasm";
import { type Codelist, loadCodelist } from "./codelist.js";
import { readStandard } from "./standard-data.js";
import { isTrue, pathOf, textOf, withDocument } from "./xml-document.js";

/** What the map of the standard says: which list the codes at a path stand on, and of which of them that is said. */
interface Mapping {
  readonly path: string;
  readonly list: string;
  readonly condition: string | undefined;
}

/** A code that is not on its list, or was taken back before the record it stands in. */
export interface CodeFault {
  readonly path: string;
  readonly code: string;
  readonly list: string;
  readonly because: "not-on-list" | "withdrawn";
  /** Whether the list is meant to hold every code there is. */
  readonly severity: "error" | "advisory";
}

/** The second layer: the code lists, by the map that says which of them holds where. */
export interface CodelistLayer {
  readonly mappings: readonly Mapping[];
  /** The lists of the map that do not lie with the others: nothing is said of their codes. */
  readonly absent: readonly string[];
  readonly faultsOf: (xml: string) => CodeFault[];
}

export function codelistLayer(): CodelistLayer {
  const mappings = withDocument(readStandard("codelists/mapping.xml"), ({ root }) =>
    root.find("mapping").map((node) => ({
      path: node.get("path")?.content ?? "",
      list: node.get("codelist/@ref")?.content ?? "",
      condition: node.get("condition")?.content,
    })),
  );
  const names = [...new Set(mappings.map(({ list }) => list))];
  const lists = new Map(
    names.flatMap((name) => {
      const list = loadCodelist(name);
      return list === undefined ? [] : [[name, list] as const];
    }),
  );
  return {
    mappings,
    absent: names.filter((name) => !lists.has(name)),
    faultsOf: (xml) =>
      withDocument(xml, (document) =>
        mappings.flatMap((mapping) => {
          const list = lists.get(mapping.list);
          return list === undefined ? [] : faultsBy(mapping, list, document);
        }),
      ),
  };
}

function faultsBy({ path, list: name, condition }: Mapping, list: Codelist, document: XmlDocument): CodeFault[] {
  return document.find(path).flatMap((node) => {
    const owner = node.parent;
    if (condition !== undefined && owner !== null && !isTrue(owner, condition)) return [];
    const code = textOf(node).trim();
    const because = faultOf(list, code, node);
    if (because === undefined) return [];
    return [{ path: pathOf(node), code, list: name, because, severity: list.isComplete ? "error" : "advisory" }];
  });
}

function faultOf({ codes }: Codelist, code: string, node: XmlNode): CodeFault["because"] | undefined {
  const state = codes.get(code);
  if (state === undefined) return "not-on-list";
  if (state === "active") return undefined;
  const begun = beginningOf(node);
  // What was recorded while the code was in force stays as it was.
  return state.on !== undefined && begun !== undefined && begun < state.on ? undefined : "withdrawn";
}

/** The day on which the activity around a node began, or was to begin. */
function beginningOf(node: XmlNode): string | undefined {
  const dateOf = (type: number) =>
    node.get(`ancestor-or-self::iati-activity/activity-date[@type='${type}']/@iso-date`)?.content;
  return dateOf(2) ?? dateOf(1);
}
