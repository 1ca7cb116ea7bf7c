import { createHash, randomBytes } from "node:crypto";

/** A fresh secret for a link, which whoever has the link knows and nobody else. */
export const newSecret = (): string => randomBytes(32).toString("base64url");

/** What is kept of a secret: enough to know it again, and not enough to make it. */
export const hashOf = (secret: string): Buffer => createHash("sha256").update(secret).digest();
