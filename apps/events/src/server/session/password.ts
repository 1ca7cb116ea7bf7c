import { type Account, isGuessable, type Password, Refused } from "@wps/model";
import { hashPassword } from "better-auth/crypto";

/** What is kept of a password. Takes a moment on purpose, so that guessing takes long. */
export const hashOfPassword = (password: Password): Promise<string> => hashPassword(password);

/** Refuses a password that others try first where they know whose it is. */
export function refuseGuessable(password: Password, holder: Partial<Pick<Account, "name" | "email">>): void {
  if (isGuessable(password, holder)) throw new Refused({ code: "PASSWORD_GUESSABLE" });
}
