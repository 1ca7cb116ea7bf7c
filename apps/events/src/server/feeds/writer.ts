import { createHash } from "node:crypto";
import { PROGRAMMES } from "@wps/model/catalogue";
import { BLOCK_VERSION } from "@wps/model/ics";

/**
 * The name of a way of writing events: another version of the writer, another address of the app or other names of
 * programmes and clauses make another one.
 */
export function writerOf(site: string | undefined): string {
  const names = PROGRAMMES.map(({ code, shortTitle, clauses }) => [
    code,
    shortTitle,
    clauses.map((clause) => [clause.code, clause.shortTitle]),
  ]);
  const digest = createHash("sha256")
    .update(JSON.stringify([site, names]))
    .digest("base64url");
  return `${BLOCK_VERSION}-${digest}`;
}
