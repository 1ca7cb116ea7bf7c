import { attribute } from "./attribute-part.js";
import { codes, day, texts } from "./narrative.js";
import { optional, type SaidBy, type Shape, shape } from "./shape.js";
import { ADDRESS } from "./xml-forms.js";

const parts = {
  url: attribute("url", ADDRESS),
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
