import * as z from "zod";
import { PlainDate } from "./date.js";
import { EventId } from "./event.js";
import { GivenAmount } from "./given-amount.js";
import { meaning } from "./meaning.js";
import { Shares } from "./shares.js";
import { BilingualLine } from "./text.js";
import { uuid } from "./uuid.js";

/** The identifier of a cost line. */
export const CostLineId = uuid()
  .brand<"CostLineId">()
  .meta(meaning("CostLineId", "The identifier of a cost line.", "Định danh của một dòng chi phí."));
export type CostLineId = z.infer<typeof CostLineId>;

/** What money of an event goes to. */
export const CostCategory = z
  .enum([
    "venue",
    "meals",
    "travel",
    "accommodation",
    "per-diem",
    "trainers",
    "interpretation",
    "materials",
    "communication",
    "management",
    "other",
  ])
  .meta(meaning("CostCategory", "What money of an event goes to.", "Khoản mục chi phí."));
export type CostCategory = z.infer<typeof CostCategory>;

/** An amount, and the day that it is of: of the plan, of the commitment, of the payment. Its rate is the one of that day. */
export const DatedAmount = z
  .strictObject({ amount: GivenAmount, on: PlainDate })
  .meta(meaning("DatedAmount", "An amount, and the day that it is of.", "Khoản tiền và ngày của khoản đó."));
export interface DatedAmount extends z.infer<typeof DatedAmount> {}

/** One line of what an event costs. What was never planned, committed or spent is left out; what was and is not known says so. */
export const CostLine = z
  .strictObject({
    id: CostLineId,
    category: CostCategory,
    name: BilingualLine.optional(),
    planned: DatedAmount.optional(),
    committed: DatedAmount.optional(),
    actual: DatedAmount.optional(),
    /** Who pays this line, where that is not as of the whole event. */
    shares: Shares.optional(),
  })
  .meta(meaning("CostLine", "One line of what an event costs.", "Một dòng chi phí của sự kiện."));
export interface CostLine extends z.infer<typeof CostLine> {}

/** Whether no two lines have one identifier. */
export const areDifferentLines = (lines: readonly CostLine[]) =>
  new Set(lines.map(({ id }) => id)).size === lines.length;

/** What an event costs and who pays it, as somebody enters it. */
export const EventMoneyChange = z
  .strictObject({
    /** Who pays, unless a line says otherwise; absent where nobody has said. */
    shares: Shares.optional(),
    lines: z.array(CostLine).max(200).refine(areDifferentLines, { error: "two lines have one identifier" }),
  })
  .meta(meaning("EventMoneyChange", "What an event costs and who pays it.", "Chi phí của sự kiện và bên chi trả."));
export interface EventMoneyChange extends z.infer<typeof EventMoneyChange> {}

/** What an event costs and who pays it, as it is kept. Where nobody has entered anything the revision is 0. */
export const EventMoney = z
  .strictObject({ event: EventId, revision: z.int().min(0), ...EventMoneyChange.shape })
  .meta(meaning("EventMoney", "What an event costs and who pays it, as kept.", "Chi phí của sự kiện đã lưu."));
export interface EventMoney extends z.infer<typeof EventMoney> {}
