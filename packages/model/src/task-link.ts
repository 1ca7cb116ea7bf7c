import * as z from "zod";
import { ClauseCode, ProgrammeCode } from "./clause.js";
import { meaning } from "./meaning.js";
import { SourceKeys } from "./source.js";
import { BilingualLine } from "./text.js";

/** A clause of a programme; without `clause`, the programme as a whole. */
export const ClauseRef = z
  .strictObject({ programme: ProgrammeCode, clause: ClauseCode.optional() })
  .meta(meaning("ClauseRef", "A clause of a programme, or the whole.", "Một mục của chương trình, hoặc toàn bộ."));
export type ClauseRef = z.infer<typeof ClauseRef>;

/** Why an event belongs to a clause: a source states it, or an editor suggests it; always with a sentence of why. */
export const TaskLink = z
  .strictObject({
    programme: ProgrammeCode,
    clause: ClauseCode.optional(),
    basis: z.enum(["stated", "suggested"]),
    why: BilingualLine,
    sources: SourceKeys.optional(),
  })
  .meta(
    meaning(
      "TaskLink",
      "A link from an event to a clause, stated or suggested, with the reason.",
      "Liên kết sự kiện với một mục của chương trình, được nêu hoặc đề xuất, kèm lý do.",
    ),
  );
export type TaskLink = z.infer<typeof TaskLink>;

/** One link of an event to a programme, reduced to what counting needs. */
export interface LinkFact extends ClauseRef {
  readonly event: string;
}

/**
 * How many events are linked to each clause or to one below it, each counted once; under `undefined` how many
 * are linked to the programme at all.
 *
 * @example
 * linkedEvents("nap", ["II", "II.2"], [{ event: "a", programme: "nap", clause: "II.2" }]).get("II"); // 1
 */
export function linkedEvents(
  programme: ProgrammeCode,
  clauses: readonly ClauseCode[],
  links: readonly LinkFact[],
): Map<ClauseCode | undefined, number> {
  const own = links.filter((link) => link.programme === programme);
  const events = (clause: ClauseCode | undefined) =>
    new Set(own.filter((link) => isUnder(link.clause, clause)).map((link) => link.event)).size;
  return new Map([undefined, ...clauses].map((clause) => [clause, events(clause)]));
}

function isUnder(clause: ClauseCode | undefined, ancestor: ClauseCode | undefined): boolean {
  return ancestor === undefined || clause === ancestor || (clause?.startsWith(`${ancestor}.`) ?? false);
}
