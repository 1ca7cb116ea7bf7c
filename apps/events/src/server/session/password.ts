import type { Password } from "@wps/model";
import { hashPassword } from "better-auth/crypto";

/** What is kept of a password. Takes a moment on purpose, so that guessing takes long. */
export const hashOfPassword = (password: Password): Promise<string> => hashPassword(password);
