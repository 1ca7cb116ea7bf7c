import { EventSummary } from "@wps/model";

type Parts = Partial<Pick<EventSummary, "dates" | "timeZone" | "status" | "publication">> & {
  readonly sessions?: readonly { date: string; hours?: { start: string; end: string } }[];
};

/** A workshop of two days, for the tests; its sessions get identifiers that end in 1, 2, 3 … */
export function sampleEvent({ sessions = [], ...parts }: Parts = {}): EventSummary {
  return EventSummary.parse({
    id: "00000000-0000-4000-8000-000000000000",
    origin: "organiser",
    kind: "workshop",
    title: { vi: "Hội thảo" },
    dates: { precision: "day", start: "2025-02-20", end: "2025-02-21", basis: "stated" },
    timeZone: "Asia/Ho_Chi_Minh",
    format: "in-person",
    place: { status: "not-given" },
    status: "held",
    publication: "published",
    sensitivity: "open",
    organisations: [],
    taskLinks: [],
    funders: [],
    revision: 1,
    ...parts,
    sessions: sessions.map((session, index) => ({ id: `00000000-0000-4000-8000-00000000000${index + 1}`, ...session })),
  });
}
