import { EventId, ParticipationId } from "@wps/model";
import { describe, expect, it } from "vitest";
import type { Clash } from "../contract/clashes.ts";
import { groupsOf, sayStretch } from "./clash-groups.ts";

const id = "439c044e-b44b-4821-8672-2662705f45ac";
const told = { status: "told", id: EventId.parse(id), title: { vi: "Hội thảo" } } as const;
const clash = (day: string, other: Clash["others"][number], row = 1): Clash => ({
  kind: "trainer",
  level: "hard",
  taken: { is: "person", participation: ParticipationId.parse(id), row },
  why: { code: "taken-twice" },
  doubts: [],
  sessions: [0],
  others: [other],
  from: `${day}T01:30:00.000Z`,
  until: `${day}T04:30:00.000Z`,
});

describe("groupsOf", () => {
  it("makes one line of the same person at the same other event, with each time", () => {
    const groups = groupsOf([clash("2026-12-07", told), clash("2026-12-08", told), clash("2026-12-07", told, 2)]);
    expect(groups.map(({ times }) => times.length)).toEqual([2, 1]);
  });

  it("takes no two events for one that are both withheld", () => {
    const hidden = { status: "withheld" } as const;
    expect(groupsOf([clash("2026-12-07", hidden), clash("2026-12-08", hidden)])).toHaveLength(2);
  });
});

describe("sayStretch", () => {
  const say = (from: string, until: string, zone = "Asia/Ho_Chi_Minh") =>
    sayStretch({ from, until }, zone, "vi", "cả ngày");

  it("says hours of a day in the zone of the event", () => {
    expect(say("2026-12-07T01:30:00.000Z", "2026-12-07T04:30:00.000Z")).toBe("7/12/2026, 08:30–11:30");
    expect(say("2026-12-07T01:30:00.000Z", "2026-12-07T04:30:00.000Z", "Europe/Zurich")).toBe("7/12/2026, 02:30–05:30");
  });

  it("says whole days, and hours over midnight", () => {
    expect(say("2026-12-06T17:00:00.000Z", "2026-12-08T17:00:00.000Z")).toBe("7–8/12/2026 (cả ngày)");
    expect(say("2026-12-07T15:00:00.000Z", "2026-12-07T18:00:00.000Z")).toBe("7/12/2026, 22:00 – 8/12/2026, 01:00");
  });
});
