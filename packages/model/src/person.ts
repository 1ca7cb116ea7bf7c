import * as z from "zod";
import { Contact, ShownContact } from "./contact.js";
import { FullName } from "./full-name.js";
import { meaning } from "./meaning.js";
import { BirthYear, PersonProfile } from "./person-profile.js";
import { isUuid, uuid } from "./uuid.js";

/** The identifier of a person on record. It says nothing of them. */
export const PersonId = uuid()
  .brand<"PersonId">()
  .meta(meaning("PersonId", "The identifier of a person on record.", "Định danh của một người."));
export type PersonId = z.infer<typeof PersonId>;

/**
 * Whether a text is the identifier of a person, in small letters.
 *
 * @example
 * isPersonId("439c044e-b44b-4821-8672-2662705f45ac"); // true
 */
export function isPersonId(text: string): text is PersonId {
  return isUuid(text);
}

/** Who somebody is, whatever they are at the time. */
const identity = { name: FullName, birthYear: BirthYear.optional() } as const;

/** Somebody who is not on record yet, as a list or a form has them. */
export const NewPerson = z
  .strictObject({ ...identity, contact: Contact.optional() })
  .meta(meaning("NewPerson", "Somebody to put on record.", "Người cần ghi nhận."));
export interface NewPerson extends z.infer<typeof NewPerson> {}

/** Somebody on record, with what is known of them now. */
export const Person = z
  .strictObject({
    id: PersonId,
    revision: z.int().min(1),
    ...identity,
    profile: PersonProfile,
    contact: ShownContact,
  })
  .meta(meaning("Person", "Somebody on record, as they are now.", "Một người đã được ghi nhận, theo hiện tại."));
export interface Person extends z.infer<typeof Person> {}
