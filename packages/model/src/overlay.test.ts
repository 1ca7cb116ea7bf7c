import fc from "fast-check";
import { describe, expect, it } from "vitest";
import sample from "../fixtures/contributions/sample.json" with { type: "json" };
import { nationalActionProgramme as nap } from "./catalogue/index.js";
import { type Clause, ClauseKind, compareClauses, TextStatus } from "./clause.js";
import { parentOf } from "./clause-place.js";
import { Contribution } from "./contribution.js";
import { narrows, overlay } from "./overlay.js";
import { Programme } from "./programme.js";

const base = Contribution.parse(sample);
const MISSING = { status: "missing" } as const;

/** A contribution to a clause: what is not said is as in the sample. */
function to(code: string, clause: Partial<Clause> = {}, more: Partial<Contribution> = {}): Contribution {
  return { ...base, ...more, clause: { ...base.clause, code, parent: parentOf(code), ...clause } };
}

/** A catalogue in which some wordings have not been found. */
const withMissing: Programme = {
  ...nap,
  clauses: nap.clauses.map((clause) => (/^II\.2\.[ab]$/.test(clause.code) ? { ...clause, text: MISSING } : clause)),
};

const fatesOf = (programme: Programme, contributions: readonly Contribution[]) =>
  overlay(programme, contributions).judged.map(({ fate }) => fate.status);
const clauseOf = (programme: Programme, code: string) => programme.clauses.find((clause) => clause.code === code);

describe("overlay", () => {
  it("adds a clause in its legal place, with its sources under keys of its own", () => {
    const { programme, judged } = overlay(nap, [to("II.2.h"), to("II.3.đ")]);
    expect(judged.map(({ fate }) => fate)).toEqual([{ status: "added" }, { status: "added" }]);
    expect(judged.map(({ sourceKeys }) => sourceKeys)).toEqual([["c-ii-2-h-1"], ["c-ii-3-z-1"]]);
    const codes = programme.clauses.map(({ code }) => code);
    expect(codes).toEqual(codes.toSorted(compareClauses));
    expect(clauseOf(programme, "II.2.h")?.text).toMatchObject({ status: "official", sources: ["c-ii-2-h-1"] });
    expect(programme.sources.slice(nap.sources.length)).toEqual([
      { key: "c-ii-2-h-1", citation: "Văn bản mẫu để thử" },
      { key: "c-ii-3-z-1", citation: "Văn bản mẫu để thử" },
    ]);
  });

  it("adds what stands below an added clause, whichever comes first", () => {
    const part = to("III", { kind: "part" });
    const section = to("III.1", { kind: "section" });
    expect(fatesOf(nap, [section, part])).toEqual(["added", "added"]);
    expect(fatesOf(nap, [section])).toEqual(["misplaced"]);
  });

  it("gives a missing wording its words and leaves the rest of the published row alone", () => {
    const title = { shortTitle: { vi: "Tên khác" }, numbering: { status: "inferred" } } as const;
    const { programme, judged } = overlay(withMissing, [to("II.2.a", title)]);
    expect(judged[0]?.fate).toEqual({ status: "filled", with: "published" });
    expect(clauseOf(programme, "II.2.a")).toEqual({
      ...clauseOf(withMissing, "II.2.a"),
      text: { ...base.clause.text, sources: ["c-ii-2-a-1"] },
    });
  });

  it("never puts its words in the place of published ones", () => {
    const { programme, judged } = overlay(nap, [to("II.2.a"), to("II.1.c"), to("II.1.b")]);
    expect(judged.map(({ fate }) => fate.status)).toEqual(["beside", "beside", "conflict"]);
    expect(programme).toEqual(nap);
  });

  it("holds what stands beside a published row against the rest that does", () => {
    const text = { status: "official", wording: { vi: "Khác" }, complete: true, sources: ["s1"] } as const;
    const others = to("II.2.a", { text }, { date: "2026-11-24" });
    const same = to("II.2.a", {}, { date: "2026-11-25", contributor: "Người khác" });
    const { programme, judged } = overlay(nap, [others, same, to("II.2.a")]);
    expect(judged.map(({ fate }) => fate)).toEqual([
      { status: "conflict", with: "contribution", over: "wording" },
      { status: "agrees", with: "contribution" },
      { status: "beside", with: "published" },
    ]);
    expect(programme).toEqual(nap);
  });

  it("lets the first of several stand, whatever order they are handed in", () => {
    const known = to("II.3.a", { text: MISSING });
    const words = to("II.3.a", {}, { date: "2026-11-23" });
    const text = { status: "official", wording: { vi: "Khác" }, complete: true, sources: ["s1"] } as const;
    const others = to("II.3.a", { text }, { date: "2026-11-24" });
    const same = to("II.3.a", {}, { date: "2026-11-25", contributor: "Người khác" });
    const { programme, judged } = overlay(nap, [same, others, words, known]);
    expect(judged.map(({ fate }) => fate)).toEqual([
      { status: "agrees", with: "contribution" },
      { status: "conflict", with: "contribution", over: "wording" },
      { status: "filled", with: "contribution" },
      { status: "added" },
    ]);
    expect(clauseOf(programme, "II.3.a")?.text).toMatchObject({ sources: ["c-ii-3-a-2"] });
  });

  it("tells that the catalogue has changed since", () => {
    const clause = clauseOf(nap, "II.2.a");
    const changed = (against: Contribution["against"]) =>
      overlay(nap, [to("II.2.a", {}, { against })]).judged[0]?.publishedChanged;
    expect(changed({ edition: "2026-11-21", clause })).toBe(false);
    expect(changed({ edition: "2026-11-21" })).toBe(true);
    expect(changed({ edition: "2026-11-21", clause: clause && { ...clause, text: MISSING } })).toBe(true);
    expect(overlay(nap, [to("II.3.a")]).judged[0]?.publishedChanged).toBe(false);
  });

  it("has no place for what belongs to another programme", () => {
    const other = { ...base, programme: "molisa-vwu-2019-2022" };
    expect(overlay(nap, [other]).judged[0]?.fate).toEqual({ status: "misplaced", because: "no-programme" });
  });

  it("says which gaps are narrowed, and keeps them open", () => {
    const { narrowed, programme } = overlay(nap, [
      to("II.3.b"),
      to("II.3.a"),
      to("II.2.h"),
      to("III", { kind: "part" }),
      to("II.2.a"),
    ]);
    expect(narrowed.map(({ gap, by }) => `${gap.parent ?? "-"} ${gap.after ?? "-"}: ${by}`)).toEqual([
      "II.2 II.2.g: II.2.h",
      "II.3 -: II.3.a,II.3.b",
      "- II: III",
      "- II: III",
      "- II: III",
    ]);
    expect(programme.gaps).toBe(nap.gaps);
  });

  it("avoids keys that are taken", () => {
    const sources = [...nap.sources, { key: "c-ii-3-a-1", citation: "Có sẵn" }];
    const two = [...base.sources, { key: "lawnet", citation: "Bản in" }];
    const { programme } = overlay({ ...nap, sources }, [to("II.3.a", {}, { sources: two })]);
    expect(programme.sources.slice(-2).map(({ key }) => key)).toEqual(["c-ii-3-a-2", "c-ii-3-a-3"]);
  });
});

