import * as z from "zod";
import { meaning } from "./meaning.js";
import { ClauseRef } from "./task-link.js";

/** Every way the domain says no: a code, and the data a reader needs to understand it. */
export const Refusal = z
  .discriminatedUnion("code", [
    z.strictObject({ code: z.literal("NOT_ALLOWED"), capability: z.string() }),
    z.strictObject({ code: z.literal("EVENT_NOT_FOUND"), id: z.string() }),
    z.strictObject({ code: z.literal("PROGRAMME_NOT_FOUND"), programme: z.string() }),
    z.strictObject({ code: z.literal("CLAUSE_NOT_FOUND"), path: z.array(z.string()), clause: ClauseRef }),
    z.strictObject({ code: z.literal("ORGANISATION_NOT_FOUND"), path: z.array(z.string()), id: z.string() }),
    z.strictObject({ code: z.literal("ORGANISATION_EXISTS"), id: z.string() }),
    z.strictObject({ code: z.literal("SESSION_NOT_FOUND"), path: z.array(z.string()), id: z.string() }),
    z.strictObject({ code: z.literal("EVENT_CHANGED"), yours: z.int(), current: z.int() }),
  ])
  .meta(meaning("Refusal", "Why the domain says no.", "Lý do hệ thống từ chối."));
export type Refusal = z.infer<typeof Refusal>;
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
