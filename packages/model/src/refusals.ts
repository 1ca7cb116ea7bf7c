import * as z from "zod";
import { CAPABILITIES } from "./access.js";
import { ClauseCode, ProgrammeCode } from "./clause.js";
import { ContributionId } from "./contribution.js";
import { EventId } from "./event.js";
import { FieldPath } from "./field-path.js";
import { meaning } from "./meaning.js";
import { OrganisationId } from "./organisation.js";
import { ProvinceRef } from "./place.js";
import { SessionId } from "./session.js";
import { ClauseRef } from "./task-link.js";

const Revision = z.int().min(1);

/** A contribution that has no place in its programme: where it is in what was sent, and why. */
const Misplaced = z.strictObject({
  path: FieldPath,
  clause: ClauseRef,
  because: z.enum(["no-programme", "no-parent", "wrong-kind"]),
});

/** Every way the domain says no: a code, and the data a reader needs to understand it. */
export const Refusal = z
  .discriminatedUnion("code", [
    z.strictObject({ code: z.literal("NOT_ALLOWED"), capability: z.enum(CAPABILITIES) }),
    z.strictObject({ code: z.literal("EVENT_NOT_FOUND"), id: EventId }),
    z.strictObject({ code: z.literal("PROGRAMME_NOT_FOUND"), programme: ProgrammeCode }),
    z.strictObject({ code: z.literal("CLAUSE_NOT_FOUND"), path: FieldPath, clause: ClauseRef }),
    z.strictObject({ code: z.literal("PROVINCE_NOT_FOUND"), path: FieldPath, province: ProvinceRef }),
    z.strictObject({ code: z.literal("ORGANISATION_NOT_FOUND"), path: FieldPath, id: OrganisationId }),
    z.strictObject({ code: z.literal("ORGANISATION_EXISTS"), id: OrganisationId }),
    z.strictObject({ code: z.literal("SESSION_NOT_FOUND"), path: FieldPath, id: SessionId }),
    z.strictObject({ code: z.literal("EVENT_CHANGED"), yours: Revision, current: Revision }),
    z.strictObject({ code: z.literal("CONTRIBUTION_NOT_FOUND"), id: ContributionId }),
    z.strictObject({ code: z.literal("CONTRIBUTION_CHANGED"), yours: Revision, current: Revision }),
    z.strictObject({ code: z.literal("CONTRIBUTION_EXISTS"), id: ContributionId }),
    z.strictObject({ code: z.literal("CONTRIBUTIONS_MISPLACED"), rows: z.array(Misplaced).min(1) }),
    /** A contributed clause would be gone while events are linked to it or other contributions stand below it. */
    z.strictObject({
      code: z.literal("CLAUSE_IN_USE"),
      clause: ClauseRef,
      events: z.int().min(0),
      below: z.array(ClauseCode),
    }),
  ])
  .meta(meaning("Refusal", "Why the domain says no.", "Lý do hệ thống từ chối."));
export type Refusal = z.infer<typeof Refusal>;
/** What tells one kind of refusal from another. */
export type RefusalCode = Refusal["code"];

/** Thrown by the domain and its services to say no; carries the {@link Refusal}. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.name = "Refused";
    this.refusal = refusal;
  }
}
