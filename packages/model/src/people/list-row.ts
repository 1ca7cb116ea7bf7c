import { toEmailAddress } from "../account.js";
import { toPhoneNumber } from "../contact.js";
import type { PlainDate } from "../date.js";
import type { OrganisationId } from "../organisation.js";
import type { AttendanceMode, ParticipationRole } from "../participation.js";
import type { NewPerson } from "../person.js";
import { ageGroupOn, type PersonProfile, type Sex } from "../person-profile.js";
import { type ProvinceRef, provinceListOn } from "../place.js";
import { foldMarks, toLine } from "../text.js";
import type { ListColumns, ListField } from "./list-columns.js";
import { toFullName } from "./name-parts.js";
import { type Named, namedAs, nameIn } from "./names-in-lists.js";

/** What a list is read against. */
export interface ListContext {
  /** The first day of the event: by it ages are told and provinces are meant. */
  readonly day: PlainDate;
  readonly organisations: readonly Named<OrganisationId>[];
  /** The provinces of that day. */
  readonly provinces: readonly Named<ProvinceRef>[];
}

/** Something of a row that cannot be read: what stands there, and in which field. */
export interface ListRowIssue {
  readonly field: ListField;
  /** Without it the row is nobody, or says what it does not mean: it does not come in. Otherwise the field is left out. */
  readonly isFatal: boolean;
  readonly code: "missing" | "unreadable" | "unknown" | "too-long" | "contradiction";
  readonly text: string;
}

/** Somebody as a row of a list has them. */
export interface ListedPerson {
  readonly person: NewPerson;
  readonly profile: PersonProfile;
  readonly roles: readonly ParticipationRole[];
  readonly mode?: AttendanceMode;
}

/** What a row of a list is: somebody, nobody yet for what is wrong with it, a line between parts of the list, or nothing. */
export type ListRow =
  | { readonly kind: "person"; readonly listed: ListedPerson; readonly issues: readonly ListRowIssue[] }
  | { readonly kind: "refused"; readonly issues: readonly ListRowIssue[] }
  | { readonly kind: "section"; readonly text: string }
  | { readonly kind: "empty" };

/**
 * A row of a list, by what its columns hold. What is not said is left out; a sex that is not said is unknown. An organisation
 * that is not known stays as the unit that somebody works in, as it was written.
 *
 * @param section what the last line between parts of the list said: the organisation of the rows below, where no column has one
 * @example
 * readListRow(["1", "Nguyễn Thị Lan", "Nữ"], [null, "name", "sex"], { day: "2026-03-08", organisations: [], provinces: [] }).kind; // "person"
 * readListRow(["", "Tổng cộng: 35", ""], [null, "name", "sex"], { day: "2026-03-08", organisations: [], provinces: [] }).kind; // "section"
 */
export function readListRow(
  cells: readonly string[],
  columns: ListColumns,
  context: ListContext,
  section?: string,
): ListRow {
  const said = cells.filter((cell) => cell.trim() !== "");
  if (said.length === 0) return { kind: "empty" };
  const [first = ""] = said;
  if (isTotal(said) || (said.length === 1 && isSection(first))) return { kind: "section", text: first };
  const row = new Row(cells, columns);
  const name = toFullName(nameOf(row));
  if (name === undefined) row.note("name", "missing", nameOf(row), true);
  else if (toLine(nameOf(row)) === undefined) row.note("name", "too-long", nameOf(row), true);
  const { sex, birthYear } = sexAndYear(row, context.day);
  const person = { ...contactOf(row), ...(birthYear !== undefined && { birthYear }) };
  const profile = { sex, ...workOf(row, context, section), ...placeOf(row, context), ...ageOf(birthYear, context.day) };
  const roles = rolesOf(row);
  const mode = modeOf(row);
  if (name === undefined || row.issues.some(({ isFatal }) => isFatal)) return { kind: "refused", issues: row.issues };
  const listed = { person: { name, ...person }, profile, roles, ...(mode && { mode }) };
  return { kind: "person", listed, issues: row.issues };
}

