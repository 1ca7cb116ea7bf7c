import { codes, day, texts } from "./narrative.js";
import { attribute, optional, type SaidBy, type Shape, shape } from "./shape.js";

const parts = {
  url: attribute("url"),
  /** The media type, such as `application/pdf`. */
  format: attribute("format"),
  title: texts("title"),
  description: optional(texts("description")),
  /** Codes of DocumentCategory, such as `A08` for results. */
  categories: codes("category"),
  languages: optional(codes("language")),
  date: optional(day("document-date")),
};

/** A document that anybody can open. */
export interface IatiDocumentLink extends SaidBy<typeof parts> {}
export const documentLink: Shape<IatiDocumentLink> = shape(parts);
