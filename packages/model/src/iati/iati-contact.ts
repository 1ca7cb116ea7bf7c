import { attribute, content, type Form } from "./attribute-part.js";
import { children } from "./child-part.js";
import { narratives, texts } from "./narrative.js";
import { optional, type Part, type SaidBy, type Shape, shape } from "./shape.js";
import { ADDRESS } from "./xml-forms.js";

function lines(name: string, form?: Form): Part<readonly string[]> {
  const line = shape({ text: content(form) });
  return children(name, {
    read: (from) => line.read(from)?.text,
    write: (itself, said, path) => line.write(itself, { text: said }, path),
  });
}

const address = shape({ text: narratives });

const parts = {
  /** Code of ContactType. */
  type: optional(attribute("type")),
  organisation: optional(texts("organisation")),
  department: optional(texts("department")),
  /** What others publish. Ours names nobody. */
  person: optional(texts("person-name")),
  jobTitle: optional(texts("job-title")),
  telephones: optional(lines("telephone")),
  emails: optional(lines("email")),
  websites: optional(lines("website", ADDRESS)),
  addresses: optional(children("mailing-address", address)),
};

/** How the organisation behind an activity is reached. */
export interface IatiContact extends SaidBy<typeof parts> {}
export const contact: Shape<IatiContact> = shape(parts);
