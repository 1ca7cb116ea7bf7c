import * as z from "zod";
import { PlainDate } from "../../date.js";
import { IndicatorCode } from "../../indicator.js";
import { meaning } from "../../meaning.js";
import { SourceKeys } from "../../source.js";
import { ClauseRef } from "../../task-link.js";
import { BilingualProse } from "../../text.js";

/**
 * A result that an event contributed to, told in words (LRN-10). It is a contribution and no attribution: others had their
 * part, and no number says how large ours was.
 */
export const ResultContribution = z
  .strictObject({
    event: z.string().min(1).max(64),
    observed: PlainDate,
    /** What is other than before. */
    change: BilingualProse,
    /** How the event had part in it. */
    contribution: BilingualProse,
    /** Who or what else had part in it; absent where nobody looked. */
    others: BilingualProse.optional(),
    /** The indicators of the programme that the change shows in. */
    indicators: z.array(IndicatorCode),
    tasks: z.array(ClauseRef),
    sources: SourceKeys,
  })
  .meta(
    meaning(
      "ResultContribution",
      "A result that an event contributed to, told in words: a contribution, no attribution.",
      "Kết quả mà sự kiện góp phần tạo ra, kể bằng lời: sự đóng góp, không phải quy kết nguyên nhân.",
    ),
  );
export interface ResultContribution extends z.infer<typeof ResultContribution> {}
