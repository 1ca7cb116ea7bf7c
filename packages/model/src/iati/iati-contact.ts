import { narratives, texts } from "./narrative.js";
import { attribute, children, content, optional, type Part, type SaidBy, type Shape, shape } from "./shape.js";

const line = shape({ text: content() });
const lines = (name: string): Part<readonly string[]> =>
  children(name, {
    read: (from) => line.read(from)?.text,
    write: (itself, said, path) => line.write(itself, { text: said }, path),
  });

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
  websites: optional(lines("website")),
  addresses: optional(children("mailing-address", address)),
};

/** How the organisation behind an activity is reached. */
export interface IatiContact extends SaidBy<typeof parts> {}
export const contact: Shape<IatiContact> = shape(parts);
