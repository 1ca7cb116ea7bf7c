import { queryOptions } from "@tanstack/react-query";
import type { AttendanceReport, AttendanceReportId, EventId, NewAttendanceReport } from "@wps/model";
import type { GuestMatches, MeetingGuestSought, ReportUndone } from "../../../contract/attendance-reports.ts";
import { call } from "../../api.ts";

/** Who on the list of an event the guests of a meeting may be. */
export const matchGuests = (event: EventId, guests: readonly MeetingGuestSought[]) =>
  call<GuestMatches>(`/api/events/${event}/guest-matches`, { method: "POST", body: { guests } });

/** Takes a report in as marks, whole or not at all. */
export const takeReport = (event: EventId, report: NewAttendanceReport) =>
  call<AttendanceReport>(`/api/events/${event}/attendance-reports`, { method: "POST", body: report });

/** The reports that were taken in, the latest first. */
export const reportsQuery = (event: EventId) =>
  queryOptions({
    queryKey: ["event", event, "attendance-reports"],
    queryFn: async ({ signal }) =>
      (
        await call<{ readonly items: readonly AttendanceReport[] }>(`/api/events/${event}/attendance-reports`, {
          signal,
        })
      ).items,
  });

export const undoReport = (id: AttendanceReportId) =>
  call<ReportUndone>(`/api/attendance-reports/${id}`, { method: "DELETE" });
