import { builtInFormat, formatOf, type NumberFormat } from "./number-format.ts";
import type { Package } from "./package.ts";
import { readXml } from "./xml.ts";

/** How numbers are shown, by the style that a cell names. */
export async function readNumberFormats(file: Package, part: string): Promise<NumberFormat[]> {
  const own = new Map<number, NumberFormat>();
  const ids: number[] = [];
  let isInCells = false;
  await readXml(file, part, {
    open(name, attributes) {
      if (name === "cellXfs") isInCells = true;
      else if (name === "numFmt") {
        own.set(Number(attributes.get("numFmtId")), formatOf(attributes.get("formatCode") ?? ""));
      } else if (name === "xf" && isInCells) ids.push(Number(attributes.get("numFmtId") ?? 0));
    },
    close(name) {
      if (name === "cellXfs") isInCells = false;
    },
  });
  return ids.map((id) => own.get(id) ?? builtInFormat(id));
}
