import type { XmlElement } from "libxml2-wasm";
import { readStandard, standardFiles } from "./standard-data.js";
import { textOf, withDocument } from "./xml-document.js";

/** When a code of a list was taken back; `undefined` where the list says that it was, and not when. */
interface Withdrawal {
  readonly on: string | undefined;
}

/** A list of codes as it is published. */
export interface Codelist {
  /** Only its codes may be used. Of the other lists, a code of one's own is no fault. */
  readonly isComplete: boolean;
  readonly codes: ReadonlyMap<string, Withdrawal | "active">;
}

const FOLDERS = ["codelists/xml/", "codelists-nonembedded/xml/"];

/** The list of this name; `undefined` where it does not lie with the others. */
export function loadCodelist(name: string): Codelist | undefined {
  const [file] = FOLDERS.flatMap((folder) => standardFiles(`${folder}${name}.xml`));
  if (file === undefined) return undefined;
  return withDocument(readStandard(file), ({ root }) => ({
    isComplete: root.attr("complete")?.value === "1",
    codes: new Map(
      root.find("codelist-items/codelist-item").flatMap((node) => {
        const code = node.get("code");
        return code === null ? [] : [[textOf(code).trim(), stateOf(node)] as const];
      }),
    ),
  }));
}

function stateOf(item: ReturnType<XmlElement["find"]>[number]): Withdrawal | "active" {
  if (item.get("@status")?.content !== "withdrawn") return "active";
  return { on: item.get("@withdrawal-date")?.content };
}
