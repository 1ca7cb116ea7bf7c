import { finishedList } from "../finished-list.ts";
import type { GivenList, ListNote } from "../given-list.ts";
import { GrowingTable, Room, tableName } from "../growing-table.ts";
import { LIMITS } from "../limits.ts";
import { ListUnreadable } from "../list-unreadable.ts";
import type { Workbook } from "./cell.ts";
import type { Package } from "./package.ts";
import { type Relation, relationsOf } from "./relations.ts";
import { readSharedStrings } from "./shared-strings.ts";
import { SheetTaker } from "./sheet.ts";
import { readNumberFormats } from "./styles.ts";
import { readXml } from "./xml.ts";

/** A sheet as the workbook lists it. */
interface ListedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly relation: string;
}

/** The texts of all sheets of a workbook, whose own part is known. */
export async function readWorkbook(file: Package, part: string): Promise<GivenList> {
  const { sheets, is1904 } = await readSheetList(file, part);
  if (sheets.length > LIMITS.sheets) {
    throw new ListUnreadable({ code: "TOO_MANY_SHEETS", count: sheets.length, limit: LIMITS.sheets });
  }
  const relations = await relationsOf(file, part);
  const partOf = (kind: string) =>
    relations.find((relation) => relation.kind === kind && file.has(relation.path))?.path;
  const [strings, styles] = [partOf("sharedStrings"), partOf("styles")];
  const workbook: Workbook = {
    strings: strings === undefined ? [] : await readSharedStrings(file, strings),
    formats: styles === undefined ? [] : await readNumberFormats(file, styles),
    is1904,
  };
  const notes: ListNote[] = file.paths.some((path) => path.endsWith("vbaproject.bin"))
    ? [{ code: "MACROS_IGNORED" }]
    : [];
  const tables: GrowingTable[] = [];
  const room = new Room();
  for (const sheet of sheets) {
    const relation = relations.find(({ id }) => id === sheet.relation);
    if (relation === undefined) throw new ListUnreadable({ code: "DAMAGED", part });
    if (relation.kind === "worksheet") {
      const table = new GrowingTable(sheet.name, sheet.isHidden, room);
      notes.push(...(await readSheet(file, relation, table, workbook)));
      tables.push(table);
    } else {
      notes.push({ code: "SHEET_WITHOUT_CELLS", table: sheet.name });
    }
  }
  return finishedList({ format: "xlsx", tables, notes });
}

async function readSheet(file: Package, { path }: Relation, table: GrowingTable, workbook: Workbook) {
  const taker = new SheetTaker(table, workbook);
  await readXml(file, path, taker);
  return taker.notes();
}

async function readSheetList(file: Package, part: string) {
  const sheets: ListedSheet[] = [];
  let is1904 = false;
  await readXml(file, part, {
    open(element, attributes) {
      if (element === "workbookPr") is1904 = /^(?:1|true)$/.test(attributes.get("date1904") ?? "");
      if (element !== "sheet") return;
      const [name = "", state = "visible", relation = ""] = ["name", "state", "id"].map((one) => attributes.get(one));
      sheets.push({ name: tableName(name), isHidden: state !== "visible", relation });
    },
  });
  return { sheets, is1904 };
}
