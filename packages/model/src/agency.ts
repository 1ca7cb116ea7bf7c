import * as z from "zod";
import { code } from "./code.js";
import type { Constant } from "./constant.js";
import { LegalActCode } from "./legal-act.js";
import { meaning } from "./meaning.js";
import { checkDays, recordedDays } from "./on-record.js";
import { Basis, SourceKeys } from "./source.js";
import { BilingualLine, BilingualProse } from "./text.js";

/** A short stable code of an agency, such as `moha`; it stays the same when the agency is renamed or given other work. */
export const AgencyCode = code().meta(
  meaning("AgencyCode", "The stable code of an agency.", "Mã cố định của cơ quan."),
);
export type AgencyCode = z.infer<typeof AgencyCode>;

/** What an agency is. A department stands inside a ministry, whatever its own title; a mass organisation outside the government. */
export const AgencyKind = z
  .enum(["ministry", "ministerial-level-agency", "department", "coordinating-committee", "mass-organisation"])
  .meta(
    meaning(
      "AgencyKind",
      "What an agency is: a ministry, an agency of the same level, a department inside a ministry, a committee that coordinates, or a mass organisation.",
      "Loại cơ quan: bộ, cơ quan ngang bộ, đơn vị thuộc bộ, tổ chức phối hợp liên ngành, hoặc tổ chức chính trị - xã hội.",
    ),
  );
export type AgencyKind = z.infer<typeof AgencyKind>;

/** A name an agency bears, for as long as it is on record. */
export const AgencyName = z
  .strictObject({
    name: BilingualLine,
    shortName: BilingualLine.optional(),
    basis: Basis,
    sources: SourceKeys,
    ...recordedDays,
  })
  .check(checkDays)
  .meta(meaning("AgencyName", "A name an agency bears for some time.", "Tên gọi của cơ quan trong một thời gian."));
export interface AgencyName extends Constant<z.infer<typeof AgencyName>> {}

/** The agency that another one is part of, for as long as that is on record. */
export const AgencyParent = z
  .strictObject({
    agency: AgencyCode,
    acts: z.array(LegalActCode),
    basis: Basis,
    sources: SourceKeys,
    ...recordedDays,
  })
  .check(checkDays)
  .meta(meaning("AgencyParent", "The agency above another.", "Cơ quan chủ quản."));
export interface AgencyParent extends Constant<z.infer<typeof AgencyParent>> {}

/**
 * An agency by its identity: one that keeps its identity while its name, its parent or its work change is one agency.
 * Its work is told apart, function by function.
 */
export const Agency = z
  .strictObject({
    code: AgencyCode,
    kind: AgencyKind,
    names: z.array(AgencyName).min(1),
    /** Absent where the agency is part of no other one of the catalogue. */
    partOf: z.array(AgencyParent).min(1).optional(),
    acts: z.array(LegalActCode),
    basis: Basis,
    note: BilingualProse.optional(),
    sources: SourceKeys,
    ...recordedDays,
  })
  .check(checkDays)
  .meta(
    meaning(
      "Agency",
      "An agency, by its identity.",
      "Một cơ quan; đổi tên, đổi nơi trực thuộc hay đổi nhiệm vụ vẫn là cơ quan đó.",
    ),
  );
export interface Agency extends Constant<z.infer<typeof Agency>> {}

/** Something about agencies that was looked for and not found, or that nobody has looked for: it stays visible as such. */
export const AgencyGap = z
  .strictObject({
    /** Absent where it concerns the government as a whole. */
    agency: AgencyCode.optional(),
    status: z.enum(["not-found", "not-checked"]),
    sought: BilingualProse,
  })
  .meta(meaning("AgencyGap", "What is not known of agencies.", "Điều chưa biết về các cơ quan."));
export interface AgencyGap extends Constant<z.infer<typeof AgencyGap>> {}
