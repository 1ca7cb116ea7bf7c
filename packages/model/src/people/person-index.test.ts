import { describe, expect, it } from "vitest";
import { chanceFrom } from "../../../../tools/bench/chance.js";
import { labelledPeople, type WrittenPerson } from "../../bench/people/labelled.js";
import type { PersonDescription } from "./person-description.js";
import { personIndex } from "./person-index.js";
import { readPersonName } from "./person-name.js";

type Known = Omit<PersonDescription, "name">;

function described(written: string, known: Known = {}): PersonDescription {
  const name = readPersonName(written);
  if (name === undefined) throw new Error(`${written} is no name`);
  return { ...known, name };
}

const SEED = 20_261_122;

const read = ({ written, is, ...known }: WrittenPerson) => ({ is, ...described(written, known) });

/** A record of some thousand people, so that frequent names are as frequent as they are. */
const record = labelledPeople(3_000, 0, chanceFrom(SEED)).record.map(read);

/** Those of some people on record who are suggested for a row, by number; likely ones with a mark. */
function suggested(people: readonly PersonDescription[], row: PersonDescription): string {
  const index = personIndex<PersonDescription>([...record, ...people]);
  const found = index.suggest(row).map(({ person, isLikely }) => `${people.indexOf(person)}${isLikely ? "!" : ""}`);
  return found.filter((one) => !one.startsWith("-1")).join(" ");
}

describe("hard cases", () => {
  const [ministry, union] = ["ministry-of-home-affairs", "womens-union"];
  const hoa1980 = described("Nguyễn Thị Hoa", { organisation: union, birthYear: 1980 });
  const hoa1991 = described("Nguyễn Thị Hoa", { organisation: union, birthYear: 1991 });
  const hoaWithTone = described("Nguyễn Thị Hòa", { organisation: union });
  const phone = ["+84912345678"];

  it.each<[string, readonly PersonDescription[], PersonDescription, string]>([
    [
      "two of one name are told apart by their birth",
      [hoa1980, hoa1991],
      described("Nguyễn Thị Hoa", { organisation: union, birthYear: 1991 }),
      "1!",
    ],
    [
      "without it neither of them is likely",
      [hoa1980, hoa1991],
      described("Nguyễn Thị Hoa", { organisation: union }),
      "0 1",
    ],
    ["a frequent name alone makes nobody likely", [hoa1980], described("Nguyễn Thị Hoa"), "0"],
    ["Hoa is not Hòa", [hoaWithTone], described("Nguyễn Thị Hoa", { organisation: union }), ""],
    [
      "without marks it may be either",
      [hoa1980, hoaWithTone],
      described("NGUYEN THI HOA", { organisation: union }),
      "0 1",
    ],
    ["a tone has two places", [hoaWithTone], described("Nguyễn Thị Hoà", { organisation: union }), "0!"],
    [
      "who changes work keeps the telephone",
      [described("Lê Thị Thu Hà", { organisation: ministry, contacts: phone })],
      described("Lê Thị Thu Hà", { organisation: union, contacts: phone }),
      "0!",
    ],
    [
      "of one the telephone is known and of the other the address: neither speaks against them",
      [described("Lê Thị Thu Hà", { organisation: ministry, contacts: ["ha@example.org"] })],
      described("Lê Thị Thu Hà", { organisation: ministry, contacts: phone }),
      "0!",
    ],
    [
      "a telephone is shared by two",
      [described("Lê Thị Thu Hà", { contacts: phone })],
      described("Trần Văn Nam", { contacts: phone }),
      "",
    ],
    ["a rare name speaks for itself", [described("Bế Ngọc Khuê")], described("KHUÊ BẾ NGỌC"), "0!"],
    [
      "a slip with the organisation and the year of birth",
      [described("Phạm Khánh Quỳnh", { organisation: union, birthYear: 1988 })],
      described("Phạm Khánh Quỳhn", { organisation: union, birthYear: 1988 }),
      "0!",
    ],
    [
      "initials with the organisation and the year of birth",
      [described("Phạm Khánh Quỳnh", { organisation: union, birthYear: 1988 })],
      described("P.K. Quỳnh", { organisation: union, birthYear: 1988 }),
      "0!",
    ],
    [
      "initials on record",
      [described("P.K. Quỳnh", { organisation: union, birthYear: 1988 })],
      described("Phạm Khánh Quỳnh", { organisation: union, birthYear: 1988 }),
      "0!",
    ],
    [
      "another sex speaks against it, though lists have slips",
      [described("Nguyễn Thanh Bình", { sex: "woman" })],
      described("Nguyễn Thanh Bình", { sex: "man" }),
      "0",
    ],
    [
      "a name of another people",
      [described("H'Hen Niê", { organisation: union })],
      described("H’Hen Nie", { organisation: union }),
      "0!",
    ],
    [
      "a title changes nothing",
      [described("Trần Thị Nguyệt Ánh")],
      described("PGS.TS. Trần Thị Nguyệt Ánh (online)"),
      "0!",
    ],
    ["one word is nobody", [hoa1980], described("Hoa", { organisation: union }), ""],
  ])("%s", (_, people, row, expected) => {
    expect(suggested(people, row)).toBe(expected);
  });

  it("a record of one, or of none, is a record too", () => {
    expect(personIndex([hoa1980]).suggest(hoa1980)[0]?.isLikely).toBe(true);
    expect(personIndex([]).suggest(hoa1980)).toEqual([]);
  });

  it("says why", () => {
    const [first] = personIndex([hoa1980]).suggest(
      described("NGUYEN THI HOA", { organisation: ministry, birthYear: 1980 }),
    );
    expect(first?.differences).toEqual(["marks"]);
    expect(first?.reasons.map(({ about, agrees, bits }) => [about, agrees, bits > 0])).toEqual([
      ["name", true, true],
      ["organisation", false, false],
      ["birth-year", true, true],
    ]);
  });
});

