import { Contribution, NewContribution } from "@wps/model";
import { describe, expect, it } from "vitest";
import { ITEM, itemAt } from "../../../test/contributions.ts";
import { blankDraft, ContributionDraft, fromDraft, newSource, toDraft } from "./draft.ts";
import { issuesOf } from "./issues.ts";

const asSent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("toDraft and fromDraft", () => {
  it.each([
    ["a wording that rests on some of its sources", ITEM],
    [
      "a clause that is only known to exist",
      itemAt("II.3.đ", { text: { status: "missing", note: { en: "In the list." } } }),
    ],
    ["a clause at the top", itemAt("III", { kind: "part", shortTitle: { en: "Implementation" } })],
    ["a wording that breaks off", itemAt("M.4", { kind: "purpose", numbering: { status: "seen" } })],
  ])("lose nothing of %s", (_, contribution) => {
    expect(asSent(fromDraft(toDraft(contribution)))).toEqual(asSent(contribution));
    expect(NewContribution.parse(fromDraft(toDraft(contribution)))).toEqual(contribution);
    const stored = ContributionDraft.parse(asSent(toDraft(contribution)));
    expect(asSent(fromDraft(stored))).toEqual(asSent(contribution));
  });

  it("finds the parent in the code, however the code was typed", () => {
    const decomposed = { ...toDraft(ITEM), code: ` ${"II.3.đ".normalize("NFD")} ` };
    expect(fromDraft(decomposed).clause).toMatchObject({ code: "II.3.đ", parent: "II.3" });
  });

  it("keep a wording that is not saved while only the existence is known", () => {
    const draft = { ...toDraft(ITEM), status: "missing" } as const;
    expect(fromDraft(draft).clause.text).not.toHaveProperty("wording");
    expect(fromDraft({ ...draft, status: "official" })).toEqual(fromDraft(toDraft(ITEM)));
  });
});

describe("newSource", () => {
  it("takes the first free key and row", () => {
    const [first, second] = toDraft(ITEM).sources;
    if (first === undefined || second === undefined) throw new Error("the sample has two sources");
    expect(newSource([first, second])).toMatchObject({ key: "s3", row: 2 });
    expect(newSource([second])).toMatchObject({ key: "s3", row: 2 });
    expect(newSource([])).toMatchObject({ key: "s1", row: 0 });
  });
});

describe("issuesOf", () => {
  const texts = (changes: Partial<ContributionDraft>) =>
    issuesOf({ ...toDraft(ITEM), ...changes }).map(({ path, text }) => `${path}: ${text}`);

  it("has nothing to say against a good draft", () => {
    expect(texts({})).toEqual([]);
  });

  it("names what a blank draft lacks, field by field", () => {
    expect(issuesOf(blankDraft({})).map(({ path, text }) => `${path}: ${text}`)).toEqual([
      "programme: chooseProgramme",
      "code: giveCode",
      "kind: chooseKind",
      "shortTitle: giveTitle",
      "status: chooseStatus",
      "numbering: sayNumbering",
      "sources.0.citation: giveCitation",
      "contributor: giveContributor",
    ]);
  });

  it.each<[Partial<ContributionDraft>, string[]]>([
    [{ code: "II.3.f" }, ["code: noSuchLetter"]],
    [{ code: "II.3." }, ["code: giveCode"]],
    [{ complete: "" }, ["complete: sayComplete"]],
    [{ shortTitle: { vi: "", en: "" } }, ["shortTitle: giveTitle"]],
    [{ shortTitle: { vi: "", en: "" }, status: "missing" }, []],
    [{ sources: [] }, ["cited: citeSource", "sources: giveSource"]],
    [{ sources: toDraft(ITEM).sources.map((source) => ({ ...source, cited: false })) }, ["cited: citeSource"]],
    [
      { sources: toDraft(ITEM).sources.map((source) => ({ ...source, url: "example.org" })) },
      ["sources.0.url: giveUrl", "sources.1.url: giveUrl"],
    ],
    [{ wording: { vi: "x".repeat(4001), en: "" } }, ["wording.vi: tooLong"]],
    [{ note: { vi: "a\u0007", en: "" } }, ["note.vi: notValid"]],
  ])("%j", (changes, expected) => {
    expect(texts(changes)).toEqual(expected);
  });
});

it("the samples are contributions", () => {
  const dated = { ...ITEM, date: "2026-11-22", against: { edition: "2026-11-21" } };
  expect(Contribution.safeParse(dated).success).toBe(true);
});
