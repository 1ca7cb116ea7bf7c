import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { reasonOf, StartupFailure } from "../startup-failure.ts";

/**
 * The secret that signs the cookies of sessions: made at the first start, and kept in the data folder for whoever runs
 * the app alone. Without it the sessions that are open end.
 *
 * @throws StartupFailure where it can be neither read nor written
 */
export function secretIn(dataFolder: string): string {
  const file = join(dataFolder, "secret");
  try {
    try {
      // Fails where there is one already: the first secret stays.
      writeFileSync(file, `${randomBytes(32).toString("base64url")}\n`, { flag: "wx", mode: 0o600 });
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    }
    const secret = readFileSync(file, "utf8").trim();
    if (secret.length < 32) throw new Error("it is too short; delete it, and the next start makes another");
    return secret;
  } catch (cause) {
    throw new StartupFailure(`The secret of the sessions in ${file} cannot be used (${reasonOf(cause)}).`, { cause });
  }
}
