import { differencesOf, NewProgrammeEvent } from "@wps/model";
import { expect, it } from "vitest";
import { restored } from "./restore.ts";

const session = { id: "00000000-0000-4000-8000-000000000011", date: "2027-03-15" };
const version = NewProgrammeEvent.parse({
  kind: "training",
  title: { vi: "Tập huấn" },
  titleBasis: "described",
  dates: { precision: "day", start: "2027-03-15", end: "2027-03-16", basis: "stated" },
  timeZone: "Asia/Ho_Chi_Minh",
  format: "in-person",
  place: { status: "not-given" },
  organisations: [{ organisation: "mps", role: "lead", basis: "stated" }],
  taskLinks: [],
  headcounts: { status: "not-given" },
  funding: { status: "not-given" },
  outcomes: { status: "not-given" },
  deviations: [],
  status: "postponed",
  statusReason: { vi: "Bão." },
  publication: "published",
  sensitivity: "open",
  variants: [],
  sources: [],
  sessions: [session],
});
const { statusReason: _, ...onItsWay } = version;

it("brings back what the event said, and leaves where it stands and who sees it", () => {
  const seen = { publication: "draft", sensitivity: "sensitive" } as const;
  const now: NewProgrammeEvent = { ...onItsWay, ...seen, title: { vi: "Khác" }, status: "confirmed" };
  const back = restored(now, version);
  expect(differencesOf(now, back).map(({ part }) => part)).toEqual(["title"]);
  expect(NewProgrammeEvent.safeParse(back).success).toBe(true);
});

it("keeps the reason of now", () => {
  const now: NewProgrammeEvent = { ...version, status: "cancelled", statusReason: { vi: "Hết kinh phí." } };
  expect(restored(now, version).statusReason).toEqual({ vi: "Hết kinh phí." });
});

it("enters a session anew that is gone, and keeps one that is there", () => {
  expect(restored(version, version).sessions).toEqual([session]);
  expect(restored({ ...version, sessions: [] }, version).sessions).toEqual([{ date: session.date }]);
});
