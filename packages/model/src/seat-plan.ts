import * as z from "zod";
import { once, reportTo } from "./coherence.js";
import { meaning } from "./meaning.js";
import { OrganisationId } from "./organisation.js";

/** The most seats that an event has. A larger number is a mistake in typing. */
const MOST_SEATS = 10_000;
const Seats = z.int().min(1).max(MOST_SEATS);

/** Seats that are kept for those whom an organisation names. */
export const OfficeSeats = z
  .strictObject({ organisation: OrganisationId, seats: Seats })
  .meta(meaning("OfficeSeats", "Seats kept for an organisation.", "Số chỗ dành cho một cơ quan."));
export interface OfficeSeats extends z.infer<typeof OfficeSeats> {}

/**
 * How the seats of an event are given: how many there are, how many of them organisations fill by naming people, and how many
 * are kept for women. Only participants take one; whoever teaches or speaks needs none.
 */
export const SeatPlan = z
  .strictObject({
    capacity: Seats,
    /** So many hundredths of the seats at least are for women, rounded up; absent where there is no target. */
    womenPercent: z.int().min(1).max(100).optional(),
    /** Together no more than there are; the others are free for whoever registers. */
    offices: z.array(OfficeSeats).max(200),
    /** Until then an organisation's seats wait for it; absent, until the event begins. */
    nominateUntil: z.iso.datetime().optional(),
    /** Until then people register themselves; absent where they do not. */
    registerUntil: z.iso.datetime().optional(),
    /** Whether whoever finds no seat may wait for one. */
    waits: z.boolean(),
  })
  .check(checkSeats)
  .meta(
    meaning(
      "SeatPlan",
      "How the seats of an event are given: capacity, seats of organisations, target share of women, deadlines.",
      "Kế hoạch phân bổ chỗ: tổng số chỗ, số chỗ của từng cơ quan, tỷ lệ nữ mục tiêu và thời hạn.",
    ),
  );
export interface SeatPlan extends z.infer<typeof SeatPlan> {}

/** No organisation twice, and no more seats than there are. Used by the schema. */
export function checkSeats(payload: z.core.ParsePayload<z.core.output<z.ZodType<PlannedSeats>>>): void {
  const issue = reportTo(payload);
  const { capacity, offices } = payload.value;
  once(offices, ({ organisation }) => organisation, ["offices"], "has its seats already", issue, "organisation");
  if (keptSeats({ offices }) > capacity) issue(["offices"], "more seats than the event has");
}

type PlannedSeats = Pick<SeatPlan, "capacity" | "offices">;

/**
 * How many seats organisations fill.
 *
 * @example
 * keptSeats({ offices: [{ organisation: "vwu", seats: 3 }, { organisation: "mps", seats: 2 }] }); // 5
 */
export const keptSeats = ({ offices }: { readonly offices: readonly { readonly seats: number }[] }): number =>
  offices.reduce((sum, { seats }) => sum + seats, 0);

/**
 * How many seats are for women: the target share of all, rounded up.
 *
 * @example
 * womenSeats({ capacity: 12, womenPercent: 50 }); // 6
 * womenSeats({ capacity: 25, womenPercent: 30 }); // 8
 * womenSeats({ capacity: 12 }); // 0
 */
export const womenSeats = ({ capacity, womenPercent = 0 }: Pick<SeatPlan, "capacity" | "womenPercent">): number =>
  Math.ceil((capacity * womenPercent) / 100);
