import { foldMarks } from "../text.js";

/** What a column of a list of participants may hold. */
export const LIST_FIELDS = [
  "name",
  /** Where the given name stands in a column of its own. */
  "family-and-middle",
  "given",
  "sex",
  /** Marked, or with the year of birth, in the one of two columns that is of a sex. */
  "if-woman",
  "if-man",
  "birth-year",
  "organisation",
  "unit",
  "function",
  "province",
  "phone",
  "email",
  "role",
  "mode",
] as const;
/** One of the {@link LIST_FIELDS}. */
export type ListField = (typeof LIST_FIELDS)[number];

/** What each column of a list holds, in their order; `null` for one that is of no use, such as numbers and signatures. */
export type ListColumns = readonly (ListField | null)[];

/** Where the heading of a list ends, and what its columns hold. */
export interface ListHeading {
  /** The rows up to here are no people. */
  readonly rows: number;
  readonly columns: ListColumns;
}

/** What headings say, without marks: the first that fits stands for its field. */
const HEADINGS: readonly (readonly [RegExp, ListField])[] = [
  [/^ho (?:va |& )?(?:ten )?(?:dem|lot|chu lot|chu dem)\b/, "family-and-middle"],
  [/^(?:family|last) (?:and middle )?name/, "family-and-middle"],
  [/^(?:ho (?:va |& )?ten|ho ten|full ?name|name|ten (?:dai bieu|hoc vien|nguoi)|dai bieu|hoc vien)/, "name"],
  [/^(?:ten|given name|first name)$/, "given"],
  [/^(?:gioi tinh|gioi|phai|sex|gender)\b/, "sex"],
  [/^(?:nu|female|women)$/, "if-woman"],
  [/^(?:nam|male|men)$/, "if-man"],
  [/^(?:nam sinh|ngay sinh|ngay thang nam sinh|sinh nam|year of birth|date of birth|birth|dob)\b/, "birth-year"],
  [/^(?:phong|vu|cuc|ban|khoa|bo phan|phong ban|unit|department|division)\b/, "unit"],
  [/^(?:co quan|don vi|to chuc|noi cong tac|organi[sz]ation|agency|institution|office)\b/, "organisation"],
  [/^(?:chuc vu|chuc danh|vi tri|cap bac|function|position|title|job)\b/, "function"],
  [/^(?:tinh|thanh pho|dia phuong|dia ban|province|city)\b/, "province"],
  [/^(?:dien thoai|so dien thoai|so dt|sdt|dt|di dong|phone|tel|telephone|mobile)\b/, "phone"],
  [/^(?:e ?mail|thu dien tu|hop thu|dia chi thu)\b/, "email"],
  [/^(?:vai tro|tu cach|role)\b/, "role"],
  [/^(?:hinh thuc|mode)\b/, "mode"],
];

/** A heading is looked for in so many rows: above it stand titles of the list. */
const MOST_ROWS_ABOVE = 30;

/**
 * Where the heading of a list is, and what its columns hold, by what lists in Viet Nam say there. A heading may take two rows,
 * such as "Năm sinh" above "Nam" and "Nữ", and stand over two columns, of which the second has the given name.
 *
 * @returns undefined where no row names a column of names
 * @example
 * readHeading([["DANH SÁCH ĐẠI BIỂU"], ["TT", "Họ và tên", "Đơn vị", "Ký tên"]]); // { rows: 2, columns: [null, "name", "organisation", null] }
 */
export function readHeading(rows: readonly (readonly string[])[]): ListHeading | undefined {
  for (const [index, row] of rows.slice(0, MOST_ROWS_ABOVE).entries()) {
    const upper = row.map(fieldIn);
    // A title says what is listed and stands alone.
    if (!upper.some(isOfName) || row.filter((cell) => cell !== "").length < 2) continue;
    const lower = lowerHeading(rows[index + 1] ?? []);
    const width = Math.max(upper.length, lower.length);
    const columns = Array.from({ length: width }, (_, at) => lower[at] ?? upper[at] ?? null);
    const length = index + (lower.length > 0 ? 2 : 1);
    return { rows: length, columns: givenApart(eachOnce(columns), row, rows.slice(length)) };
  }
  return undefined;
}

const isOfName = (field: ListField | null) => field === "name" || field === "given";

/** The second row of a heading: nothing where the row is of somebody already. */
function lowerHeading(row: readonly string[]): ListColumns {
  const fields = row.map(fieldIn);
  const said = row.filter((cell) => cell !== "").length;
  return said > 0 && fields.filter((field) => field !== null).length === said ? fields : [];
}

/** A heading over two columns names the first: where the second holds one word a row, it is what people are called by. */
function givenApart(
  columns: ListColumns,
  heading: readonly string[],
  rows: readonly (readonly string[])[],
): ListColumns {
  const at = columns.indexOf("name");
  if (at < 0 || columns[at + 1] != null || (heading[at + 1] ?? "") !== "") return columns;
  const beside = rows.flatMap((row) => (row[at] ? [row[at + 1] ?? ""] : []));
  const words = beside.filter((cell) => /^[\p{L}\p{M}'-]+$/u.test(cell));
  if (beside.length === 0 || 5 * words.length < 4 * beside.length) return columns;
  return Array.from({ length: Math.max(columns.length, at + 2) }, (_, column) =>
    column === at ? "family-and-middle" : column === at + 1 ? "given" : (columns[column] ?? null),
  );
}

function fieldIn(cell: string): ListField | null {
  const heading = foldMarks(cell)
    .replaceAll(/[^\p{L}\p{N}&]+/gu, " ")
    .trim();
  return HEADINGS.find(([pattern]) => pattern.test(heading))?.[1] ?? null;
}

/** A field has one column: the first that says so. */
const eachOnce = (columns: ListColumns): ListColumns =>
  columns.map((field, at) => (field !== null && columns.indexOf(field) < at ? null : field));