describe("narrows", () => {
  it.each([
    ["II.2.h", { parent: "II.2", after: "II.2.g" }, true],
    ["II.2.e", { parent: "II.2", after: "II.2.g" }, false],
    ["II.3.a", { parent: "II.3" }, true],
    ["II.3.a.1", { parent: "II.3" }, false],
    ["III", { after: "II" }, true],
    ["M.1", { after: "II" }, false],
    ["III", {}, false],
  ])("%s closes some of %j: %s", (code, gap, expected) => {
    expect(narrows(code, gap)).toBe(expected);
  });
});

describe("any contributions", () => {
  const codes = ["I", "I.2.a", "I.2.a.2", "II.1.c", "II.2.a", "II.2.đ", "II.3.a", "II.3.đ", "II.3.a.1", "II.9.a"];
  const text = fc.oneof(
    fc.constant(MISSING),
    fc.record({
      status: fc.constantFrom(...TextStatus.exclude(["missing"]).options),
      wording: fc.constantFrom({ vi: "Một" }, { vi: "Hai", en: "Two" }, { en: "One" }),
      complete: fc.boolean(),
      sources: fc.constant(["s1"]),
    }),
  );
  const usualKind = (code: string): ClauseKind =>
    clauseOf(nap, code)?.kind ?? (code.startsWith("II.") ? "task" : code.startsWith("I.") ? "sub-target" : "part");
  const contribution = fc
    .record({
      code: fc.constantFrom(...codes, "III", "III.1", "III.1.a", "M.1"),
      kind: fc.option(fc.constantFrom(...ClauseKind.options), { freq: 4 }),
      text,
      sources: fc.constantFrom(
        [{ key: "s1", citation: "A" }],
        [
          { key: "lawnet", citation: "B" },
          { key: "s1", citation: "C" },
        ],
      ),
      date: fc.constantFrom("2026-11-22", "2026-11-23"),
      contributor: fc.constantFrom("An", "Bình"),
      against: fc.constantFrom("I", "II.2.a", "II.3.a"),
    })
    .map(({ code, kind, text, sources, date, contributor, against }) => {
      const clause = against === code ? clauseOf(nap, code) : undefined;
      return Contribution.parse(
        to(
          code,
          { kind: kind ?? usualKind(code), text },
          {
            sources,
            date,
            contributor,
            against: { edition: "2026-11-21", ...(clause && { clause }) },
          },
        ),
      );
    });
  const given = fc.tuple(fc.constantFrom(nap, withMissing), fc.array(contribution, { maxLength: 12 }));
  const holds = (property: (published: Programme, contributions: Contribution[]) => void) =>
    fc.assert(fc.property(given, ([published, contributions]) => property(published, contributions)));

  it("leave every published row as it is, but for a wording that was missing", () => {
    holds((published, contributions) => {
      const before = structuredClone(published);
      const { programme } = overlay(published, contributions);
      expect(published).toEqual(before);
      for (const row of published.clauses) {
        const now = clauseOf(programme, row.code);
        if (row.text.status === "missing") expect({ ...now, text: MISSING }).toEqual(row);
        else expect(now).toEqual(row);
      }
      expect(programme.sources.slice(0, published.sources.length)).toEqual(published.sources);
      expect({ ...programme, clauses: [], sources: [] }).toEqual({ ...published, clauses: [], sources: [] });
    });
  });

  it("make what the Programme schema accepts", () => {
    holds((published, contributions) => {
      const { programme } = overlay(published, contributions);
      expect(Programme.parse(programme)).toEqual(programme);
    });
  });

  it("change nothing more when they are laid over once more", () => {
    holds((published, contributions) => {
      const { programme } = overlay(published, contributions);
      expect(overlay(programme, contributions).programme).toEqual(programme);
    });
  });

  it("have each one fate, which does not hang on the order in which they come", () => {
    fc.assert(
      fc.property(
        given.chain(([published, all]) =>
          fc.tuple(fc.constant(published), fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([published, contributions, shuffled]) => {
          const one = overlay(published, contributions);
          const other = overlay(published, shuffled);
          expect(other.programme).toEqual(one.programme);
          expect(other.narrowed).toEqual(one.narrowed);
          expect(one.judged.map((entry) => entry.contribution)).toEqual(contributions);
          const told = (judged: typeof one.judged) => judged.map((entry) => JSON.stringify(entry)).sort();
          expect(told(other.judged)).toEqual(told(one.judged));
        },
      ),
    );
  });

  it("never stand beside one row in words that differ and are known equally well", () => {
    holds((published, contributions) => {
      const beside = overlay(published, contributions)
        .judged.filter(({ fate }) => fate.status === "beside")
        .flatMap(({ contribution: { clause } }) =>
          clause.text.status === "missing" ? [] : [{ code: clause.code, ...clause.text }],
        );
      const claims = beside.flatMap(({ code, status, complete, wording }) =>
        wording.vi === undefined ? [] : [`${code} ${status} ${complete}`],
      );
      expect(new Set(claims).size).toBe(claims.length);
    });
  });

  it("are in the programme where they were added or filled in, and nowhere else", () => {
    holds((published, contributions) => {
      const { programme, judged } = overlay(published, contributions);
      const taken = judged.filter(({ fate }) => fate.status === "added" || fate.status === "filled");
      const added = judged.filter(({ fate }) => fate.status === "added").map((entry) => entry.contribution.clause.code);
      expect(programme.clauses.length - published.clauses.length).toBe(added.length);
      expect(programme.sources.length - published.sources.length).toBe(
        taken.flatMap((entry) => entry.contribution.sources).length,
      );
      for (const code of added) expect(clauseOf(programme, code)?.kind).toBeDefined();
      const keys = new Set(programme.sources.map(({ key }) => key));
      for (const { fate, sourceKeys, contribution } of judged) {
        expect(sourceKeys.length).toBe(
          fate.status === "added" || fate.status === "filled" ? contribution.sources.length : 0,
        );
        for (const key of sourceKeys) expect(keys).toContain(key);
      }
    });
  });
});
