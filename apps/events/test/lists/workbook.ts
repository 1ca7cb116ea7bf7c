import { type ZipPart, zipOf } from "./zip.ts";

/** A sheet of a workbook: rows of texts, or the XML between the tags of its element. */
export interface SheetDraft {
  readonly name?: string;
  readonly state?: "hidden" | "veryHidden";
  /** The last word of the type of the relation. */
  readonly kind?: string;
  readonly rows?: readonly (readonly string[])[];
  readonly xml?: string;
}

/** A workbook, and what of it a test is about. */
export interface WorkbookDraft {
  readonly sheets: readonly SheetDraft[];
  /** Shared strings, each the XML within its element. */
  readonly strings?: readonly string[];
  /** Codes of number formats: a cell of the style 1 has the first. */
  readonly formats?: readonly string[];
  readonly is1904?: boolean;
  /** More parts, or other ones under the same names. */
  readonly parts?: readonly ZipPart[];
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The bytes of a workbook, with the parts that every program writes. */
export function workbookOf(draft: WorkbookDraft): Buffer {
  const sheets = draft.sheets.map((sheet, at) => ({ name: `Sheet${at + 1}`, kind: "worksheet", ...sheet, id: at + 1 }));
  const parts: ZipPart[] = [
    { name: "[Content_Types].xml", content: `${XML}<Types/>` },
    { name: "_rels/.rels", content: relations([["rId1", "officeDocument", "xl/workbook.xml"]]) },
    { name: "xl/workbook.xml", content: workbookXml(sheets, draft.is1904 ?? false) },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: relations([
        ...sheets.map(({ id, kind }): [string, string, string] => [`rId${id}`, kind, `worksheets/sheet${id}.xml`]),
        ["rIdS", "sharedStrings", "sharedStrings.xml"],
        ["rIdT", "styles", "/xl/styles.xml"],
      ]),
    },
    { name: "xl/sharedStrings.xml", content: stringsXml(draft.strings ?? []) },
    { name: "xl/styles.xml", content: stylesXml(draft.formats ?? []) },
    ...sheets.map(({ id, xml, rows }) => ({ name: `xl/worksheets/sheet${id}.xml`, content: sheetXml(xml, rows) })),
  ];
  const others = new Map((draft.parts ?? []).map((part) => [part.name, part]));
  return zipOf([...parts.filter(({ name }) => !others.has(name)), ...others.values()]);
}

export const escapeXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const relations = (all: readonly (readonly [string, string, string])[]) =>
  `${XML}<Relationships xmlns="${PACKAGE}">${all
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`)
    .join("")}</Relationships>`;

function workbookXml(sheets: readonly { name: string; state?: string; id: number }[], is1904: boolean): string {
  const list = sheets.map(
    ({ name, state, id }) =>
      `<sheet name="${escapeXml(name)}" sheetId="${id}"${state ? ` state="${state}"` : ""} r:id="rId${id}"/>`,
  );
  const dates = is1904 ? '<workbookPr date1904="1"/>' : "<workbookPr/>";
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${dates}<sheets>${list.join("")}</sheets></workbook>`;
}

const stringsXml = (strings: readonly string[]) =>
  `${XML}<sst xmlns="${MAIN}">${strings.map((string) => `<si>${string}</si>`).join("")}</sst>`;

function stylesXml(formats: readonly string[]): string {
  const codes = formats.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escapeXml(code)}"/>`);
  const styles = formats.map((_, at) => `<xf numFmtId="${164 + at}"/>`);
  return `${XML}<styleSheet xmlns="${MAIN}"><numFmts>${codes.join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join("")}</cellXfs></styleSheet>`;
}

const sheetXml = (xml: string | undefined, rows: SheetDraft["rows"] = []) =>
  `${XML}<worksheet xmlns="${MAIN}">${xml ?? `<sheetData>${rows.map(rowXml).join("")}</sheetData>`}</worksheet>`;

const rowXml = (cells: readonly string[]) =>
  `<row>${cells.map((text) => `<c t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`).join("")}</row>`;
