import { EventId } from "@wps/model";
import { afterEach, describe, expect, it, vi } from "vitest";
import { dropWork, keepWork } from "../kept-work.ts";
import { blankDraft } from "./draft.ts";
import { newDraftPlace, storedDrafts } from "./stored-draft.ts";

/** The browser's store, which Node lacks. */
function browser(setItem?: Storage["setItem"]) {
  const entries = new Map<string, string>();
  const store: Pick<Storage, "length" | "key" | "getItem" | "setItem" | "removeItem"> = {
    get length() {
      return entries.size;
    },
    key: (index) => [...entries.keys()][index] ?? null,
    getItem: (key) => entries.get(key) ?? null,
    setItem: setItem ?? ((key, value) => void entries.set(key, value)),
    removeItem: (key) => void entries.delete(key),
  };
  vi.stubGlobal("localStorage", store);
  return entries;
}

const base = blankDraft({ date: "2027-05-11" });
const work = (title: string) => ({ base, draft: { ...base, title: { vi: title, en: "" } } });
const id = EventId.parse("00000000-0000-4000-8000-000000000001");
const other = EventId.parse("00000000-0000-4000-8000-000000000002");
const titles = (of: EventId | undefined) => storedDrafts(of).map(({ draft }) => draft.title.vi);

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("storedDrafts", () => {
  it("gives back what was kept, for each event its own", () => {
    browser();
    const place = newDraftPlace(id);
    expect(keepWork(place, { ...work("Nháp"), revision: 3 })).toBe(true);
    expect(storedDrafts(id)).toEqual([{ ...work("Nháp"), revision: 3, place, savedAt: expect.stringMatching(/^20/) }]);
    expect([titles(other), titles(undefined)]).toEqual([[], []]);
    dropWork(place);
    expect(titles(id)).toEqual([]);
  });

  it("keeps two new events in two windows apart, the latest first", () => {
    browser();
    vi.useFakeTimers({ now: new Date("2027-01-01T08:00:00Z") });
    keepWork(newDraftPlace(undefined), work("Thứ nhất"));
    vi.setSystemTime(new Date("2027-01-01T09:00:00Z"));
    keepWork(newDraftPlace(undefined), work("Thứ hai"));
    expect(titles(undefined)).toEqual(["Thứ hai", "Thứ nhất"]);
  });

  it.each(["", "{", "null", '{"savedAt":"2027-01-01T08:00:00.000Z"}'])("takes %o for no draft", (text) => {
    browser().set(newDraftPlace(id), text);
    expect(storedDrafts(id)).toEqual([]);
  });

  it("says so when the browser has no room", () => {
    browser(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    expect(keepWork(newDraftPlace(id), work("Nháp"))).toBe(false);
  });
});
