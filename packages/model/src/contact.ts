import * as z from "zod";
import { EmailAddress } from "./account.js";
import { meaning } from "./meaning.js";

const E164 = /^\+[1-9]\d{6,14}$/;

/** A telephone number in the international form of E.164: `+84912345678`. */
export const PhoneNumber = z
  .string()
  .regex(E164, { error: "a telephone number such as +84912345678" })
  .meta(meaning("PhoneNumber", "A telephone number as E.164 writes it.", "Số điện thoại theo chuẩn E.164."));
export type PhoneNumber = z.infer<typeof PhoneNumber>;

/**
 * The telephone number that somebody means, taken for a Vietnamese one where no country is given.
 *
 * @returns undefined where it is none
 * @example
 * toPhoneNumber("0912 345 678"); // "+84912345678"
 * toPhoneNumber("(+66) 2-288-2093"); // "+6622882093"
 * toPhoneNumber("máy lẻ 12"); // undefined
 */
export function toPhoneNumber(text: string): PhoneNumber | undefined {
  const digits = text.replaceAll(/[\s().\-\u2013\u00a0]/g, "");
  const international = digits.replace(/^00/, "+").replace(/^0/, "+84").replace(/^84/, "+84");
  return E164.test(international) ? international : undefined;
}

/** How somebody is reached: at least one of the two. */
export const Contact = z
  .strictObject({ email: EmailAddress.optional(), phone: PhoneNumber.optional() })
  .refine(isReachable, { error: "give an e-mail address or a telephone number" })
  .meta(meaning("Contact", "How somebody is reached.", "Thông tin liên lạc."));
export interface Contact extends z.infer<typeof Contact> {}

/** Whether there is a way at all. Used by the schema. */
export function isReachable({
  email,
  phone,
}: {
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
}): boolean {
  return email !== undefined || phone !== undefined;
}

/** A contact as a reader gets it: known, not recorded, or withheld from this reader. */
export const ShownContact = z
  .discriminatedUnion("status", [
    z.strictObject({ status: z.literal("known"), contact: Contact }),
    z.strictObject({ status: z.literal("not-recorded") }),
    z.strictObject({ status: z.literal("withheld") }),
  ])
  .meta(
    meaning(
      "ShownContact",
      "A contact that is known, not recorded or withheld.",
      "Thông tin liên lạc đã biết, chưa ghi nhận hoặc không hiển thị.",
    ),
  );
export type ShownContact = z.infer<typeof ShownContact>;
