import * as z from "zod";
import { addDays, type PlainDate } from "./date.js";
import { meaning } from "./meaning.js";
import { Prose } from "./text.js";
import { dayAt, HOME_TIME_ZONE } from "./time-zone.js";
import { uuid } from "./uuid.js";

/** The identifier of a request about one's own data. */
export const DataRequestId = uuid()
  .brand<"DataRequestId">()
  .meta(meaning("DataRequestId", "The identifier of a request about one's own data.", "Định danh của một yêu cầu."));
export type DataRequestId = z.infer<typeof DataRequestId>;

/** What somebody asks for. To withdraw a consent is no request: it is done by saying so. */
export const DataRequestKind = z
  .enum(["access", "rectification", "copy", "deletion", "restriction", "objection", "complaint"])
  .meta(meaning("DataRequestKind", "What somebody asks for about their data.", "Nội dung yêu cầu về dữ liệu cá nhân."));
export type DataRequestKind = z.infer<typeof DataRequestKind>;

/** A request as the person makes it. */
export const NewDataRequest = z
  .strictObject({ kind: DataRequestKind, wish: Prose.optional() })
  .meta(meaning("NewDataRequest", "A request about one's own data.", "Yêu cầu về dữ liệu cá nhân của mình."));
export interface NewDataRequest extends z.infer<typeof NewDataRequest> {}

/** The longest that a request can be put off, once and with a reason. */
const LONGEST_EXTENSION = 15;

const Extension = z.strictObject({ days: z.int().min(1).max(LONGEST_EXTENSION), reason: Prose });

/** A request, and how far it has come. */
export const DataRequest = z
  .strictObject({
    id: DataRequestId,
    revision: z.int().min(1),
    ...NewDataRequest.shape,
    receivedAt: z.iso.datetime(),
    acknowledgedAt: z.iso.datetime().optional(),
    extension: Extension.optional(),
    /** What became of it, once it is closed. */
    outcome: z
      .strictObject({ is: z.enum(["done", "refused"]), at: z.iso.datetime(), answer: Prose.optional() })
      .optional(),
  })
  .meta(
    meaning("DataRequest", "A request about one's own data, and how far it has come.", "Yêu cầu và tình trạng xử lý."),
  );
export interface DataRequest extends z.infer<typeof DataRequest> {}

/** What a step is called. */
export const RequestStepName = z
  .enum(["acknowledge", "extend", "refuse", "done", "erase"])
  .meta(meaning("RequestStepName", "What a step with a request is called.", "Tên bước xử lý yêu cầu."));
export type RequestStepName = z.infer<typeof RequestStepName>;

/**
 * What the officer does next. `erase` carries a deletion out, which cannot be undone; every other request is answered by
 * `done`. Both refusing and putting off need a reason, which the person reads.
 */
export const RequestStep = z
  .discriminatedUnion("step", [
    z.strictObject({ step: z.literal("acknowledge") }),
    z.strictObject({ step: z.literal("extend"), ...Extension.shape }),
    z.strictObject({ step: z.literal("refuse"), answer: Prose }),
    z.strictObject({ step: z.literal("done"), answer: Prose }),
    z.strictObject({ step: z.literal("erase") }),
  ])
  .meta(meaning("RequestStep", "What the officer does next with a request.", "Bước xử lý tiếp theo của yêu cầu."));
export type RequestStep = z.infer<typeof RequestStep>;

/**
 * Whether a step can be taken with a request as it stands: none once it is closed, each of the first two once, and erasing
 * for a deletion alone, which is done in no other way.
 *
 * @example
 * canTake({ kind: "deletion" }, "erase"); // true
 * canTake({ kind: "deletion" }, "done"); // false
 * canTake({ kind: "copy" }, "erase"); // false
 */
export function canTake(
  { kind, acknowledgedAt, extension, outcome }: Partial<DataRequest> & Pick<DataRequest, "kind">,
  step: RequestStepName,
): boolean {
  if (outcome !== undefined) return false;
  switch (step) {
    case "acknowledge":
      return acknowledgedAt === undefined;
    case "extend":
      return extension === undefined;
    case "refuse":
      return true;
    case "done":
      return kind !== "deletion";
    case "erase":
      return kind === "deletion";
  }
}

/** The days by which a request is to be acknowledged and answered. */
export interface RequestClocks {
  /** Two working days. */
  readonly acknowledgeBy: PlainDate;
  /** Our own deadline. */
  readonly answerBy: PlainDate;
  /** What the law allows at most. */
  readonly latest: PlainDate;
}

/** Days to answer: ours, and the most that the law allows. */
const DAYS: Readonly<Record<DataRequestKind, readonly [ours: number, atMost: number]>> = {
  access: [10, 20],
  rectification: [10, 20],
  copy: [10, 20],
  deletion: [10, 20],
  restriction: [15, 20],
  objection: [15, 20],
  complaint: [10, 20],
};

/**
 * By when a request is to be acknowledged and answered, as Decree 356/2025 has it. For access, rectification, a copy and
 * deletion the decree gives between 10 and 20 days; the exact figure of each could not be checked, so the stricter is the
 * deadline and the other the limit. The same is taken for complaints, of which it says nothing. Restriction and objection have
 * 15 days, and 20 where others must act. Days are counted from the day after, in Viet Nam; of the working days public holidays
 * are not known, which makes the deadline earlier and never later.
 *
 * @example
 * clocksOf({ kind: "deletion", receivedAt: "2026-03-06T03:00:00.000Z" }); // { acknowledgeBy: "2026-03-10", answerBy: "2026-03-16", latest: "2026-03-26" }
 */
export function clocksOf({
  kind,
  receivedAt,
  extension,
}: Pick<DataRequest, "kind" | "receivedAt" | "extension">): RequestClocks {
  const received = dayAt(Date.parse(receivedAt), HOME_TIME_ZONE);
  const [ours, atMost] = DAYS[kind];
  const more = extension?.days ?? 0;
  return {
    acknowledgeBy: afterWorkingDays(received, 2),
    answerBy: addDays(received, ours + more),
    latest: addDays(received, atMost + more),
  };
}

function afterWorkingDays(day: PlainDate, count: number): PlainDate {
  if (count === 0) return day;
  const next = addDays(day, 1);
  return afterWorkingDays(next, isWeekend(next) ? count : count - 1);
}

const isWeekend = (day: PlainDate): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
