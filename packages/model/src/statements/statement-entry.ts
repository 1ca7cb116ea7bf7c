import * as z from "zod";
import { EventId } from "../event.js";
import { ExchangeRate } from "../exchange-rate.js";
import { MONEY_STAGES, PartAmount } from "../line-part.js";
import { meaning } from "../meaning.js";

/** A month of the calendar, such as 2026-03. */
export const Month = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, { error: "a month, such as 2026-03" })
  .meta(meaning("Month", "A month of the calendar, such as 2026-03.", "Một tháng, ví dụ 2026-03."));
export type Month = z.infer<typeof Month>;

/**
 * What a grant pays of an event in a month. Lines of one kind are one entry, without their category: what was spent on meals, over
 * the price of one, would be a number of people.
 */
export const StatementEntry = z
  .strictObject({
    /** `null` where the event is not told of. */
    event: EventId.nullable(),
    stage: z.enum(MONEY_STAGES),
    month: Month,
    amount: PartAmount,
    /** Into the currency of the statement; `null` where none is needed, or none is on record. */
    rate: ExchangeRate.nullable(),
    /** How many lines it stands for. */
    lines: z.int().min(1),
  })
  .meta(
    meaning("StatementEntry", "What a grant pays of an event in a month.", "Phần chi của khoản tài trợ trong tháng."),
  );
export interface StatementEntry extends z.infer<typeof StatementEntry> {}
