import { describe, expect, it } from "vitest";
import { commandOf, type Pressed } from "./commands.ts";

const press = (key: string, held: Partial<Pressed> = {}): Pressed => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});
const NOWHERE = { isEntry: false };
const AN_ENTRY = { isEntry: true };
const onDay = (day: string) => ({ day, isEntry: false });

describe("on a day", () => {
  it.each([
    ["ArrowLeft", "2027-03-01", "2027-02-28"],
    ["ArrowRight", "2027-03-31", "2027-04-01"],
    ["ArrowUp", "2027-03-15", "2027-03-08"],
    ["ArrowDown", "2027-03-29", "2027-04-05"],
    ["Home", "2027-03-17", "2027-03-15"],
    ["End", "2027-03-17", "2027-03-21"],
    ["PageUp", "2027-03-31", "2027-02-28"],
    ["PageDown", "2027-01-30", "2027-02-28"],
    ["PageDown", "2027-02-28", "2027-03-28"],
  ])("%s leads in the month from %s to %s", (key, from, to) => {
    expect(commandOf(press(key), onDay(from), "month")).toEqual({ kind: "go-to", day: to });
  });

  it("leads a week on in the week, and leaves it to the browser to go up and down", () => {
    expect(commandOf(press("PageDown"), onDay("2027-03-31"), "week")).toEqual({ kind: "go-to", day: "2027-04-07" });
    expect(commandOf(press("ArrowDown"), onDay("2027-03-31"), "week")).toBeUndefined();
  });

  it("Enter chooses it", () => {
    expect(commandOf(press("Enter"), onDay("2027-03-31"), "month")).toEqual({ kind: "choose", day: "2027-03-31" });
  });
});

describe("on an event", () => {
  it.each([press("m"), press("M"), press("ContextMenu"), press("F10", { shiftKey: true })])(
    "%o opens its menu",
    (key) => {
      expect(commandOf(key, AN_ENTRY, "month")).toEqual({ kind: "menu" });
      expect(commandOf(key, NOWHERE, "month")).toBeUndefined();
    },
  );

  it("leaves Enter and Tab to the browser", () => {
    for (const key of ["Enter", "Tab", "ArrowDown"]) expect(commandOf(press(key), AN_ENTRY, "month")).toBeUndefined();
  });
});

describe("anywhere in the calendar", () => {
  it.each([
    [press("PageUp"), "before"],
    [press("PageDown"), "after"],
    [press("t"), "today"],
    [press("n"), "create"],
    [press("?", { shiftKey: true }), "help"],
    [press("z", { ctrlKey: true }), "undo"],
    [press("z", { metaKey: true }), "undo"],
  ])("%o: %s", (key, kind) => {
    expect(commandOf(key, NOWHERE, "list")).toEqual({ kind });
  });

  it("leaves the shortcuts of the browser alone", () => {
    for (const key of ["t", "n", "m", "y"])
      expect(commandOf(press(key, { ctrlKey: true }), AN_ENTRY, "list")).toBeUndefined();
    expect(commandOf(press("z", { ctrlKey: true, shiftKey: true }), NOWHERE, "list")).toBeUndefined();
  });
});
