import type { PlainDate } from "./date.js";
import type { EvidenceOf } from "./document.js";
import type { DueReport } from "./due-report.js";

/** A document, as far as it is asked what it shows. */
interface Evident {
  readonly of: { readonly is: "event" } | { readonly is: "grant"; readonly grant: string };
  readonly evidenceOf: readonly EvidenceOf[];
}

/**
 * The documents with which one report was delivered, among those of its grant.
 *
 * @example
 * evidenceFor({ grant: "g1", requirement: "r1", closes: "2026-03-31" }, []); // []
 */
export function evidenceFor<Document extends Evident>(
  { grant, requirement, closes }: Pick<DueReport, "grant" | "requirement" | "closes">,
  documents: readonly Document[],
): Document[] {
  return documents.filter(
    ({ of, evidenceOf }) =>
      of.is === "grant" &&
      of.grant === grant &&
      evidenceOf.some((one) => one.is === "requirement" && one.requirement === requirement && one.closes === closes),
  );
}

/**
 * What agreements require by a day and whether its document is there, for the measure of evidence (COV-05). Of what was
 * delivered without a document here nobody knows whether there is one. What is not due yet is not required yet.
 *
 * @example
 * requiredDocuments([{ grant: "g1", requirement: "r1", kind: "audit", closes: "2026-06-30", due: "2026-06-30" }], [], "2026-07-01"); // [{ grant: "g1", kind: "audit", state: "absent" }]
 */
export function requiredDocuments(
  reports: readonly Pick<DueReport, "grant" | "requirement" | "kind" | "closes" | "due" | "submitted">[],
  documents: readonly Evident[],
  today: PlainDate,
) {
  return reports.flatMap((report) => {
    const { grant, kind, due, submitted } = report;
    const isThere = evidenceFor(report, documents).length > 0;
    if (!isThere && submitted === undefined && !(due !== undefined && due < today)) return [];
    const state = isThere ? "present" : submitted === undefined ? "absent" : "unknown";
    return [{ grant, kind, state } as const];
  });
}
