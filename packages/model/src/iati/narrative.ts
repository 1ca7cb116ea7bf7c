import { attribute, content } from "./attribute-part.js";
import { children, only } from "./child-part.js";
import { optional, type Part, type SaidBy, type Shape, shape } from "./shape.js";
import { DAY, LANGUAGE } from "./xml-forms.js";

const parts = {
  text: content(),
  /** The language of the text; that of the activity where it is not given. */
  language: optional(attribute("xml:lang", LANGUAGE)),
};

/** A text in one language. */
export interface IatiNarrative extends SaidBy<typeof parts> {}
const narrative: Shape<IatiNarrative> = shape(parts);

/** The texts of the element itself, one for each language. */
export const narratives: Part<readonly IatiNarrative[]> = children("narrative", narrative);

/** A child that is made of texts. */
export const texts = (name: string): Part<readonly IatiNarrative[]> => only(name, narratives);

/** A child that is a code. */
export const code = (name: string): Part<string> => only(name, attribute("code"));

/** A child that is a day. */
export const day = (name: string): Part<string> => only(name, attribute("iso-date", DAY));

/** Children that are codes. */
export const codes = (name: string): Part<readonly string[]> => {
  const each = shape({ code: attribute("code") });
  return children(name, {
    read: (from) => each.read(from)?.code,
    write: (itself, said, path) => each.write(itself, { code: said }, path),
  });
};
