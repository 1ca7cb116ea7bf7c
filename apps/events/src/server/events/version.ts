import { AccountId, type EventId, EventPart, EventStatus, type NewProgrammeEvent } from "@wps/model";
import { z } from "zod";

/** Who made a version: an account, the public record, or somebody of whom nothing was noted. */
export type Author =
  | { readonly status: "account"; readonly account: AccountId }
  | { readonly status: "record" }
  | { readonly status: "unknown" };

/** A version of an event to keep. */
export interface NewRevision {
  readonly id: EventId;
  readonly revision: number;
  readonly content: NewProgrammeEvent;
  readonly author: Author;
  readonly at: string;
}

/** A version among others: who made it and what it changed. */
export const RevisionEntry = z.object({
  revision: z.int(),
  at: z.date().transform((at) => at.toISOString()),
  author: z.enum(["account", "record", "unknown"]),
  /** Absent where the version was made without one, or where the account is gone. */
  account: AccountId.nullable(),
  name: z.string().nullable(),
  /** Nothing for the first version that was kept. */
  parts: z.array(EventPart),
  status: EventStatus,
});
export type RevisionEntry = z.infer<typeof RevisionEntry>;
