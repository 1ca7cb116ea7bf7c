import * as z from "zod";
import { code } from "./code.js";
import type { Constant } from "./constant.js";
import { StatedCount } from "./indicator.js";
import { KnownText } from "./known-text.js";
import { LegalActCode } from "./legal-act.js";
import { meaning } from "./meaning.js";
import { Period } from "./period.js";
import { Target } from "./target.js";
import { ClauseRef } from "./task-link.js";
import { BilingualLine, BilingualProse } from "./text.js";

/** The code of a framework, such as `gender-equality-strategy-2021-2030`. */
export const FrameworkCode = code().meta(
  meaning("FrameworkCode", "The code of a framework.", "Mã của khung chỉ tiêu."),
);
export type FrameworkCode = z.infer<typeof FrameworkCode>;

/** A text that sets targets: a strategy, a decision, a plan. Its targets are those that were seen. */
export const Framework = z
  .strictObject({
    code: FrameworkCode,
    title: KnownText,
    shortTitle: BilingualLine,
    act: LegalActCode.optional(),
    /** The whole years it names; absent where no source gives any. */
    period: Period.optional(),
    /** How many objectives and targets a source counts in it. */
    stated: z.array(StatedCount),
    targets: z.array(Target),
    /** Clauses of a programme that speak of it. */
    spokenOfIn: z.array(ClauseRef),
    gaps: z.array(z.strictObject({ existence: z.enum(["known", "unknown"]), sought: BilingualProse })),
  })
  .meta(
    meaning(
      "Framework",
      "A text that sets targets, with those of its targets that were seen.",
      "Văn bản đề ra chỉ tiêu, cùng các chỉ tiêu đã thấy.",
    ),
  );
export interface Framework extends Constant<z.infer<typeof Framework>> {}

/**
 * How many targets of a framework are counted by a source and were not seen. `undefined` where no source counts them.
 *
 * @example
 * unseenTargets(getFramework("gender-equality-strategy-2021-2030")); // 5
 */
export function unseenTargets({ stated, targets }: Pick<Framework, "stated" | "targets">): number | undefined {
  const counted = stated.find(({ of }) => of === "target");
  return counted && counted.count - targets.filter(({ under }) => under === undefined).length;
}
