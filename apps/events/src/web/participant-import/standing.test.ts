import { ParticipationStatus, PersonId } from "@wps/model";
import type { ListColumns, ListContext } from "@wps/model/people";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Candidate, keyOf, SOMEBODY_ELSE } from "./candidate.ts";
import {
  type ImportDraft,
  isWorkedOn,
  NO_WORK,
  withCandidates,
  withCorrection,
  withDecision,
  withoutWrong,
  withRow,
} from "./draft.ts";
import { planOf, tallyOf, unknownOrganisations } from "./plan.ts";
import { readRow } from "./row.ts";
import { comesIn, isIn, isInTheWay, standingsOf, VIEWS, withLikely } from "./standing.ts";

const CONTEXT: ListContext = { day: "2027-05-11", organisations: [], provinces: [] };
const COLUMNS: ListColumns = ["name", "sex", "organisation", "phone"];
const person = (nth: number) => PersonId.parse(`00000000-0000-4000-8000-${`${nth}`.padStart(12, "0")}`);
const twin = (number: number, isLikely = true): Candidate => ({ kind: "row", number, isLikely, reasons: [] });
const known = (nth: number, isListed = false, isLikely = true): Candidate => ({
  kind: "person",
  isListed,
  of: {
    person: person(nth),
    name: { given: "Lan", order: "family-first" },
    profile: { sex: "woman" },
    probability: 0.9,
    isLikely,
    differences: [],
    reasons: [],
  },
});

function draftOf(
  cells: readonly (readonly string[])[],
  candidates: readonly (readonly [number, readonly Candidate[]])[] = [],
): ImportDraft {
  const rows = cells.map((row, at) => readRow({ number: at + 1, cells: row, section: undefined }, COLUMNS, CONTEXT));
  return { rows, candidates: new Map(candidates), ...NO_WORK };
}
const LAN = ["Nguyễn Thị Lan", "Nữ", "Sở Nội vụ", ""];
const kinds = (draft: ImportDraft) => [...standingsOf(draft).values()].map(({ kind }) => kind);
const plan = (draft: ImportDraft) => planOf(draft, standingsOf(draft), "confirmed");

describe("happy", () => {
  test("what is likely waits for a person, and nothing else does", () => {
    const draft = draftOf(
      [LAN, LAN, LAN, LAN],
      [
        [2, [twin(1)]],
        [3, [twin(1, false)]],
        [4, [known(1)]],
      ],
    );
    expect(kinds(draft)).toEqual(["new", "undecided", "new", "undecided"]);
    expect(kinds(withLikely(draft))).toEqual(["new", "twice", "new", "known"]);
  });

  test("two rows about one person come in once, with what either says", () => {
    const draft = draftOf(
      [
        ["Nguyễn Thị Lan", "", "", "0912345678"],
        ["Bà Nguyen Thi Lan", "Nữ", "Sở Nội vụ", "0987654321"],
      ],
      [[2, [twin(1)]]],
    );
    const { rows, numbers } = plan(withLikely(draft));
    expect(numbers).toEqual([1]);
    expect(rows[0]).toMatchObject({
      person: { name: { middle: "Thị", given: "Lan" }, contact: { phone: "+84912345678" } },
      profile: { sex: "woman", unit: "Sở Nội vụ" },
      status: "confirmed",
      entry: "imported",
    });
  });

  test("who is on record comes in as the person on record, and who is on the list does not come in", () => {
    const draft = withLikely(
      draftOf(
        [LAN, LAN],
        [
          [1, [known(1)]],
          [2, [known(2, true)]],
        ],
      ),
    );
    expect(kinds(draft)).toEqual(["known", "listed"]);
    expect(plan(draft).rows.map((row) => row.person)).toEqual([person(1)]);
  });

  test("the third of three rows about one person leads to the first", () => {
    const draft = withLikely(
      draftOf(
        [LAN, LAN, LAN],
        [
          [2, [twin(1)]],
          [3, [twin(2)]],
        ],
      ),
    );
    expect(standingsOf(draft).get(3)).toMatchObject({ kind: "twice", of: 1 });
  });

  test("what is put right is no refusal any more, and a decision about the former person is gone", () => {
    const draft = withDecision(draftOf([LAN, ["Trần An", "Nx"]], [[2, [twin(1)]]]), 2, keyOf(twin(1)));
    expect(kinds(draft)).toEqual(["new", "wrong"]);
    const right = withCorrection(draft, 2, { sex: "Nam" }, COLUMNS, CONTEXT);
    expect(kinds(right)).toEqual(["new", "undecided"]);
    expect(kinds(withCandidates(right, 2, new Map()))).toEqual(["new", "new"]);
    expect(isWorkedOn(right)).toBe(true);
  });

  test("rows are counted by what becomes of them", () => {
    const draft = draftOf([LAN, LAN, ["Trần An", "Nx"], ["Tổng cộng: 3"], []], [[2, [twin(1)]]]);
    const count = (one: ImportDraft) => tallyOf(one, standingsOf(one));
    expect(count(draft)).toMatchObject({ people: 3, coming: 1, undecided: 1, wrong: 1, nobody: 1 });
    expect(count(withLikely(withoutWrong(draft)))).toMatchObject({ people: 3, coming: 1, twice: 1, leftOut: 1 });
    expect(unknownOrganisations(draft)).toEqual([["Sở Nội vụ", 2]]);
  });
});

