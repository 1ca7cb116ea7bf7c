import * as z from "zod";
import { addDays, PlainDate } from "./date.js";
import type { EventDates } from "./event-dates.js";
import type { EventStatus } from "./event-status.js";
import { meaning } from "./meaning.js";
import type { Organisation } from "./organisation.js";
import type { Permit, PermitDecider } from "./permit.js";

/**
 * How many days before an international conference or seminar begins it has to be applied for, at least.
 *
 * Source: Decision 06/2020/QĐ-TTg: 40 days where the Prime Minister decides, else 30.
 */
export const DAYS_TO_APPLY = { "prime-minister": 40, "competent-authority": 30 } as const satisfies Record<
  PermitDecider,
  number
>;

/** What is to be done next about a permit, and by when. */
export const PermitStep = z
  .strictObject({
    /** Find out whether one is needed; apply for it; see to it that it is there; report to who gave it. */
    step: z.enum(["find-out", "apply", "obtain", "report"]),
    /** The last day on which it is in time; absent where nobody knows it. */
    due: PlainDate.optional(),
    /** Whether the day is sure; it is not where the event has no days yet, or nobody knows who decides: then it is the first it may be. */
    isSure: z.boolean(),
  })
  .meta(meaning("PermitStep", "What is to be done next about a permit.", "Việc cần làm tiếp theo về giấy phép."));
export interface PermitStep extends z.infer<typeof PermitStep> {}

/** What matters of an event for its permit. */
export interface PermittedEvent {
  readonly status: EventStatus;
  readonly dates: Pick<EventDates, "precision" | "start" | "end">;
}

/**
 * What is to be done next about the permit of an event; undefined where nothing is: it needs none, it was refused, all is done, it
 * was called off, or it is over and can be asked for no more. An event that was put off keeps its step, without a day.
 *
 * @param event its dates; where they are no days the first that may be meant counts
 * @param today the day of asking
 * @example
 * permitStep({ status: "unknown" }, { dates: { precision: "day", start: "2027-03-10", end: "2027-03-11" }, status: "planned" }, "2026-11-24"); // { step: "find-out", due: "2027-01-29", isSure: false }
 */
export function permitStep(
  permit: Permit,
  { dates, status }: PermittedEvent,
  today: PlainDate,
): PermitStep | undefined {
  if (status === "cancelled" || permit.status === "not-needed") return undefined;
  const isOver = dates.end < today || ["held", "reported", "verified"].includes(status);
  const isPutOff = status === "postponed";
  const isDay = dates.precision === "day";
  const ahead = (days: number) => (isPutOff ? {} : { due: addDays(dates.start, -days) });
  if (permit.status === "unknown")
    return isOver ? undefined : { step: "find-out", ...ahead(DAYS_TO_APPLY["prime-minister"]), isSure: false };
  const { application, decision, decides, report } = permit;
  switch (decision.status) {
    case "refused":
      return undefined;
    case "granted":
      if (report.sentOn !== undefined || (report.due === undefined && !isOver)) return undefined;
      return { step: "report", ...(report.due !== undefined && { due: report.due }), isSure: report.due !== undefined };
    case "pending":
      if (isOver) return undefined;
      if (application.status === "made") return { step: "obtain", ...ahead(1), isSure: isDay && !isPutOff };
      return {
        step: "apply",
        ...ahead(DAYS_TO_APPLY[decides ?? "prime-minister"]),
        isSure: isDay && !isPutOff && decides !== undefined,
      };
  }
}

/**
 * Whether an organisation may be one from abroad, so that somebody should ask whether an event with it needs a permit: it is
 * multilateral or an international NGO; or it pays and is a foundation, or a government that is no agency of the catalogue. It
 * is a hint and no finding: what country an organisation is of, nobody enters.
 *
 * @param pays whether it gives money for the event
 * @example
 * maybeForeign({ type: "multilateral" }, false); // true
 * maybeForeign({ type: "government", agency: "mps" }, true); // false
 */
export function maybeForeign({ type, agency }: Pick<Organisation, "type" | "agency">, pays: boolean): boolean {
  if (type === "multilateral" || type === "international-ngo") return true;
  return pays && (type === "foundation" || (type === "government" && agency === undefined));
}
