import * as z from "zod";
import { ClauseCode, ProgrammeCode } from "./clause.js";
import { meaning } from "./meaning.js";
import { SourceKeys } from "./source.js";
import { BilingualLine } from "./text.js";

/** A clause of a programme; without `clause`, the programme as a whole. */
export const ClauseRef = z
  .strictObject({ programme: ProgrammeCode, clause: ClauseCode.optional() })
  .meta(meaning("ClauseRef", "A clause of a programme, or the whole.", "Một mục của chương trình, hoặc toàn bộ."));
export interface ClauseRef extends z.infer<typeof ClauseRef> {}

/** Why an event belongs to a clause: a source states it, or an editor suggests it; always with a sentence of why. */
export const TaskLink = z
  .strictObject({
    ...ClauseRef.shape,
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
export interface TaskLink extends z.infer<typeof TaskLink> {}
