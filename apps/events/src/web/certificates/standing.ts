import { type Certificate, writtenName } from "@wps/model";
import type { CertificateList, CertificateRow } from "../../contract/certificates.ts";

/** The certificate of somebody that is valid, if there is one. */
export const validOf = ({ certificates }: Pick<CertificateRow, "certificates">): Certificate | undefined =>
  certificates.find(({ revoked }) => revoked === undefined);

/** Whether somebody may be given one: they completed the event and have none that is valid. */
export const isOpenTo = (row: CertificateRow): boolean => row.completion === "met" && validOf(row) === undefined;

/** Whether somebody is given one where nobody is named: those who came to learn. */
export const isDue = (row: CertificateRow): boolean => isOpenTo(row) && row.roles.includes("participant");

/** What is wrong with a certificate that is valid: it should not be, or the name on it is not that of the list. */
export type Doubt = "not-completed" | "other-name";

/**
 * Why somebody should look at a row again.
 *
 * @example
 * doubtOf({ ...row, completion: "not-met" }); // "not-completed"
 */
export function doubtOf(row: CertificateRow): Doubt | undefined {
  const valid = validOf(row);
  if (valid === undefined) return undefined;
  // As long as the register is open again, nobody knows yet what comes of it.
  if (row.completion === "not-met") return "not-completed";
  return writtenName(valid.holder) === writtenName(row.name) ? undefined : "other-name";
}

/** What stands in the way of issuing anything at all; nothing where somebody is waiting for theirs. */
export type Obstacle = "nobody" | "no-rule" | "register-open" | "nobody-completed" | "none-due";

export function obstacleOf({ rule, register, rows }: CertificateList): Obstacle | undefined {
  if (rows.length === 0) return "nobody";
  if (rule === undefined) return "no-rule";
  if (register === "open") return "register-open";
  if (rows.every(({ completion }) => completion !== "met")) return "nobody-completed";
  return rows.some(isOpenTo) ? undefined : "none-due";
}

/** How many are at which point. Without a rule nobody knows how many completed the event. */
export const tallyOf = ({ rule, rows }: Pick<CertificateList, "rule" | "rows">) => ({
  completed: rule && rows.filter(({ completion }) => completion === "met").length,
  issued: rows.filter((row) => validOf(row) !== undefined).length,
  doubted: rows.filter((row) => doubtOf(row) !== undefined).length,
});
