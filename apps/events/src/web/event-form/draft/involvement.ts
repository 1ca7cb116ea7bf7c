import type { Involvement } from "@wps/model";
import { z } from "zod";
import { Provenance, STATED } from "./provenance.ts";
import { toRows } from "./rows.ts";

/** An organisation with the parts it plays, each with what stands behind it. */
export const InvolvementDraft = z.strictObject({
  row: z.int(),
  organisation: z.string(),
  parts: z.array(z.strictObject({ role: z.string(), kept: Provenance })),
});
export type InvolvementDraft = z.infer<typeof InvolvementDraft>;

/** Rows: neighbours of the same organisation become one row with several parts, and part again on saving. */
export function toInvolvements(involvements: readonly Involvement[]): InvolvementDraft[] {
  const groups: { organisation: string; parts: InvolvementDraft["parts"] }[] = [];
  for (const { organisation, role, ...kept } of involvements) {
    const last = groups.at(-1);
    if (last?.organisation === organisation) last.parts.push({ role, kept });
    else groups.push({ organisation, parts: [{ role, kept }] });
  }
  return toRows(groups, (group) => group);
}

/** A row without any role still yields an entry, so that the model can ask for the role. */
export function fromInvolvements(rows: readonly InvolvementDraft[]) {
  return rows.flatMap(({ organisation, parts }) => {
    const played = parts.length === 0 ? [{ role: "", kept: STATED }] : parts;
    return played.map(({ role, kept }) => ({ organisation, role, ...kept }));
  });
}

/**
 * The row that an entry of the event comes from.
 *
 * @example
 * rowOfEntry([{ parts: [lead, venue] }, { parts: [partner] }], 2); // 1
 */
export function rowOfEntry(rows: readonly Pick<InvolvementDraft, "parts">[], entry: number): number {
  const owners = rows.flatMap(({ parts }, row) => Array.from({ length: Math.max(1, parts.length) }, () => row));
  return owners[entry] ?? 0;
}

/** The parts after a choice of roles: those that stay keep what stands behind them. */
export function withRoles({ parts }: InvolvementDraft, roles: readonly string[]): InvolvementDraft["parts"] {
  const staying = parts.filter(({ role }) => roles.includes(role));
  const added = roles.filter((role) => !staying.some((part) => part.role === role));
  return [...staying, ...added.map((role) => ({ role, kept: STATED }))];
}
