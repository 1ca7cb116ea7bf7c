import * as z from "zod";
import { Count } from "./count.js";
import { PlainDate } from "./date.js";
import { DatePrecision } from "./date-precision.js";
import { Amount } from "./funding.js";
import { checkWomen } from "./headcount.js";
import { meaning } from "./meaning.js";
import { ProvinceRef } from "./place.js";
import { BilingualLine, BilingualProse } from "./text.js";

/** How many people a plan counts on, and how many of them women. */
export const ExpectedHeads = z
  .strictObject({ count: Count, women: Count })
  .check(checkWomen)
  .meta(meaning("ExpectedHeads", "How many people a plan counts on.", "Số người dự kiến tham dự."));
export interface ExpectedHeads extends z.infer<typeof ExpectedHeads> {}

/** A cost as a reader gets it: known, known to exist without a figure, or withheld from this reader. */
export const CostFigure = z
  .discriminatedUnion("status", [...Amount.options, z.strictObject({ status: z.literal("withheld") })])
  .meta(
    meaning(
      "CostFigure",
      "A cost that is known, unknown or withheld.",
      "Chi phí đã biết, chưa rõ hoặc không hiển thị.",
    ),
  );
export type CostFigure = z.infer<typeof CostFigure>;

/** The facts of an event that are planned first and counted afterwards. */
export const PlannedFact = z
  .enum(["dates", "place", "heads", "cost"])
  .meta(meaning("PlannedFact", "A fact with a plan and an outcome.", "Dữ kiện có kế hoạch và thực tế."));
export type PlannedFact = z.infer<typeof PlannedFact>;

/** Why an event differs from its plan in one fact. */
export const EventDeviation = z
  .strictObject({ fact: PlannedFact, reason: BilingualProse })
  .meta(meaning("EventDeviation", "Why an event differs from its plan.", "Lý do sự kiện khác với kế hoạch."));
export interface EventDeviation extends z.infer<typeof EventDeviation> {}

const PlannedPlace = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("not-given") }),
  z.strictObject({
    status: z.literal("known"),
    name: BilingualLine,
    venue: BilingualLine.optional(),
    province: ProvinceRef.optional(),
  }),
]);

/** What was approved, as it stood at that moment: the plan that the event is held against. */
export const EventBaseline = z
  .strictObject({
    at: z.iso.datetime(),
    dates: z.strictObject({ precision: DatePrecision, start: PlainDate, end: PlainDate }),
    place: PlannedPlace,
    expected: ExpectedHeads.optional(),
    budget: CostFigure.optional(),
  })
  .meta(
    meaning("EventBaseline", "The plan of an event as it was approved.", "Kế hoạch của sự kiện khi được phê duyệt."),
  );
export interface EventBaseline extends z.infer<typeof EventBaseline> {}
