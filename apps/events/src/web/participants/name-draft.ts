import { type FullName, writtenName } from "@wps/model";
import { toFullName } from "@wps/model/people";

/** A name as inputs hold it: as it was written, and what it was read as. */
export interface NameDraft {
  readonly written: string;
  readonly family: string;
  readonly middle: string;
  readonly given: string;
  readonly order: FullName["order"];
}

export const NO_NAME: NameDraft = { written: "", family: "", middle: "", given: "", order: "family-first" };

/**
 * What somebody wrote, taken apart.
 *
 * @example
 * readName("nguyễn thị lan"); // { written: "nguyễn thị lan", family: "Nguyễn", middle: "Thị", given: "Lan", order: "family-first" }
 * readName("Anna Smith"); // { written: "Anna Smith", family: "Smith", middle: "", given: "Anna", order: "given-first" }
 */
export function readName(written: string): NameDraft {
  const name = toFullName(written);
  return name === undefined ? { ...NO_NAME, written } : { ...toNameDraft(name), written };
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
