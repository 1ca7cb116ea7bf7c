import * as z from "zod";
import { meaning } from "./meaning.js";

/**
 * What a document is. Those in {@link DOCUMENT_CATEGORY_CODES} are categories of IATI; for the others the standard has none.
 * `attendance` shows who was there, such as a list that was signed.
 */
export const DocumentKind = z
  .enum([
    "objectives",
    "budget",
    "evaluation",
    "results",
    "agreement",
    "contract",
    "web-page",
    "agenda",
    "materials",
    "official-letter",
    "financial-report",
    "photograph",
    "learning-test",
    "attendance",
    "other",
  ])
  .meta(meaning("DocumentKind", "What a document is.", "Loại tài liệu."));
export type DocumentKind = z.infer<typeof DocumentKind>;

/** The code of a kind in IATI’s list DocumentCategory, for the kinds that have one. */
export const DOCUMENT_CATEGORY_CODES = {
  objectives: "A02",
  budget: "A05",
  evaluation: "A07",
  results: "A08",
  agreement: "A09",
  contract: "A11",
  "web-page": "A12",
} as const satisfies Partial<Record<DocumentKind, string>>;
