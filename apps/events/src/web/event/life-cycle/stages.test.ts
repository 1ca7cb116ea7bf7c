import { AccountId, type EventStatus } from "@wps/model";
import { describe, expect, it } from "vitest";
import type { EventHistory } from "../../../contract/history.ts";
import { stagesOf } from "./stages.ts";

type Version = EventHistory["items"][number];

const account = AccountId.parse("00000000-0000-4000-8000-000000000001");
const by = { status: "account", account, name: "Trần Văn Tổ" } as const;

/** Versions in these states, the newest first, a day apart. */
const versions = (...statuses: EventStatus[]): Version[] =>
  statuses.map((status, index) => {
    const revision = statuses.length - index;
    return { revision, at: `2026-11-0${revision}T01:00:00.000Z`, by, status, parts: ["status"] };
  });
const states = (status: EventStatus, history: readonly Version[] = []) =>
  stagesOf(status, history).map(({ state }) => state[0]);
const reached = (status: EventStatus, history: readonly Version[]) =>
  stagesOf(status, history).flatMap((stage) => (stage.reached ? [[stage.status, stage.reached.revision]] : []));

describe("stagesOf", () => {
  it("has done what lies before the present step", () => {
    expect(states("idea")).toEqual(["c", "a", "a", "a", "a", "a", "a"]);
    expect(states("held")).toEqual(["d", "d", "d", "d", "c", "a", "a"]);
    expect(states("verified")).toEqual(["d", "d", "d", "d", "d", "d", "c"]);
  });

  it("keeps of a cancelled event how far it had come, where that is known", () => {
    expect(states("cancelled")).toEqual(["a", "a", "a", "a", "a", "a", "a"]);
    expect(states("cancelled", versions("cancelled", "postponed", "approved", "planned"))).toEqual([
      ...["d", "d", "d"],
      ...["a", "a", "a", "a"],
    ]);
  });

  it("says when each step was taken last, and nothing of a step that was taken back", () => {
    expect(reached("approved", versions("approved", "approved", "planned", "approved", "planned"))).toEqual([
      ["planned", 3],
      ["approved", 4],
    ]);
    expect(reached("planned", versions("planned", "approved", "planned"))).toEqual([["planned", 3]]);
  });

  it("takes the day on which the past was entered for no step", () => {
    expect(reached("held", versions("held"))).toEqual([]);
    expect(reached("reported", versions("reported", "held"))).toEqual([["reported", 2]]);
    const record = versions("planned").map((version) => ({ ...version, by: { status: "record" } as const }));
    expect(reached("planned", record)).toEqual([]);
  });
});
