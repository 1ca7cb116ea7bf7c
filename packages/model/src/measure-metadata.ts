import * as z from "zod";
import { meaning } from "./meaning.js";
import { MeasureCode } from "./measure.js";
import { Language, Prose } from "./text.js";

/**
 * The concepts of the SDG metadata structure (SDMX) that a measure has something to say on, each with its place in the
 * template, in its order.
 */
export const METADATA_PLACES = {
  SDG_INDICATOR: "0.c",
  SDG_RELATED_INDICATORS: "0.f",
  STAT_CONC_DEF: "2.a",
  UNIT_MEASURE: "2.b",
  SOURCE_TYPE: "3.a",
  FREQ_COLL: "3.c",
  DATA_SOURCE: "3.e",
  RATIONALE: "4.a",
  REC_USE_LIM: "4.b",
  DATA_COMP: "4.c",
  IMPUTATION: "4.f",
  REG_AGG: "4.g",
  COVERAGE: "5",
  COMPARABILITY: "6",
  OTHER_DOC: "7",
} as const;

/** The id of a concept of the SDG metadata structure. */
export const MetadataConcept = z
  .enum(Object.keys(METADATA_PLACES) as (keyof typeof METADATA_PLACES)[])
  .meta(
    meaning(
      "MetadataConcept",
      "The id of a concept of the SDG metadata structure (SDMX).",
      "Mã của một khái niệm trong cấu trúc siêu dữ liệu SDG (SDMX).",
    ),
  );
export type MetadataConcept = z.infer<typeof MetadataConcept>;

/** What is said of a measure, concept by concept, in one language. A concept on which nothing is known is not there. */
export const MeasureMetadata = z
  .strictObject({
    measure: MeasureCode,
    version: z.int().min(1),
    language: Language,
    concepts: z
      .array(z.strictObject({ id: MetadataConcept, place: z.enum(Object.values(METADATA_PLACES)), value: Prose }))
      .min(1),
  })
  .meta(
    meaning(
      "MeasureMetadata",
      "A measure told by the concepts of the SDG metadata template, in one language.",
      "Số đo trình bày theo các khái niệm của mẫu siêu dữ liệu SDG, bằng một ngôn ngữ.",
    ),
  );
export interface MeasureMetadata extends z.infer<typeof MeasureMetadata> {}
