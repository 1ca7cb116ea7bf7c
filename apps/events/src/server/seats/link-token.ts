import { createHash, randomBytes } from "node:crypto";
import { SeatLinkToken } from "@wps/model";

/** A fresh secret for a link. */
export const newToken = (): SeatLinkToken => SeatLinkToken.parse(randomBytes(32).toString("base64url"));

/** What is kept of a secret: enough to know it again, and not enough to make it. */
export const hashOf = (token: SeatLinkToken): Buffer => createHash("sha256").update(token).digest();
