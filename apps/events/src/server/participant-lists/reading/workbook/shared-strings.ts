import { LIMITS } from "../limits.ts";
import { ListUnreadable } from "../list-unreadable.ts";
import type { Package } from "./package.ts";
import { StringText } from "./string-text.ts";
import { readXml } from "./xml.ts";

/** The texts of a workbook, each kept once: cells name them by their place. */
export async function readSharedStrings(file: Package, part: string): Promise<string[]> {
  const strings: string[] = [];
  const string = new StringText();
  await readXml(file, part, {
    open: (name) => string.open(name),
    text: (text) => string.text(text),
    close(name) {
      string.close(name);
      if (name !== "si") return;
      if (strings.length === LIMITS.cells) throw new ListUnreadable({ code: "TOO_MANY_CELLS", limit: LIMITS.cells });
      strings.push(string.take());
    },
  });
  return strings;
}
