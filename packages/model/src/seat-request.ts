import * as z from "zod";
import { AccessNeeds } from "./access-needs.js";
import { ConsentPurpose } from "./consent.js";
import { Contact } from "./contact.js";
import { FullName } from "./full-name.js";
import { meaning } from "./meaning.js";
import { NewPerson } from "./person.js";
import { PersonProfile } from "./person-profile.js";
import { SensitiveDetails } from "./sensitive-details.js";
import { Language } from "./text.js";

/** The secret of a link to seats: 32 random bytes in base64url. Whoever holds it may do what the link is for. */
export const SeatLinkToken = z
  .string()
  .regex(/^[A-Za-z0-9_-]{43}$/, { error: "the last part of a link" })
  .brand<"SeatLinkToken">()
  .meta(
    meaning(
      "SeatLinkToken",
      "The secret of a link to register, to name people, or to one's own place.",
      "Mã bí mật của liên kết đăng ký, đề cử hoặc xem chỗ của mình.",
    ),
  );
export type SeatLinkToken = z.infer<typeof SeatLinkToken>;

/** A purpose that somebody agrees to, with the text that they read. */
const AgreedPurpose = z.strictObject({ purpose: ConsentPurpose, text: z.int().min(1), language: Language });

/** No purpose is agreed to twice. Used by the schema, and by a guard that asks it of lists with gaps too. */
export const areDifferentPurposes = (agreed: readonly ({ readonly purpose: string } | undefined)[]): boolean =>
  new Set(agreed.map((one) => one?.purpose)).size === agreed.length;

/** Somebody who registers for an event. They are told of their seat, so there has to be a way to reach them. */
export const NewRegistration = z
  .strictObject({
    person: z.strictObject({ name: FullName, contact: Contact }),
    profile: PersonProfile,
    needs: AccessNeeds.optional(),
    /** What they choose to say that is sensitive by law. */
    sensitive: SensitiveDetails.optional(),
    /** What they agree to, purpose by purpose. What is not named here was not agreed to. */
    consents: z
      .array(AgreedPurpose)
      .max(ConsentPurpose.options.length)
      .refine(areDifferentPurposes, { error: "a purpose is named twice" })
      .optional(),
  })
  .meta(meaning("NewRegistration", "A registration for an event.", "Đăng ký tham dự sự kiện."));
export interface NewRegistration extends z.infer<typeof NewRegistration> {}

/** Somebody whom an organisation names for one of its seats. */
export const NewNominee = z
  .strictObject({ person: NewPerson, profile: PersonProfile })
  .meta(meaning("NewNominee", "Somebody named for a seat.", "Người được đề cử."));
export interface NewNominee extends z.infer<typeof NewNominee> {}

/** Whether somebody who has a seat comes. */
export const PlaceAnswer = z
  .enum(["confirm", "decline"])
  .meta(meaning("PlaceAnswer", "Whether somebody who has a seat comes.", "Trả lời có tham dự hay không."));
export type PlaceAnswer = z.infer<typeof PlaceAnswer>;
