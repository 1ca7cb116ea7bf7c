import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { WrongRecord } from "./public-record.ts";
import { readPublicRecord } from "./read.ts";

const good = JSON.parse(await readFile(new URL("../../../record/public-record.json", import.meta.url), "utf8"));

type Row = Record<string, unknown>;

/** The shipped record with the named rows changed. */
function spoilt(changes: Record<string, (row: Row) => unknown>) {
  const change = (name: unknown, row: Row) => (typeof name === "string" ? (changes[name]?.(row) ?? row) : row);
  return {
    ...good,
    organisations: good.organisations.map((row: Row) => change(row.id, row)),
    events: good.events.map((row: Row) => change(row.recordRef, row)),
  };
}

function complaintsAbout(file: unknown): readonly string[] {
  try {
    readPublicRecord(file);
  } catch (error) {
    if (error instanceof WrongRecord) return error.rows;
    throw error;
  }
  return [];
}

const idOf = (ref: string) => good.events.find((row: Row) => row.recordRef === ref).id;
const sessionOf = (ref: string) => good.events.find((row: Row) => row.recordRef === ref).sessions[0];

describe("happy", () => {
  test("the shipped record is read to its last row", () => {
    const record = readPublicRecord(good);
    expect([record.edition, record.events.length, record.organisations.length]).toEqual(["2026-11-22", 42, 43]);
  });
});

describe("error", () => {
  test("every wrong row is named with what is wrong in it", () => {
    const complaints = complaintsAbout(
      spoilt({
        mps: (row) => ({ ...row, type: "army" }),
        C7: (row) => ({ ...row, status: "perhaps" }),
        C9: (row) => ({ ...row, funding: [] }),
      }),
    );
    expect(complaints).toEqual([
      expect.stringMatching(/^mps, type: /),
      expect.stringMatching(/^C7, status: /),
      expect.stringMatching(/^C9, funding: /),
    ]);
  });

  test("a row without a name is told by its place", () => {
    const file = { ...good, events: [...good.events, { ...good.events[0], recordRef: "" }], organisations: [7] };
    expect(complaintsAbout(file)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^organisation no\. 1: /),
        expect.stringMatching(/^event no\. 43, recordRef: /),
      ]),
    );
  });

  test.each([
    ["a wrong identifier", { C7: (row: Row) => ({ ...row, id: "7" }) }, /^C7, id: /],
    ["no identifier", { C7: ({ id: _, ...row }: Row) => row }, /^C7, id: /],
    ["an identifier twice", { C8: (row: Row) => ({ ...row, id: idOf("C7") }) }, "C8, id: C7 has the same"],
    ["a reference twice", { C8: (row: Row) => ({ ...row, recordRef: "C7" }) }, "C7: is there twice"],
    [
      "a session of another event",
      { B3: (row: Row) => ({ ...row, sessions: [{ ...sessionOf("B2"), date: "2023-09-12" }] }) },
      "B3, sessions no. 1 id: B2 has the same",
    ],
    [
      "a session without identifier",
      { B3: (row: Row) => ({ ...row, sessions: [{ date: "2023-09-12" }] }) },
      "B3, sessions no. 1 id: the record gives every session its identifier",
    ],
    [
      "a parent that is missing",
      { mps: (row: Row) => ({ ...row, partOf: "gov-atlantis" }) },
      'mps, partOf: the record has no organisation "gov-atlantis"',
    ],
    [
      "a host that is missing",
      { C7: (row: Row) => ({ ...row, organisations: [{ organisation: "nobody", role: "lead", basis: "stated" }] }) },
      'C7, organisations no. 1 organisation: the record has no organisation "nobody"',
    ],
    [
      "a clause that is missing",
      {
        C7: (row: Row) => ({
          ...row,
          taskLinks: [{ programme: "nap-wps-2024-2030", clause: "II.9", basis: "suggested", why: { vi: "x" } }],
        }),
      },
      'C7, taskLinks no. 1 clause: the programme "nap-wps-2024-2030" has no clause "II.9"',
    ],
    [
      "a programme that is missing",
      { C7: (row: Row) => ({ ...row, taskLinks: [{ programme: "nap", basis: "suggested", why: { vi: "x" } }] }) },
      'C7, taskLinks no. 1 programme: the catalogue has no programme "nap"',
    ],
  ])("%s", (_, changes, complaint) => {
    const matching = complaint instanceof RegExp ? expect.stringMatching(complaint) : complaint;
    expect(complaintsAbout(spoilt(changes))).toEqual([matching]);
  });

  test("an organisation twice", () => {
    const organisations = [...good.organisations, good.organisations[0]];
    expect(complaintsAbout({ ...good, organisations })).toEqual([`${good.organisations[0].id}: is there twice`]);
  });

  test("a refused organisation is complained about once, and not by everybody who names it", () => {
    expect(complaintsAbout(spoilt({ mps: (row) => ({ ...row, name: {} }) }))).toHaveLength(1);
  });

  test.each([{}, [], null, { ...good, edition: "the second" }, { ...good, extra: 1 }])(
    "a file of another shape: case %#",
    (file) => {
      expect(complaintsAbout(file)[0]).toMatch(/^the file(, \w+)?: /);
    },
  );
});