/** The cells of a row by field, and what is found wrong with them. */
class Row {
  readonly issues: ListRowIssue[] = [];
  readonly #cells: readonly string[];
  readonly #columns: ListColumns;

  constructor(cells: readonly string[], columns: ListColumns) {
    this.#cells = cells;
    this.#columns = columns;
  }

  cell(field: ListField): string {
    const at = this.#columns.indexOf(field);
    return at < 0 ? "" : (this.#cells[at] ?? "").trim();
  }

  note(field: ListField, code: ListRowIssue["code"], text: string, isFatal = false): void {
    this.issues.push({ field, code, text, isFatal });
  }

  /** A text of a cell as a line; noted and left out where it is none. */
  line(field: ListField): string | undefined {
    const text = this.cell(field);
    if (text === "") return undefined;
    const line = toLine(text.replaceAll(/\s+/g, " "));
    if (line === undefined) this.note(field, "too-long", text);
    return line;
  }
}

const isTotal = (said: readonly string[]) =>
  said.length <= 3 && /^(?:tong (?:so|cong)|total)\b/.test(foldMarks(said[0] ?? ""));

/** A numeral or a letter before a text, or words of an organisation: somebody in a list has more than a name. */
const isSection = (text: string) =>
  /^(?:[IVX]{1,5}|[A-Z]|[a-z])[.)]\s|^[IVX]{1,5}\s*[-–]\s/.test(text) ||
  (beginsAsOffice(text.normalize("NFC").toLowerCase()) && text.split(/\s+/).length > 2);

/** "Vũ" and "Trương" are families, "Vụ" and "Trường" are not: without marks they are taken for people. */
const beginsAsOffice = (text: string) =>
  /^(?:bộ|sở|[uủ][yỷ] ban|hội|viện|cục|vụ|tỉnh|thành phố|trường|ban|trung tâm|liên đoàn|văn phòng|danh sách|người lập)\s/.test(
    text,
  ) ||
  (text === foldMarks(text) &&
    /^(?:bo|so|uy ban|hoi|vien|cuc|tinh|thanh pho|trung tam|lien doan|van phong|danh sach|nguoi lap)\s/.test(text));

function nameOf(row: Row): string {
  const given = row.cell("given");
  const rest = row.cell("family-and-middle");
  return given !== "" || rest !== "" ? `${rest} ${given}`.trim() : row.cell("name");
}

const SEXES: ReadonlyMap<string, Sex> = new Map([
  ...["nu", "female", "f", "woman", "ba", "co", "chi"].map((word) => [word, "woman"] as const),
  ...["nam", "male", "m", "man", "ong", "anh"].map((word) => [word, "man"] as const),
  ...["khac", "other", "another", "x"].map((word) => [word, "another"] as const),
  ...["khong khai bao", "khong tra loi", "undeclared", "prefer not to say"].map(
    (word) => [word, "undeclared"] as const,
  ),
  ...["khong ro", "chua ro", "unknown", "?", "-"].map((word) => [word, "unknown"] as const),
]);

/** The sex that a row says, and the year of birth, which forms with a column a sex have in one of these. */
function sexAndYear(row: Row, day: PlainDate) {
  const text = row.cell("sex");
  const marked = (["if-woman", "if-man"] as const).filter((field) => row.cell(field) !== "");
  const fromMarks = marked.map((field) => (field === "if-woman" ? "woman" : "man"));
  const fromText =
    text === ""
      ? undefined
      : SEXES.get(
          foldMarks(text)
            .replaceAll(/[.\s]+/g, " ")
            .trim(),
        );
  if (text !== "" && fromText === undefined) row.note("sex", "unreadable", text, true);
  const said = new Set([...fromMarks, ...(fromText ? [fromText] : [])]);
  if (said.size > 1) row.note("sex", "contradiction", [...said].join(", "), true);
  const [sex = "unknown"] = said;
  const years = [row.cell("birth-year"), ...marked.map((field) => row.cell(field))].filter((cell) => /\d/.test(cell));
  const [year] = years.map((cell) => yearIn(cell, day));
  if (years.length > 0 && year === undefined) row.note("birth-year", "unreadable", years[0] ?? "");
  return { sex, birthYear: year };
}

