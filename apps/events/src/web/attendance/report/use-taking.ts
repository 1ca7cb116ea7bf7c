import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { EventId, NewAttendanceReport } from "@wps/model";
import { attendanceQuery } from "../queries.ts";
import { reportsQuery, takeReport } from "./queries.ts";

/** Takes a report in. What stands in the register is read anew, whatever came of it. */
export function useTaking(event: EventId, onTaken: () => void) {
  const queries = useQueryClient();
  return useMutation({
    networkMode: "always",
    mutationFn: (report: NewAttendanceReport) => takeReport(event, report),
    onSuccess: onTaken,
    onSettled: () =>
      Promise.all(
        [reportsQuery(event), attendanceQuery(event)].map(({ queryKey }) => queries.invalidateQueries({ queryKey })),
      ),
  });
}