describe("error", () => {
  test("who was said to be the same as a row that is left out comes in after all", () => {
    const draft = withLikely(draftOf([LAN, LAN], [[2, [twin(1)]]]));
    expect(kinds(withRow(draft, 1, false))).toEqual(["left-out", "new"]);
    expect(kinds(withRow(withRow(draft, 1, false), 1, true))).toEqual(["new", "twice"]);
  });

  test("one person on record cannot be two rows", () => {
    const draft = withLikely(
      draftOf(
        [LAN, LAN],
        [
          [1, [known(1)]],
          [2, [known(1)]],
        ],
      ),
    );
    expect(standingsOf(draft).get(2)).toMatchObject({ kind: "claimed", by: 1 });
    expect(kinds(withDecision(draft, 2, SOMEBODY_ELSE))).toEqual(["known", "new"]);
  });

  test("whatever is decided, every row with somebody in it comes in, is named with a reason why not, or is in the way", () => {
    const row = fc.oneof(fc.constant(LAN), fc.constant(["", "Nữ"]), fc.constant(["Tổng cộng: 3"]), fc.constant([]));
    const pick = fc.record({ at: fc.nat(9), above: fc.nat(9), nth: fc.nat(3), isLikely: fc.boolean() });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 10 }),
        fc.array(pick, { maxLength: 12 }),
        fc.array(fc.record({ at: fc.nat(9), choice: fc.nat(4) }), { maxLength: 12 }),
        fc.constantFrom(...ParticipationStatus.options),
        (cells, picks, choices, status) => {
          const candidates = new Map<number, Candidate[]>();
          for (const { at, above, nth, isLikely } of picks) {
            const one = above < at ? twin(above + 1, isLikely) : known(nth, nth === 3, isLikely);
            candidates.set(at + 1, [...(candidates.get(at + 1) ?? []), one]);
          }
          let draft = draftOf(cells, [...candidates]);
          for (const { at, choice } of choices) {
            const one = candidates.get(at + 1)?.[choice];
            draft =
              choice === 4
                ? withRow(draft, at + 1, false)
                : withDecision(draft, at + 1, one ? keyOf(one) : SOMEBODY_ELSE);
          }
          const standings = standingsOf(draft);
          const { rows, numbers } = planOf(draft, standings, status);
          expect(numbers).toEqual(
            draft.rows.flatMap(({ number }) => {
              const standing = standings.get(number);
              return standing && comesIn(standing) ? [number] : [];
            }),
          );
          const ids = rows.flatMap(({ person: one }) => (typeof one === "string" ? [one] : []));
          expect(new Set(ids).size).toBe(ids.length);
          for (const { number } of draft.rows) {
            const standing = standings.get(number);
            if (standing?.kind !== "twice") continue;
            // Whoever it leads to is seen to: in the list, on the list already, or in the way of the import.
            const root = standings.get(standing.of);
            expect(root && (comesIn(root) || root.kind === "listed" || isInTheWay(root))).toBe(true);
          }
          for (const one of draft.rows) {
            const standing = standings.get(one.number);
            const views = standing ? VIEWS.filter((view) => isIn(view, one, standing)) : [];
            if (one.read.kind !== "empty") expect(views.some((view) => view !== "all" && view !== "look")).toBe(true);
          }
        },
      ),
    );
  });
});
