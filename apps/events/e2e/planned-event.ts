import type { APIRequestContext } from "@playwright/test";
import { enteredOf, type NewProgrammeEvent, ProgrammeEvent } from "@wps/model";
import { plannedEvent } from "../test/planned-event.ts";

/** What a reader sees of an event that is planned in some detail. */
const DETAIL: Partial<NewProgrammeEvent> = {
  place: { status: "known", name: { vi: "Hà Nội", en: "Hà Nội" }, basis: "stated" },
  expected: { count: { kind: "exact", value: 40 }, women: { kind: "unknown" } },
};

/** Enters a training course of two days, planned and published, for a journey to work on. */
export async function planEvent(request: APIRequestContext, part: Partial<NewProgrammeEvent>): Promise<ProgrammeEvent> {
  const answer = await request.post("/api/events", { data: plannedEvent({ ...DETAIL, ...part }) });
  return ProgrammeEvent.parse(await answer.json());
}

/** Changes parts of an event, as somebody else would meanwhile. */
export async function changeEvent(
  request: APIRequestContext,
  event: ProgrammeEvent,
  part: Partial<NewProgrammeEvent>,
): Promise<ProgrammeEvent> {
  const answer = await request.put(`/api/events/${event.id}`, {
    data: { ...enteredOf(event), ...part },
    headers: { "If-Match": `"${event.revision}"` },
  });
  return ProgrammeEvent.parse(await answer.json());
}
