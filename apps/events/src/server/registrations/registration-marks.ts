import { createHmac, hkdfSync } from "node:crypto";
import { type Contact, type EventId, type FullName, toSearchText, writtenName } from "@wps/model";
import type { FieldKeys } from "../field-keys/field-keys.ts";

/**
 * By what somebody who registers once more is known again: a mark for each way of reaching them, beside their name. Without
 * the key nobody can make one, nor try names and numbers until one fits; at another event the same person has others.
 */
export function registrationMarks(
  keys: FieldKeys,
  event: EventId,
  name: FullName,
  { email, phone }: Contact,
): Buffer[] {
  const ways = [email, phone].flatMap((way) => way ?? []);
  const spelt = toSearchText([writtenName(name)]);
  return keys.all.flatMap(({ key }) => {
    const own = Buffer.from(hkdfSync("sha256", key, "", "marks of registrations", 32));
    return ways.map((way) =>
      createHmac("sha256", own)
        .update(JSON.stringify([event, spelt, way]))
        .digest(),
    );
  });
}
