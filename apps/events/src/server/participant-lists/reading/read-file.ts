import { contentsOf, refuseMarkup } from "./file-contents.ts";
import { finishedList } from "./finished-list.ts";
import type { GivenList, ListNote } from "./given-list.ts";
import { decode } from "./text/encoding.ts";
import { separationOf } from "./text/separator.ts";
import { tableOf } from "./text/text-table.ts";
import { readWorkbook } from "./workbook/read-workbook.ts";

/** A file as it was handed in. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How names of files end that are what they say. */
const EXTENSIONS: Readonly<Record<"xlsx" | "csv", readonly string[]>> = {
  xlsx: ["xlsx", "xlsm", "xltx", "xltm"],
  csv: ["csv", "tsv", "txt", "tab"],
};

/** Reads a file in this thread: what it is, is known by what is in it. */
export async function readFile({ name, bytes }: GivenFile): Promise<GivenList> {
  const contents = await contentsOf(bytes);
  if (contents.kind === "workbook") {
    const list = await readWorkbook(contents.file, contents.part);
    return { ...list, notes: [...wrongExtension(name, "xlsx"), ...list.notes] };
  }
  const { text, encoding, isAssumed } = decode(bytes);
  refuseMarkup(text);
  const { table, notes } = tableOf(withoutExtension(name), text, separationOf(text));
  const assumed: ListNote[] = isAssumed ? [{ code: "ENCODING_ASSUMED", encoding }] : [];
  return finishedList({
    format: "csv",
    encoding,
    tables: [table],
    notes: [...wrongExtension(name, "csv"), ...assumed, ...notes],
  });
}

const withoutExtension = (name: string) => name.replace(/\.[^.]*$/, "");

function wrongExtension(name: string, format: "xlsx" | "csv"): ListNote[] {
  const extension = /\.([^.]*)$/.exec(name)?.[1]?.toLowerCase();
  if (extension === undefined || EXTENSIONS[format].includes(extension)) return [];
  return [{ code: "WRONG_EXTENSION", extension, format }];
}
