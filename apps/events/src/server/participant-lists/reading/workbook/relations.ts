import { posix } from "node:path";
import type { Package } from "./package.ts";
import { readXml } from "./xml.ts";

/** What a part of a workbook refers to. */
export interface Relation {
  readonly id: string;
  /** The last word of its type, such as "worksheet". */
  readonly kind: string;
  /** The path of the other part. */
  readonly path: string;
}

/** What a part refers to; nothing where it keeps no list of it. */
export async function relationsOf(file: Package, part: string): Promise<Relation[]> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const list = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const relations: Relation[] = [];
  if (!file.has(list)) return relations;
  await readXml(file, list, {
    open(name, attributes) {
      if (name !== "Relationship") return;
      if (attributes.get("TargetMode") === "External") return;
      const [id = "", type = "", target = ""] = ["Id", "Type", "Target"].map((one) => attributes.get(one));
      relations.push({ id, kind: type.slice(type.lastIndexOf("/") + 1), path: within(folder, target) });
    },
  });
  return relations;
}

/** A path as it is seen from a folder: "../media/a.png" in "xl/worksheets/" is "xl/media/a.png". */
const within = (folder: string, target: string) =>
  target.startsWith("/") ? target.slice(1) : posix.join(folder, target);
