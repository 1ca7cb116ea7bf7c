import { createHash } from "node:crypto";

/** The name of these very bytes (RFC 9110, 8.8.3). */
export const etagOf = (body: string | Uint8Array): string =>
  `"${createHash("sha256").update(body).digest("base64url")}"`;

/** Whether an If-None-Match names them; a proxy may have marked the name as weak. */
export function isHeld(etag: string, ifNoneMatch: string | undefined): boolean {
  return ifNoneMatch?.split(",").some((name) => ["*", etag].includes(name.trim().replace(/^W\//, ""))) ?? false;
}

/** The name of a revision, which If-Match names when somebody changes it. */
export const etagOfRevision = (revision: number): string => `"${revision}"`;

/** The revision that an If-Match names. */
export const revisionIn = (ifMatch: string): number => Number(ifMatch.slice(1, -1));
