import { EventId } from "@wps/model";
import { afterEach, describe, expect, it, vi } from "vitest";
import { dropWork, keepWork } from "../kept-work.ts";
import { blankDraft } from "./draft.ts";
import { draftPlace, storedDraft } from "./stored-draft.ts";

/** The browser's store, which Node lacks. */
function browser(store: Pick<Storage, "getItem" | "setItem" | "removeItem">) {
  vi.stubGlobal("localStorage", store);
}

function roomy() {
  const entries = new Map<string, string>();
  browser({
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
  });
  return entries;
}

const base = blankDraft({ date: "2027-05-11" });
const work = { base, draft: { ...base, title: { vi: "Nháp", en: "" } } };
const id = EventId.parse("00000000-0000-4000-8000-000000000001");

afterEach(() => vi.unstubAllGlobals());

describe("storedDraft", () => {
  it("gives back what was kept, for each event its own", () => {
    roomy();
    expect(keepWork(draftPlace(undefined), work)).toBe(true);
    expect(keepWork(draftPlace(id), { ...work, revision: 3 })).toBe(true);
    expect(storedDraft(undefined)).toEqual({ ...work, savedAt: expect.stringMatching(/^20/) });
    expect(storedDraft(id)?.revision).toBe(3);
    dropWork(draftPlace(undefined));
    expect(storedDraft(undefined)).toBeUndefined();
    expect(storedDraft(id)).toBeDefined();
  });

  it.each(["", "{", "null", '{"savedAt":"2027-01-01T08:00:00.000Z"}'])("takes %o for no draft", (text) => {
    const entries = roomy();
    keepWork(draftPlace(id), work);
    for (const key of entries.keys()) entries.set(key, text);
    expect(storedDraft(id)).toBeUndefined();
  });

  it("says so when the browser has no room", () => {
    browser({
      getItem: () => null,
      setItem: () => {
        throw new DOMException("full", "QuotaExceededError");
      },
      removeItem: () => undefined,
    });
    expect(keepWork(draftPlace(id), work)).toBe(false);
  });
});
