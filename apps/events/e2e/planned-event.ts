import type { APIRequestContext } from "@playwright/test";
import { enteredOf, NewProgrammeEvent, ProgrammeEvent } from "@wps/model";

/** A training course of two days, planned and published, for a journey to work on. */
const PLANNED = NewProgrammeEvent.parse({
  kind: "training",
  title: { vi: "Tập huấn về đối thoại", en: "Training on dialogue" },
  titleBasis: "described",
  dates: { precision: "day", start: "2027-05-11", end: "2027-05-12", basis: "stated" },
  timeZone: "Asia/Ho_Chi_Minh",
  format: "in-person",
  place: { status: "known", name: { vi: "Hà Nội", en: "Hà Nội" }, basis: "stated" },
  organisations: [{ organisation: "vwu", role: "lead", basis: "stated" }],
  taskLinks: [],
  headcounts: { status: "not-given" },
  funding: { status: "not-given" },
  outcomes: { status: "not-given" },
  expected: { count: { kind: "exact", value: 40 }, women: { kind: "unknown" } },
  deviations: [],
  status: "planned",
  publication: "published",
  sensitivity: "open",
  variants: [],
  sources: [],
  sessions: [],
});

/** Enters such an event, with some parts otherwise. */
export async function planEvent(request: APIRequestContext, part: Partial<NewProgrammeEvent>): Promise<ProgrammeEvent> {
  const answer = await request.post("/api/events", { data: { ...PLANNED, ...part } });
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
