import { createRoute, z } from "@hono/zod-openapi";
import {
  AttendanceReport,
  AttendanceReportId,
  EmailAddress,
  EventId,
  Line,
  meaning,
  NewAttendanceReport,
  ParticipationId,
} from "@wps/model";
import { NAME_DIFFERENCES } from "@wps/model/people";
import { always, problems } from "./problems.ts";

const EventPath = z.strictObject({ id: EventId });
const ReportPath = z.strictObject({ id: AttendanceReportId });

/** As many guests as one meeting may have. */
const MOST_GUESTS = 5_000;

/** Somebody in a meeting, as far as its report tells who they are. */
export const MeetingGuestSought = z
  .strictObject({ name: Line, email: EmailAddress.optional() })
  .meta(meaning("MeetingGuestSought", "Somebody in an online meeting.", "Một người trong cuộc họp trực tuyến."));
export type MeetingGuestSought = z.infer<typeof MeetingGuestSought>;

/** Who on the list of an event the guests of a meeting may be, by their place among them; nobody has to decide what is certain. */
export const GuestMatches = z
  .strictObject({
    items: z.array(
      z.strictObject({
        at: z.int().min(0),
        suggestions: z.array(
          z.strictObject({
            participation: ParticipationId,
            byEmail: z.boolean(),
            differences: z.array(z.enum(NAME_DIFFERENCES)).optional(),
            isCertain: z.boolean(),
          }),
        ),
      }),
    ),
  })
  .meta(meaning("GuestMatches", "Who on the list guests may be.", "Người trong danh sách có thể là khách dự họp."));
export type GuestMatches = z.infer<typeof GuestMatches>;

/** What taking a report back came to. */
export const ReportUndone = z
  .strictObject({
    /** So many marks are what they were before. */
    restored: z.int().min(0),
    /** So many were marked by somebody since, and stay. */
    kept: z.int().min(0),
  })
  .meta(meaning("ReportUndone", "What taking a report back came to.", "Kết quả hoàn tác một báo cáo họp."));
export type ReportUndone = z.infer<typeof ReportUndone>;

export const matchGuests = createRoute({
  operationId: "matchGuests",
  method: "post",
  path: "/api/events/{id}/guest-matches",
  tags: ["people"],
  summary: "Look for guests of an online meeting on the list of an event; nothing of them is kept",
  request: {
    params: EventPath,
    body: {
      required: true,
      content: {
        "application/json": { schema: z.strictObject({ guests: z.array(MeetingGuestSought).min(1).max(MOST_GUESTS) }) },
      },
    },
  },
  responses: {
    ...always,
    200: { description: "Who may be who.", content: { "application/json": { schema: GuestMatches } } },
    400: problems.malformed,
    404: problems.notFound,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
  },
});

export const takeAttendanceReport = createRoute({
  operationId: "takeAttendanceReport",
  method: "post",
  path: "/api/events/{id}/attendance-reports",
  tags: ["people"],
  summary: "Take the report of an online meeting in as marks, whole or not at all",
  request: {
    params: EventPath,
    body: { required: true, content: { "application/json": { schema: NewAttendanceReport } } },
  },
  responses: {
    ...always,
    201: { description: "The report.", content: { "application/json": { schema: AttendanceReport } } },
    400: problems.malformed,
    404: problems.notFound,
    409: problems.inUse,
    412: problems.changed,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
    422: problems.refused,
  },
});

export const listAttendanceReports = createRoute({
  operationId: "listAttendanceReports",
  method: "get",
  path: "/api/events/{id}/attendance-reports",
  tags: ["people"],
  summary: "List the reports of online meetings that were taken in, the latest first",
  request: { params: EventPath },
  responses: {
    ...always,
    200: {
      description: "The reports.",
      content: { "application/json": { schema: z.strictObject({ items: z.array(AttendanceReport) }) } },
    },
    400: problems.malformed,
    404: problems.notFound,
  },
});

export const undoAttendanceReport = createRoute({
  operationId: "undoAttendanceReport",
  method: "delete",
  path: "/api/attendance-reports/{id}",
  tags: ["people"],
  summary: "Take a report back: its marks become what they were, but for those that somebody has changed since",
  request: { params: ReportPath },
  responses: {
    ...always,
    200: { description: "What it came to.", content: { "application/json": { schema: ReportUndone } } },
    400: problems.malformed,
    404: problems.notFound,
    409: problems.inUse,
  },
});
