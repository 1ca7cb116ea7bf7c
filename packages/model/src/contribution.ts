import * as z from "zod";
import { Clause, ProgrammeCode } from "./clause.js";
import type { Constant } from "./constant.js";
import { checkParts, checkRecorded } from "./contribution-coherence.js";
import { PlainDate } from "./date.js";
import { meaning } from "./meaning.js";
import { Source } from "./source.js";
import { Line } from "./text.js";
import { isUuid, uuid } from "./uuid.js";

/** The identifier of a contribution where it is kept. A file carries none: there, a contribution is what it says. */
export const ContributionId = uuid()
  .brand<"ContributionId">()
  .meta(meaning("ContributionId", "The identifier of a contribution.", "Định danh của phần bổ sung."));
export type ContributionId = z.infer<typeof ContributionId>;

/**
 * Whether a text is the identifier of a contribution, in small letters.
 *
 * @example
 * isContributionId("439c044e-b44b-4821-8672-2662705f45ac"); // true
 */
export function isContributionId(text: string): text is ContributionId {
  return isUuid(text);
}

const content = {
  programme: ProgrammeCode,
  /** The clause as its own sources give it; a missing text says that it exists and that its wording is not known yet. */
  clause: Clause,
  sources: z.array(Source).min(1).max(20),
  /** Who adds it, for readers. */
  contributor: Line,
} as const;

const alterableDraft = z
  .strictObject(content)
  .check(checkParts)
  .meta(
    meaning(
      "NewContribution",
      "A clause of a programme, or its wording, as somebody adds it.",
      "Một mục của chương trình, hoặc câu chữ của mục, do người dùng bổ sung.",
    ),
  );

/** A clause of a programme, or its wording, as somebody who holds the official text adds it. */
export const NewContribution: z.ZodType<Constant<z.infer<typeof alterableDraft>>> = alterableDraft;
export interface NewContribution extends z.infer<typeof NewContribution> {}

/** What the catalogue published when a contribution was made: the row of its clause, whole, or none. */
export const ContributionBase = z
  .strictObject({ edition: PlainDate, clause: Clause.optional() })
  .meta(
    meaning(
      "ContributionBase",
      "The edition of the catalogue that a contribution was made against, and the clause as it was there, if it was.",
      "Ấn bản danh mục làm căn cứ khi bổ sung, và mục tương ứng trong ấn bản đó, nếu có.",
    ),
  );
export interface ContributionBase extends Constant<z.infer<typeof ContributionBase>> {}

const recorded = { ...content, date: PlainDate, against: ContributionBase } as const;

const alterable = z
  .strictObject(recorded)
  .check(checkRecorded)
  .meta(
    meaning(
      "Contribution",
      "What somebody added to a programme: the clause, its sources, who, when, and against which edition.",
      "Phần bổ sung cho chương trình: mục, nguồn, người bổ sung, ngày và ấn bản danh mục làm căn cứ.",
    ),
  );

/**
 * What somebody added to a programme, on which day, and what the catalogue said then: so that a later edition of the
 * catalogue can be told from the one it was made against.
 */
export const Contribution: z.ZodType<Constant<z.infer<typeof alterable>>> = alterable;
export interface Contribution extends z.infer<typeof Contribution> {}

/** A contribution as it is kept: with an identifier, and a revision that tells one version of it from the next. */
export const KeptContribution: z.ZodType<KeptContribution> = z
  .strictObject({ id: ContributionId, revision: z.int().min(1), ...recorded })
  .check(checkRecorded)
  .meta(meaning("KeptContribution", "A contribution as it is kept.", "Phần bổ sung đã được lưu."));
export interface KeptContribution extends Contribution {
  readonly id: ContributionId;
  readonly revision: number;
}

/** Contributions as a file: to send them to somebody else, or to keep them. */
export const ContributionFile = z
  .strictObject({
    format: z.literal("wps-contributions"),
    version: z.literal(1),
    /** The edition of the catalogue where the file was written. */
    edition: PlainDate,
    contributions: z.array(Contribution).max(2000),
  })
  .meta(
    meaning(
      "ContributionFile",
      "Contributions to programmes, to exchange as a file.",
      "Tệp trao đổi các phần bổ sung cho chương trình.",
    ),
  );
export interface ContributionFile extends z.infer<typeof ContributionFile> {}

/**
 * A text that is the same for values that are the same, in whatever order their fields were written.
 *
 * @example
 * canonical({ b: [1], a: undefined, c: 2 }) === canonical({ c: 2, b: [1] }); // true
 */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/**
 * What a contribution says, as a text that two of them share where they say the same: the same clause in the same
 * words, from the same person and sources, whenever it was said.
 *
 * @example
 * contentOf(contribution) === contentOf({ ...contribution, date: "2027-01-31" }); // true
 */
export function contentOf({ programme, clause, sources, contributor }: NewContribution): string {
  return canonical({ programme, clause, sources, contributor });
}
