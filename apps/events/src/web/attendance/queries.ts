import { queryOptions } from "@tanstack/react-query";
import type { AttendanceRegister, EventId, MarkBatch, PaperRequest, RegisterChange, SessionId } from "@wps/model";
import { answerTo, call, fileOf } from "../api.ts";

/** The attendance of an event: its parts, what was marked, and whether it is complete. */
export const attendanceQuery = (event: EventId) =>
  queryOptions({
    queryKey: ["event", event, "attendance"],
    queryFn: ({ signal }) => call<AttendanceRegister>(`/api/events/${event}/attendance`, { signal }),
  });

export const replaceRegister = (event: EventId, revision: number, change: RegisterChange) =>
  call<AttendanceRegister>(`/api/events/${event}/attendance`, { method: "PUT", body: change, ifMatch: revision });

export const markAttendance = async (event: EventId, marks: MarkBatch["marks"]) => {
  await answerTo(`/api/events/${event}/attendance/marks`, { method: "PUT", body: { marks } });
};

/** The sheet that people sign in a session. */
export const printSignInSheet = (event: EventId, session: SessionId, asked: PaperRequest) =>
  fileOf(`/api/events/${event}/sign-in-sheets/${session}`, asked);
