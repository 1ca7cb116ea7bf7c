import { NewParticipation, Participation, ParticipationChange } from "@wps/model";
import { describe, expect, it } from "vitest";
import { LAN } from "../../../test/participations.ts";
import { bornIn, fromDraft, NOBODY, nextAfter, toDraft } from "./draft.ts";
import { readName } from "./name-draft.ts";

const { person, ...rest } = LAN;
const { contact, ...identity } = typeof person === "string" ? { name: undefined } : person;
const KEPT = Participation.parse({
  id: "00000000-0000-4000-8000-000000000001",
  revision: 3,
  number: 1,
  event: "00000000-0000-4000-8000-0000000000aa",
  person: "00000000-0000-4000-8000-0000000000b1",
  ...identity,
  ...rest,
  contact: { status: "known", contact },
});

describe("a draft", () => {
  it("says what it was made of", () => {
    const { entry, ...said } = LAN;
    expect(ParticipationChange.parse(fromDraft(toDraft(KEPT)))).toEqual(said);
    expect(toDraft(KEPT).entry).toBe(entry);
  });

  it("leaves out what is not known, and needs a name and a word about the sex", () => {
    const little = { ...NOBODY, name: readName("Hờ A Páo"), sex: "unknown" as const };
    expect(NewParticipation.parse({ ...fromDraft(little), entry: "added" })).toEqual({
      person: { name: { family: "Hờ", middle: "A", given: "Páo", order: "family-first" } },
      profile: { sex: "unknown" },
      roles: ["participant"],
      status: "confirmed",
      entry: "added",
    });
    const paths = NewParticipation.safeParse({ ...fromDraft(NOBODY), entry: "added" }).error?.issues.map(({ path }) =>
      path.join("."),
    );
    expect(paths).toEqual(expect.arrayContaining(["profile.sex"]));
  });

  it("sends a telephone number as the world writes it, and one that is none as it is, to be refused", () => {
    expect(fromDraft({ ...NOBODY, phone: "0912 345 678" }).person.contact).toEqual({ phone: "+84912345678" });
    expect(fromDraft({ ...NOBODY, phone: "máy lẻ 12" }).person.contact).toEqual({ phone: "máy lẻ 12" });
  });
});

it("offers the age group that a year of birth gives, and leaves it alone while the year is none", () => {
  expect(bornIn("1985", "2026-03-08")).toEqual({ birthYear: "1985", ageGroup: "35-44" });
  expect(bornIn("19", "2026-03-08")).toEqual({ birthYear: "19" });
  expect(bornIn("", "2026-03-08")).toEqual({ birthYear: "" });
});

it("keeps for the next what belongs to the list, and the workplace where it is asked to", () => {
  const lan = toDraft(KEPT);
  expect(nextAfter(lan, false)).toEqual({ ...NOBODY, mode: "in-person" });
  expect(nextAfter(lan, true)).toMatchObject({ organisation: "mps", unit: "Cục Đối ngoại", function: "", sex: "" });
});
