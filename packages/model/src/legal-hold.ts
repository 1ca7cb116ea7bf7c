import * as z from "zod";
import { DataRequestId } from "./data-request.js";
import { EventId } from "./event.js";
import { meaning } from "./meaning.js";
import { Line, Prose } from "./text.js";
import { uuid } from "./uuid.js";

/** The identifier of a legal hold. */
export const LegalHoldId = uuid()
  .brand<"LegalHoldId">()
  .meta(meaning("LegalHoldId", "The identifier of a legal hold.", "Định danh của một lệnh tạm dừng xóa."));
export type LegalHoldId = z.infer<typeof LegalHoldId>;

/** What must be kept: everything of an event, or everything of whoever made a request. Nobody is named. */
const HeldSubject = z.discriminatedUnion("is", [
  z.strictObject({ is: z.literal("event"), event: EventId }),
  z.strictObject({ is: z.literal("person"), request: DataRequestId }),
]);

/** What the officer says in order that nothing of an event or a person is deleted. */
export const NewLegalHold = z
  .strictObject({ on: HeldSubject, reason: Prose })
  .meta(meaning("NewLegalHold", "Something of which nothing is to be deleted.", "Dữ liệu cần giữ, không được xóa."));
export interface NewLegalHold extends z.infer<typeof NewLegalHold> {}

/** Why a hold is lifted. */
export const HoldLifting = z
  .strictObject({ reason: Prose })
  .meta(meaning("HoldLifting", "Why a legal hold is lifted.", "Lý do chấm dứt lệnh tạm dừng xóa."));
export interface HoldLifting extends z.infer<typeof HoldLifting> {}

/** Who did something and when; nobody where their account is gone. */
const doneBy = { at: z.iso.datetime(), by: Line.optional() } as const;

/** A legal hold: as long as it is not lifted, nothing that it covers is deleted. It is lifted once, and never goes away. */
export const LegalHold = z
  .strictObject({
    id: LegalHoldId,
    ...NewLegalHold.shape,
    ...doneBy,
    lifted: z.strictObject({ ...doneBy, reason: Prose }).optional(),
  })
  .meta(meaning("LegalHold", "A legal hold, and whether it was lifted.", "Lệnh tạm dừng xóa và tình trạng."));
export interface LegalHold extends z.infer<typeof LegalHold> {}
