import { AccountId, type Actor, EventStatus } from "@wps/model";
import { describe, expect, it } from "vitest";
import { whyFixed } from "./fixed.ts";
import { sampleEvent } from "./sample-event.ts";

const account = AccountId.parse("00000000-0000-4000-8000-0000000000aa");
const admin: Actor = { role: "admin", account, organisations: [] };

describe("whyFixed", () => {
  it("lets move what has not taken place and still may", () => {
    const movable = EventStatus.options.filter((status) => whyFixed(admin, sampleEvent({ status })) === undefined);
    expect(movable).toEqual(["idea", "planned", "approved", "confirmed", "postponed"]);
  });

  it("says why the others stay", () => {
    expect(whyFixed(admin, sampleEvent({ status: "verified" }))).toBe("taken-place");
    expect(whyFixed(admin, sampleEvent({ status: "cancelled" }))).toBe("cancelled");
    const dates = { precision: "month", start: "2027-03-01", end: "2027-03-31", basis: "stated" } as const;
    expect(whyFixed(admin, sampleEvent({ status: "planned", dates }))).toBe("undated");
  });

  it("asks who is asking first", () => {
    const event = sampleEvent({ status: "planned" });
    for (const actor of [{ role: "public" }, { ...admin, role: "verifier" }, { ...admin, role: "organiser" }] as const)
      expect(whyFixed(actor, event)).toBe("not-allowed");
  });
});
