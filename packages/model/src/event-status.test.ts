import { describe, expect, it } from "vitest";
import { booksRooms, capabilityOfMove, EVENT_STATUSES, EventStatus, movesFrom, needsReason } from "./event-status.js";

const moves = EventStatus.options.flatMap((from) => movesFrom(from).map((to) => ({ from, to })));

describe("movesFrom", () => {
  it("leads from an idea to a verified report, the way on first", () => {
    const way: EventStatus[] = ["idea"];
    for (let next = movesFrom("idea")[0]; next !== undefined && !way.includes(next); next = movesFrom(next)[0]) {
      way.push(next);
    }
    expect(way).toEqual(["idea", "planned", "approved", "confirmed", "held", "reported", "verified"]);
  });

  it("knows a way back for every move", () => {
    expect(moves.filter(({ from, to }) => !movesFrom(to).includes(from))).toEqual([]);
  });

  it("never stands still, and calls off only what has not been held", () => {
    expect(moves.filter(({ from, to }) => from === to)).toEqual([]);
    const calledOff = moves.filter(({ from, to }) => needsReason(to) && !needsReason(from)).map(({ from }) => from);
    expect(new Set(calledOff)).toEqual(new Set(["idea", "planned", "approved", "confirmed"]));
  });
});

describe("capabilityOfMove", () => {
  it("leaves verifying, and taking it back, to verifiers", () => {
    const verifying = moves.filter(({ from, to }) => capabilityOfMove(from, to) === "event:verify");
    expect(verifying).toEqual([
      { from: "reported", to: "verified" },
      { from: "verified", to: "reported" },
    ]);
  });
});

describe("booksRooms", () => {
  it("takes rooms from the plan on, and gives them back when it is called off", () => {
    expect(EVENT_STATUSES.filter((status) => !booksRooms(status))).toEqual(["idea", "postponed", "cancelled"]);
  });
});
