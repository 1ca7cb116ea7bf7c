import { useQueryClient } from "@tanstack/react-query";
import type { EventId } from "@wps/model";
import { useEffect, useState, useSyncExternalStore } from "react";
import { useReachable } from "../reachability.ts";
import { keepMarks, leftMarks } from "./kept-marks.ts";
import { markQueue } from "./mark-queue.ts";
import { attendanceQuery, markAttendance } from "./queries.ts";
import { withMarks } from "./register-rows.ts";

function after(milliseconds: number, call: () => void): () => void {
  const timer = setTimeout(call, milliseconds);
  return () => clearTimeout(timer);
}

/** The marks of an event on their way to the server, with those that an earlier page had left behind. */
export function useMarkQueue(event: EventId) {
  const queries = useQueryClient();
  const isReachable = useReachable();
  const [queue] = useState(() =>
    markQueue(
      {
        send: (marks) => markAttendance(event, [...marks]),
        keep: (unsent) => keepMarks(event, unsent),
        onSaved: (saved) =>
          queries.setQueryData(attendanceQuery(event).queryKey, (register) => register && withMarks(register, saved)),
        now: () => new Date().toISOString(),
        after,
      },
      leftMarks(event),
    ),
  );
  const state = useSyncExternalStore(queue.watch, queue.state);
  // At once when the page is opened, and as soon as the server answers again.
  useEffect(() => {
    if (isReachable) void queue.flush();
  }, [isReachable, queue]);
  useEffect(() => queue.stop, [queue]);
  return { queue, state };
}
