import { createHash } from "node:crypto";

/** The name of these very bytes (RFC 9110, 8.8.3). */
export const etagOf = (body: string | Uint8Array): string =>
  `"${createHash("sha256").update(body).digest("base64url")}"`;

/** Whether an If-None-Match names them; a proxy may have marked the name as weak. */
export function isHeld(etag: string, ifNoneMatch: string | undefined): boolean {
  return ifNoneMatch?.split(",").some((name) => ["*", etag].includes(name.trim().replace(/^W\//, ""))) ?? false;
}
