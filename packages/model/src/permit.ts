import * as z from "zod";
import { once, reportTo } from "./coherence.js";
import { isPlainDate, PlainDate } from "./date.js";
import { EventId } from "./event.js";
import { meaning } from "./meaning.js";
import { BilingualLine, BilingualProse, Line } from "./text.js";

/** What makes a workshop an international one: people from abroad take part, or money from abroad pays for it. */
export const PermitGround = z
  .enum(["foreign-participants", "foreign-funding"])
  .meta(
    meaning(
      "PermitGround",
      "What makes an event one that needs a permit.",
      "Căn cứ khiến sự kiện phải xin phép: có yếu tố nước ngoài về người tham dự hoặc kinh phí.",
    ),
  );
export type PermitGround = z.infer<typeof PermitGround>;

/** Who permits it: the Prime Minister, among others where it is about security or defence, or another competent person. */
export const PermitDecider = z
  .enum(["prime-minister", "competent-authority"])
  .meta(
    meaning("PermitDecider", "Who decides on a permit.", "Cấp cho phép: Thủ tướng Chính phủ hoặc người có thẩm quyền."),
  );
export type PermitDecider = z.infer<typeof PermitDecider>;

/** Whether it was applied for; the day may not be known. */
const Application = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("not-made") }),
  z.strictObject({ status: z.literal("made"), on: PlainDate.optional() }),
]);

const Decision = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("pending") }),
  /** The number of the document, as it stands there. */
  z.strictObject({ status: z.literal("granted"), number: Line.optional(), on: PlainDate.optional() }),
  z.strictObject({ status: z.literal("refused"), on: PlainDate.optional(), reason: BilingualProse.optional() }),
]);

const Needed = z.strictObject({
  status: z.literal("needed"),
  grounds: z.array(PermitGround).min(1).max(PermitGround.options.length),
  /** Absent where nobody knows yet who decides. */
  decides: PermitDecider.optional(),
  /** Whom the application goes to. */
  authority: BilingualLine.optional(),
  application: Application,
  decision: Decision,
  /** The report to the authority after the event: by when, as the permit says it, and when it was sent. */
  report: z.strictObject({ due: PlainDate.optional(), sentOn: PlainDate.optional() }),
});

/** What comes after what on the way to a permit. Used by the schema. */
export function checkPermit(payload: z.core.ParsePayload<z.infer<typeof PermitState>>): void {
  const issue = reportTo(payload);
  const { value: permit } = payload;
  if (permit.status !== "needed") return;
  const { grounds, application, decision, report } = permit;
  once(grounds, (ground) => ground, ["grounds"], "stands here already", issue);
  if (decision.status !== "pending" && application.status === "not-made")
    issue(["decision"], "nothing is decided that was not applied for");
  const appliedOn = application.status === "made" ? application.on : undefined;
  const decidedOn = decision.status === "pending" ? undefined : decision.on;
  if (isBefore(decidedOn, appliedOn)) issue(["decision", "on"], "lies before the application");
  if (decision.status !== "granted" && (report.due !== undefined || report.sentOn !== undefined))
    issue(["report"], "nothing is reported on what was not permitted");
  if (isBefore(report.sentOn, decidedOn)) issue(["report", "sentOn"], "lies before the permit");
}

/** What is no day was reported already, and lies nowhere. */
const isBefore = (day: PlainDate | undefined, other: PlainDate | undefined): boolean =>
  day !== undefined && other !== undefined && isPlainDate(day) && isPlainDate(other) && day < other;

const PermitState = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("unknown") }),
  z.strictObject({ status: z.literal("not-needed"), why: BilingualProse.optional() }),
  Needed,
]);

/**
 * The permit that an event needs where people or money from abroad take part: whether it needs one, how far that is, and what is
 * owed for it afterwards. That nobody knows whether it needs one is not that it needs none.
 *
 * Source: Decision 06/2020/QĐ-TTg on organising and managing international conferences and seminars in Viet Nam.
 */
export const Permit = PermitState.check(checkPermit).meta(
  meaning(
    "Permit",
    "The permit of an event with people or money from abroad.",
    "Việc cho phép tổ chức hội nghị, hội thảo quốc tế theo Quyết định 06/2020/QĐ-TTg.",
  ),
);
export type Permit = z.infer<typeof Permit>;

/** What is known of the permit of an event, as somebody enters it. */
export const PermitChange = z
  .strictObject({ permit: Permit })
  .meta(meaning("PermitChange", "What is known of a permit, to keep.", "Thông tin giấy phép cần lưu."));
export interface PermitChange extends z.infer<typeof PermitChange> {}

/** The same, as it is kept; its revision is 0 where nobody has entered anything. */
export const EventPermit = z
  .strictObject({ event: EventId, revision: z.int().min(0), ...PermitChange.shape })
  .meta(meaning("EventPermit", "What is known of the permit of an event.", "Giấy phép của sự kiện."));
export interface EventPermit extends z.infer<typeof EventPermit> {}
