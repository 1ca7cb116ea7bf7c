import type * as z from "zod";
import type { Clause } from "./clause.js";
import { parentOf } from "./clause-place.js";
import { citing, once, reportTo } from "./coherence.js";
import type { Source } from "./source.js";

/** The parts of a contribution that have to agree with each other. */
interface Parts {
  readonly clause: Clause;
  readonly sources: readonly Source[];
}

/**
 * The clause stands where its code puts it, and its sources are listed once each. Used by the schemas of contributions; not
 * exported from the package.
 */
export function checkParts(checked: z.core.ParsePayload<Parts>): void {
  const issue = reportTo(checked);
  const { clause, sources } = checked.value;
  const above = parentOf(clause.code);
  if (clause.parent !== above) {
    issue(["clause", "parent"], above === undefined ? "stands below nothing" : `stands below ${above}`);
  }
  if (clause.text.status !== "missing") citing(sources, issue)(clause.text.sources, "clause", "text");
  once(sources, (source) => source.key, ["sources"], "is used by two sources", issue, "key");
}

/** What {@link checkParts} sees to; and it is held against the row of the same clause. Used by the schemas. */
export function checkRecorded(
  checked: z.core.ParsePayload<Parts & { readonly against: { readonly clause?: Clause | undefined } }>,
): void {
  checkParts(checked);
  const { clause, against } = checked.value;
  if (against.clause !== undefined && against.clause.code !== clause.code) {
    reportTo(checked)(["against", "clause", "code"], `is not ${clause.code}`);
  }
}