describe("rows of lists, half of them about people on record, half of these written otherwise", () => {
  const people = labelledPeople(10_000, 4_000, chanceFrom(SEED));
  const index = personIndex(people.record.map(read));
  const list = people.list.map(read);
  const found = list.map((row) => ({ row, best: index.suggest(row)[0] }));

  it("of those that are likely 98 in 100 are right, and 95 in 100 of all are found", () => {
    const proposed = found.filter(({ best }) => best?.isLikely);
    const right = proposed.filter(({ row, best }) => best?.person.is === row.is);
    const precision = right.length / proposed.length;
    const recall = right.length / list.filter(({ is }) => is !== undefined).length;
    process.stdout.write(`precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}\n`);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });

  it("a probability is what it says", () => {
    for (const [least, most] of [
      [0.2, 0.5],
      [0.5, 0.8],
      [0.8, 0.95],
      [0.95, 1.01],
    ] as const) {
      const those = found.filter(
        ({ best }) => best !== undefined && best.probability >= least && best.probability < most,
      );
      const right = those.filter(({ row, best }) => best?.person.is === row.is).length / those.length;
      expect(right).toBeGreaterThan(least - 0.1);
      expect(right).toBeLessThan(most + 0.25);
    }
  });
});

describe("others on record", () => {
  it("are found for somebody on record, who is not their own twin", () => {
    const [one, other] = [described("Nguyễn Thị Quỳnh Nhai"), described("Nguyen Thi Quynh Nhai")];
    const index = personIndex<PersonDescription>([...record, one, other]);
    expect(index.suggestOthers(one).map(({ person }) => person)).toEqual([other]);
    expect(index.suggestOthers(other).map(({ person }) => person)).toEqual([one]);
    expect(index.suggestOthers(one)[0]?.isLikely).toBe(true);
    expect(index.suggest(one)[0]?.person).toBe(one);
  });

  it("are as likely where somebody is on record three times", () => {
    const thrice = ["Tôn Nữ Quỳnh Nhai", "Ton Nu Quynh Nhai", "Tôn Nữ Quỳnh Nhai"].map((name) => described(name));
    const index = personIndex<PersonDescription>([...record, ...thrice]);
    for (const one of thrice) expect(index.suggestOthers(one).map(({ isLikely }) => isLikely)).toEqual([true, true]);
  });
});
