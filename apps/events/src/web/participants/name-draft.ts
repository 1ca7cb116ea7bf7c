import { type FullName, writtenName } from "@wps/model";
import { readPersonName } from "@wps/model/people";

/** A name as inputs hold it: as it was written, and what it was read as. */
export interface NameDraft {
  readonly written: string;
  readonly family: string;
  readonly middle: string;
  readonly given: string;
  readonly order: FullName["order"];
}

export const NO_NAME: NameDraft = { written: "", family: "", middle: "", given: "", order: "family-first" };

/** Tones, hats, breves and horns, and the letter that is one by itself. */
const MARKS = /[đ\p{M}]/iu;

/**
 * What somebody wrote, taken apart. Where nothing tells the family name, marks of Vietnamese do; else the given name is
 * taken to stand first, as in most other languages.
 *
 * @example
 * readName("nguyễn thị lan"); // { written: "nguyễn thị lan", family: "Nguyễn", middle: "Thị", given: "Lan", order: "family-first" }
 * readName("Anna Smith"); // { written: "Anna Smith", family: "Smith", middle: "", given: "Anna", order: "given-first" }
 */
export function readName(written: string): NameDraft {
  const read = readPersonName(written);
  if (read === undefined) return { ...NO_NAME, written };
  const words = capitalised(read.words);
  const first = words[0] ?? "";
  const last = words.at(-1) ?? "";
  const middle = words.slice(1, -1).join(" ");
  if (words.length === 1) return { ...NO_NAME, written, given: first };
  const isFamilyFirst = read.family === undefined ? isVietnamese(written) : read.family === 0;
  return isFamilyFirst
    ? { written, family: first, middle, given: last, order: "family-first" }
    : { written, family: last, middle, given: first, order: "given-first" };
}

/** A name with one of its parts put right, and written so. */
export function withPart(draft: NameDraft, part: Partial<Omit<NameDraft, "written">>): NameDraft {
  const changed = { ...draft, ...part };
  return { ...changed, written: writtenName(fromNameDraft(changed)).trim() };
}

/** The name for the model to judge: an empty part is left out. */
export function fromNameDraft({ family, middle, given, order }: NameDraft) {
  return {
    ...(family.trim() !== "" && { family: family.trim() }),
    ...(middle.trim() !== "" && { middle: middle.trim() }),
    given: given.trim(),
    order,
  };
}

export function toNameDraft(name: FullName): NameDraft {
  const { family = "", middle = "", given, order } = name;
  return { written: writtenName(name), family, middle, given, order };
}

const isVietnamese = (written: string) => MARKS.test(written.normalize("NFD"));

/** Names typed in one case throughout get their capitals. */
function capitalised(words: readonly string[]): readonly string[] {
  const all = words.join("");
  if (all !== all.toLocaleUpperCase("vi") && all !== all.toLocaleLowerCase("vi")) return words;
  return words.map((word) => word.charAt(0).toLocaleUpperCase("vi") + word.slice(1).toLocaleLowerCase("vi"));
}
