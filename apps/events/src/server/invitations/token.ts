import { createHash, randomBytes } from "node:crypto";
import { InvitationToken } from "@wps/model";

/** A fresh secret for a one-time link. */
export const newToken = (): InvitationToken => InvitationToken.parse(randomBytes(32).toString("base64url"));

/** What is kept of a secret: enough to know it again, and not enough to make it. */
export const hashOf = (token: InvitationToken): Buffer => createHash("sha256").update(token).digest();
