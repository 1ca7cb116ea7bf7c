import fc from "fast-check";
import { describe, expect, it } from "vitest";
import sample from "../fixtures/events/sample.json" with { type: "json" };
import { differencesOf, EventPart, isSame, listDifference } from "./difference.js";
import { enteredOf, NewProgrammeEvent, ProgrammeEvent } from "./event.js";

const event = enteredOf(ProgrammeEvent.parse(sample));

describe("EventPart", () => {
  it("names every part that somebody can enter", () => {
    expect(new Set(EventPart.options)).toEqual(new Set(Object.keys(NewProgrammeEvent.shape)));
  });
});

describe("differencesOf", () => {
  it("finds nothing between an event and itself, in whatever order its keys came back", () => {
    const turned = Object.fromEntries(Object.entries(structuredClone(event)).reverse());
    expect(differencesOf(event, NewProgrammeEvent.parse(turned))).toEqual([]);
  });

  it("gives a part as it was and as it became; absent is not given", () => {
    const budget = { status: "unknown" } as const;
    expect(differencesOf(event, { ...event, budget, format: "online" })).toEqual([
      { part: "format", before: event.format, after: "online" },
      { part: "budget", before: undefined, after: budget },
    ]);
  });

  it("sees another order of the sessions as a change", () => {
    expect(differencesOf(event, { ...event, sessions: event.sessions.toReversed() }).map(({ part }) => part)).toEqual([
      "sessions",
    ]);
  });
});

describe("listDifference", () => {
  it("takes entries that stand in both lists out of the account, each as often as it stands there", () => {
    const list = fc.array(fc.constantFrom("a", "b", "c"));
    fc.assert(
      fc.property(list, list, (before, after) => {
        const { removed, added } = listDifference(before, after);
        expect([...before, ...added].sort()).toEqual([...after, ...removed].sort());
        expect(removed.filter((item) => added.includes(item))).toEqual([]);
      }),
    );
  });
});

describe("isSame", () => {
  it("agrees with JSON, but for absent keys and the order of keys", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(isSame(a, structuredClone(a))).toBe(true);
        if (isSame(a, b)) expect(isSame(b, a)).toBe(true);
      }),
    );
    expect(isSame({ a: 1, b: undefined }, { a: 1 })).toBe(true);
    expect(isSame({ a: null }, {})).toBe(false);
    expect(isSame([], {})).toBe(false);
    expect(isSame(["a", "b"], ["b", "a"])).toBe(false);
  });
});
