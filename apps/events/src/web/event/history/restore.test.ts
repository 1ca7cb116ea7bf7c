import { differencesOf, NewProgrammeEvent } from "@wps/model";
import { expect, it } from "vitest";
import { plannedEvent } from "../../../../test/planned-event.ts";
import { restored } from "./restore.ts";

const session = { id: "00000000-0000-4000-8000-000000000011", date: "2027-05-11" };
const version = plannedEvent({
  status: "postponed",
  statusReason: { vi: "Bão." },
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
