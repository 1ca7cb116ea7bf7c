import { queryOptions } from "@tanstack/react-query";
import type { EventId, SessionId, SheetScan, SheetScanId } from "@wps/model";
import { answerTo, call, fileOf } from "../../api.ts";

/** The scans of what people signed, without what they show. */
export const scansQuery = (event: EventId) =>
  queryOptions({
    queryKey: ["event", event, "sheet-scans"],
    queryFn: async ({ signal }) =>
      (await call<{ items: SheetScan[] }>(`/api/events/${event}/sheet-scans`, { signal })).items,
  });

export function addScan(event: EventId, session: SessionId, file: File, signal: AbortSignal): Promise<SheetScan> {
  const body = new FormData();
  body.set("session", session);
  body.set("file", file);
  return call<SheetScan>(`/api/events/${event}/sheet-scans`, { method: "POST", body, signal });
}

/** What a scan shows; who reads it and why is written down. */
export const readScan = (id: SheetScanId, reason: string) => fileOf(`/api/sheet-scans/${id}/readings`, { reason });

export const removeScan = async (id: SheetScanId) => {
  await answerTo(`/api/sheet-scans/${id}`, { method: "DELETE" });
};