/** The year in a date of birth, of somebody who can take part on that day. */
function yearIn(text: string, day: PlainDate): number | undefined {
  const [digits] = text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/) ?? [];
  const year = digits === undefined ? Number.NaN : Number(digits);
  const age = Number(day.slice(0, 4)) - year;
  return age >= 10 && age <= 110 ? year : undefined;
}

function ageOf(birthYear: number | undefined, day: PlainDate) {
  const ageGroup = birthYear === undefined ? undefined : ageGroupOn(birthYear, day);
  return ageGroup === undefined ? {} : { ageGroup };
}

function contactOf(row: Row): Pick<NewPerson, "contact"> {
  const [phoneText, emailText] = [row.cell("phone"), row.cell("email")];
  const phone = phoneText === "" ? undefined : toPhoneNumber(phoneText.split(/[/;,]/)[0] ?? "");
  const email = toEmailAddress(emailText);
  if (phoneText !== "" && phone === undefined) row.note("phone", "unreadable", phoneText);
  if (emailText !== "" && email === undefined) row.note("email", "unreadable", emailText);
  if (phone === undefined && email === undefined) return {};
  return { contact: { ...(email !== undefined && { email }), ...(phone !== undefined && { phone }) } };
}

/** Where somebody works: the organisation of the register, and what is written besides. */
function workOf(row: Row, { organisations }: ListContext, section: string | undefined) {
  const written = row.line("organisation") ?? section;
  const unit = row.line("unit");
  const office = row.line("function");
  const found = written === undefined ? undefined : nameIn(written, organisations);
  if (written !== undefined && found === undefined) row.note("organisation", "unknown", written);
  const rest = found === undefined ? written : found.rest;
  const place = [unit, rest].filter((part) => part !== undefined && part !== "").join(", ");
  return {
    ...(found && { organisation: found.of }),
    ...(toLine(place) !== undefined && { unit: place }),
    ...(office !== undefined && { function: office }),
  };
}

function placeOf(row: Row, { provinces, day }: ListContext) {
  const text = row.cell("province");
  if (text === "") return {};
  const province = namedAs(text, provinces, ({ list }) => list === provinceListOn(day));
  if (province === undefined) row.note("province", "unknown", text);
  return province === undefined ? {} : { province };
}

const ROLES: readonly (readonly [RegExp, ParticipationRole])[] = [
  [/giang vien|tap huan vien|trainer|lecturer/, "trainer"],
  [/dien gia|bao cao vien|tham luan|speaker/, "speaker"],
  [/chu tri|chu toa|chair/, "chair"],
  [/dieu phoi|dieu hanh|facilitator|moderator/, "facilitator"],
  [/quan sat|observer/, "observer"],
  [/ban to chuc|to chuc|organi[sz]er/, "organiser"],
  [/dai bieu|hoc vien|tham du|tham gia|participant|trainee/, "participant"],
];

function rolesOf(row: Row): readonly ParticipationRole[] {
  const text = row.cell("role");
  if (text === "") return ["participant"];
  const folded = foldMarks(text);
  const roles = ROLES.flatMap(([pattern, role]) => (pattern.test(folded) ? [role] : []));
  if (roles.length === 0) row.note("role", "unreadable", text);
  return roles.length === 0 ? ["participant"] : roles;
}

function modeOf(row: Row): AttendanceMode | undefined {
  const text = foldMarks(row.cell("mode"));
  if (text === "") return undefined;
  if (/truc tuyen|online|zoom|teams/.test(text)) return "online";
  if (/truc tiep|tai cho|in person|offline/.test(text)) return "in-person";
  row.note("mode", "unreadable", row.cell("mode"));
  return undefined;
}
