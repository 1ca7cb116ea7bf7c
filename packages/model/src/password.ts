import * as z from "zod";
import type { Account } from "./account.js";
import { meaning } from "./meaning.js";
import { foldMarks } from "./text.js";

/**
 * A password of 12 to 128 characters. In NFC, because keyboards write one Vietnamese letter in several ways, and a
 * password has to be the same on each.
 */
export const Password = z
  .string()
  .normalize("NFC")
  .min(12)
  .max(128)
  .meta(meaning("Password", "A password of 12 to 128 characters.", "Mật khẩu từ 12 đến 128 ký tự."));
export type Password = z.infer<typeof Password>;

const FEWEST_CHARACTERS = 4;
const ROWS = ["0123456789", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm"] as const;

/** What is left where case, marks and what parts words do not count. */
const bare = (text: string) => foldMarks(text).replace(/[\s._-]/g, "");

/** Whether a text goes along a row, forwards or backwards, and begins again at its end. */
function isRun(text: string): boolean {
  const rounds = text.length + 1;
  return ROWS.some((row) => [row, [...row].reverse().join("")].some((way) => way.repeat(rounds).includes(text)));
}

/**
 * Whether a password is what others try first: the name or the e-mail address of whoever holds it, or the part before the
 * @, once or several times over; three different characters or fewer; a run of digits, of the alphabet or of keys. Case,
 * marks and what parts words do not count.
 *
 * @example
 * isGuessable("Lan Lan Lan Lan", { name: "Lân" }); // true
 * isGuessable("123456789012"); // true
 * isGuessable("hoa sen nở giữa mùa hè"); // false
 */
export function isGuessable(
  password: string,
  { name = "", email = "" }: Partial<Pick<Account, "name" | "email">> = {},
): boolean {
  const tried = bare(password);
  const isOwn = [name, email, email.replace(/@.*/, "")].some((own) => tried.replaceAll(bare(own), "") === "");
  return isOwn || new Set(tried).size < FEWEST_CHARACTERS || isRun(tried);
}
