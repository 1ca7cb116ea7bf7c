import { describe, expect, it } from "vitest";
import { plannedEvent } from "../../../test/planned-event.ts";
import { collide, differencesIn, mergeDrafts, nameOf, type Piece } from "./collision.ts";
import { toDraft } from "./draft.ts";

const base = plannedEvent({
  title: { vi: "Tập huấn", en: "Training" },
  sessions: [{ id: "00000000-0000-4000-8000-000000000011", date: "2027-05-11" }],
});

const names = (pieces: readonly Piece[]) => pieces.map(nameOf);

describe("collide", () => {
  it("tells what only one of them changed from what both did", () => {
    const mine = { ...base, title: { vi: "Tập huấn A", en: "Training A" }, format: "online" as const };
    const theirs = { ...base, title: { vi: "Tập huấn B", en: "Training" }, kind: "forum" as const };
    const collision = collide(base, mine, theirs);
    expect(names(collision.contested)).toEqual(["title.vi"]);
    expect(names(collision.theirs)).toEqual(["kind"]);
    expect(names(collision.mine)).toEqual(["title.en", "format"]);
  });

  it("takes what both changed alike for agreed", () => {
    const same = { ...base, format: "online" as const };
    expect(collide(base, same, { ...same, kind: "forum" })).toEqual({
      contested: [],
      theirs: [{ part: "kind" }, { part: "format" }],
      mine: [],
    });
  });

  it("lets a summary that one of them wrote in each language merge by itself", () => {
    const { contested, theirs, mine } = collide(
      base,
      { ...base, summary: { vi: "Hai ngày." } },
      {
        ...base,
        summary: { en: "Two days." },
      },
    );
    expect([contested, names(theirs), names(mine)]).toEqual([[], ["summary.en"], ["summary.vi"]]);
  });
});

describe("mergeDrafts", () => {
  it("keeps what I typed, and takes the pieces of theirs that are named", () => {
    const mine = toDraft({ ...base, title: { vi: "Tập huấn A", en: "Training A" }, format: "online" });
    const theirs = toDraft({ ...base, title: { vi: "Tập huấn B", en: "B" }, status: "approved" });
    const merged = mergeDrafts(mine, theirs, [{ part: "status" }, { part: "title", language: "en" }]);
    expect(merged).toEqual({ ...mine, status: "approved", title: { vi: "Tập huấn A", en: "B" } });
  });

  it("keeps what stands in the form though it is not saved", () => {
    const mine = { ...toDraft(base), headcounts: { ...toDraft(base).headcounts, items: [] } };
    mine.cost = { status: "not-given", text: "120 triệu", currency: "VND" };
    expect(mergeDrafts(mine, toDraft({ ...base, kind: "forum" }), [{ part: "kind" }]).cost.text).toBe("120 triệu");
  });

  it("enters a session anew that they took away", () => {
    const mine = toDraft(base);
    mine.sessions = mine.sessions.map((session) => ({ ...session, start: "09:00", end: "10:00" }));
    const merged = mergeDrafts(mine, toDraft({ ...base, sessions: [] }), []);
    expect(merged.sessions).toMatchObject([{ start: "09:00" }]);
    expect(merged.sessions[0]).not.toHaveProperty("id");
  });

  it("is theirs altogether where I changed nothing", () => {
    const theirs = { ...base, kind: "forum" as const, summary: { en: "Two days." }, sessions: [] };
    const { theirs: pieces } = collide(base, base, theirs);
    expect(mergeDrafts(toDraft(base), toDraft(theirs), pieces)).toEqual(toDraft(theirs));
  });
});

describe("differencesIn", () => {
  it("shows of a text only the languages that are asked for", () => {
    const after = { ...base, title: { vi: "Tập huấn B", en: "B" }, format: "online" as const };
    expect(differencesIn([{ part: "title", language: "en" }], base, after)).toEqual([
      { part: "title", before: { en: "Training" }, after: { en: "B" } },
    ]);
    expect(differencesIn([{ part: "format" }], base, after)).toMatchObject([{ before: "in-person", after: "online" }]);
  });
});
