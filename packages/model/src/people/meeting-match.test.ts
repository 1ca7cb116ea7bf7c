import { describe, expect, it } from "vitest";
import { matchGuests } from "./meeting-match.js";
import { type PersonName, readPersonName } from "./person-name.js";

function named(written: string): PersonName {
  const name = readPersonName(written);
  if (name === undefined) throw new Error(`${written} is no name`);
  return name;
}
const lan = { name: named("Nguyễn Thị Lan"), contacts: ["lan@example.org"] };
const an = { name: named("Trần Văn An") };
const LIST = [lan, an, { name: named("Lê Thị Hòa") }, { name: named("Lê Thị Hoa") }];
const found = (name: string, email?: string) =>
  (matchGuests([{ name, email }], LIST)[0] ?? []).map(({ person, byEmail, isCertain }) => ({
    name: person.name.written,
    byEmail,
    isCertain,
  }));
const by = (name: string, byEmail: boolean, isCertain: boolean) => ({ name, byEmail, isCertain });

describe("matchGuests", () => {
  it("is certain of an address, whatever the name, and of a name letter by letter that nobody else has", () => {
    expect(found("iPhone", "lan@example.org")).toEqual([by("Nguyễn Thị Lan", true, true)]);
    expect(found("Trần Văn An")).toEqual([by("Trần Văn An", false, true)]);
  });

  it.each(["Trần Văn An - MOHA", "MOHA_Trần Văn An", "An (Trần Văn An)", "Vụ BĐG | Trần Văn An"])(
    "leaves aside what stands beside the name in %s",
    (name) => expect(found(name)).toEqual([by("Trần Văn An", false, true)]),
  );

  it("leaves it to a person where marks, a middle name or the order differ", () => {
    for (const name of ["TRAN VAN AN", "Trần An", "An Trần Văn"]) {
      expect(found(name), name).toEqual([by("Trần Văn An", false, false)]);
    }
    expect(found("LE THI HOA").map(({ isCertain }) => isCertain)).toEqual([false, false]);
  });

  it("leaves it to a person where the name is the same and another address is known, or two have the name", () => {
    expect(found("Nguyễn Thị Lan", "other@example.org")).toEqual([by("Nguyễn Thị Lan", false, false)]);
    const twice = [an, { name: named("Trần Văn An") }];
    expect(matchGuests([{ name: "Trần Văn An" }], twice)[0]?.map(({ isCertain }) => isCertain)).toEqual([false, false]);
    const shared = { ...an, contacts: ["lan@example.org"] };
    const [one] = matchGuests([{ name: "Lan", email: "lan@example.org" }], [lan, shared]);
    expect(one?.map(({ byEmail, isCertain }) => [byEmail, isCertain])).toEqual([
      [true, false],
      [true, false],
    ]);
  });

  it("finds nobody for a stranger or a device", () => {
    expect(["iPhone", "Phạm Văn Bảo", "", "🙂"].flatMap((name) => found(name))).toEqual([]);
  });
});
